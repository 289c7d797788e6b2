using AmplifyGen.Analyzers.Tests.Oracle;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmplifyGen.Analyzers.Tests.HalfTyped;

/// <summary>Statements, members and types that are copied, deleted, or in a place where they cannot be.</summary>
internal static class DeclarationSlips
{
    private static readonly string[] Modifiers = ["partial ", "abstract ", "static ", "async ", "extern ", "override ", "virtual ", "unsafe ", "readonly ", "const ", "new ", "ref ", "file ", "required ", "public public ", "[Conditional(", "[EnsuresMembers(\"A\", "];

    private static readonly string[] Bases = [" : {0}", " : {0}.Inner", " : Unknown<{0}>", "<T> : {0}<{0}<T>> where T : {0}", " : I, I", "(int x) : {0}(x)"];

    public static string Apply(string text, SeededRandom random)
    {
        var root = (CompilationUnitSyntax)CSharpSyntaxTree.ParseText(text).GetRoot();
        return random.Next(10) switch
        {
            0 => Move<StatementSyntax>(text, root, random, Behind(root)),
            1 => Move<StatementSyntax>(text, root, random, InType(root, random)),
            2 => Move<MemberDeclarationSyntax>(text, root, random, Behind(root)),
            3 => Move<MemberDeclarationSyntax>(text, root, random, InBlock(root, random)),
            4 => Copy<StatementSyntax>(text, root, random),
            5 => Copy<MemberDeclarationSyntax>(text, root, random),
            6 => WithoutType(text, root, random),
            7 => WithBase(text, root, random),
            8 => WithModifier(text, root, random),
            _ => WithoutPart(text, root, random),
        };
    }

    private static string Move<TNode>(string text, CompilationUnitSyntax root, SeededRandom random, int? target)
        where TNode : SyntaxNode
    {
        if (target is not { } position || Pick<TNode>(root, random) is not { } moved)
            return text;

        var (code, isCopied) = (text.Substring(moved.SpanStart, moved.Span.Length), random.Chance(50));
        if (isCopied || moved.Span.Contains(position))
            return text.Insert(position, code + "\n");
        return position < moved.SpanStart
            ? text.Remove(moved.SpanStart, moved.Span.Length).Insert(position, code + "\n")
            : text.Insert(position, code + "\n").Remove(moved.SpanStart, moved.Span.Length);
    }

    private static string Copy<TNode>(string text, SyntaxNode root, SeededRandom random)
        where TNode : SyntaxNode =>
        Pick<TNode>(root, random) is { } copied ? text.Insert(copied.Span.End, "\n" + text.Substring(copied.SpanStart, copied.Span.Length)) : text;

    /// <summary>The members of the type are where it was: methods become local functions of the file.</summary>
    private static string WithoutType(string text, SyntaxNode root, SeededRandom random)
    {
        if (Pick<TypeDeclarationSyntax>(root, random) is not { OpenBraceToken.Span.Length: > 0 } type)
            return text;

        var closed = type.CloseBraceToken.Span.Length == 0 || random.Chance(50) ? text : text.Remove(type.CloseBraceToken.SpanStart, 1);
        return closed.Remove(type.SpanStart, type.OpenBraceToken.Span.End - type.SpanStart);
    }

    private static string WithBase(string text, SyntaxNode root, SeededRandom random) =>
        Pick<TypeDeclarationSyntax>(root, random) is { } type
            ? text.Insert(type.Identifier.Span.End, random.PickFrom(Bases).Replace("{0}", random.Chance(70) ? type.Identifier.Text : "UpdateBackendAuthRequest", StringComparison.Ordinal))
            : text;

    private static string WithModifier(string text, SyntaxNode root, SeededRandom random)
    {
        var declaration = random.Chance(70) ? Pick<MemberDeclarationSyntax>(root, random) : (SyntaxNode?)Pick<LocalFunctionStatementSyntax>(root, random) ?? Pick<ParameterSyntax>(root, random);
        return declaration is null ? text : text.Insert(declaration.SpanStart, random.PickFrom(Modifiers));
    }

    /// <summary>Any part of the program is missing, however large.</summary>
    private static string WithoutPart(string text, SyntaxNode root, SeededRandom random) =>
        Pick<SyntaxNode>(root, random) is { } part && part != root ? text.Remove(part.SpanStart, part.Span.Length) : text;

    private static int Behind(CompilationUnitSyntax root) => root.Usings is [.., var last] ? last.Span.End : 0;

    private static int? InType(SyntaxNode root, SeededRandom random) =>
        Pick<TypeDeclarationSyntax>(root, random) is { OpenBraceToken.Span.Length: > 0 } type ? type.OpenBraceToken.Span.End : null;

    private static int? InBlock(SyntaxNode root, SeededRandom random) =>
        Pick<BlockSyntax>(root, random) is { OpenBraceToken.Span.Length: > 0 } block ? random.Pick(block.OpenBraceToken.Span.End, block.CloseBraceToken.SpanStart) : null;

    private static TNode? Pick<TNode>(SyntaxNode root, SeededRandom random)
        where TNode : SyntaxNode
    {
        var nodes = root.DescendantNodes().OfType<TNode>().Where(static node => node.Span.Length > 0).ToList();
        return nodes.Count == 0 ? null : random.PickFrom(nodes);
    }
}
