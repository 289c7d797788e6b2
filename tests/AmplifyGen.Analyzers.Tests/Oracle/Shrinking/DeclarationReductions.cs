using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AmplifyGen.Analyzers.Tests.Oracle.Shrinking;

/// <summary>Takes members, types, parameters and variables away.</summary>
internal static class DeclarationReductions
{
    public static IEnumerable<Reduction> Of(CompilationUnitSyntax root)
    {
        // The first class is the program.
        var program = (ClassDeclarationSyntax)root.Members[0];
        return
        [
            .. root.Members.Skip(1).Select(static type => new Reduction(type.Span, "")),
            .. program.Members.Select(static member => new Reduction(member.Span, "")),
            .. program.BaseList is { } bases ? new[] { new Reduction(bases.Span, "") } : [],
            .. root.DescendantNodes().OfType<AttributeListSyntax>().Select(static list => new Reduction(list.Span, "")),
            .. root.DescendantNodes().OfType<ParameterSyntax>().SelectMany(parameter => Parameter(root, parameter)),
            .. root.DescendantNodes().OfType<VariableDeclaratorSyntax>().SelectMany(Alias),
            .. root.DescendantNodes().OfType<BaseMethodDeclarationSyntax>().SelectMany(Plain),
            .. Marks(root),
            .. Questions(root),
        ];
    }

    /// <summary>A parameter that is not used goes, with its arguments.</summary>
    private static IEnumerable<Reduction> Parameter(CompilationUnitSyntax root, ParameterSyntax parameter)
    {
        if (parameter.Parent is not ParameterListSyntax list || parameter.Identifier.IsMissing || list.Parent is not { } owner)
            return [];

        var name = parameter.Identifier.Text;
        if (owner.DescendantTokens().Count(token => token.IsKind(SyntaxKind.IdentifierToken) && string.Equals(token.Text, name, StringComparison.Ordinal)) > 1)
            return [];

        var index = list.Parameters.IndexOf(parameter);
        var method = owner switch { MethodDeclarationSyntax node => node.Identifier.Text, LocalFunctionStatementSyntax node => node.Identifier.Text, _ => null };
        var calls = root.DescendantNodes().OfType<InvocationExpressionSyntax>()
            .Where(call => method is not null && call.Expression is IdentifierNameSyntax called && string.Equals(called.Identifier.Text, method, StringComparison.Ordinal) && call.ArgumentList.Arguments.Count > index)
            .Select(call => Without(call.ArgumentList.Arguments, index));
        return method is null ? [] : [new Reduction([Without(list.Parameters, index), .. calls])];
    }

    private static (TextSpan, string) Without<T>(SeparatedSyntaxList<T> list, int index)
        where T : SyntaxNode
    {
        var start = index > 0 ? list.GetSeparator(index - 1).SpanStart : list[index].SpanStart;
        var end = index == 0 && list.Count > 1 ? list[1].SpanStart : list[index].Span.End;
        return (TextSpan.FromBounds(start, end), "");
    }

    /// <summary>A variable that is another name for a variable goes.</summary>
    private static IEnumerable<Reduction> Alias(VariableDeclaratorSyntax variable)
    {
        if (variable is not { Initializer.Value: IdentifierNameSyntax original, Parent.Parent: LocalDeclarationStatementSyntax declaration, Identifier.Text: var name })
            return [];

        var uses = declaration.Parent!.DescendantTokens().Where(token => token.IsKind(SyntaxKind.IdentifierToken) && token.SpanStart > declaration.Span.End && string.Equals(token.Text, name, StringComparison.Ordinal));
        return [new Reduction([(declaration.Span, ""), .. uses.Select(token => (token.Span, original.Identifier.Text))])];
    }

    /// <summary>A method that is asynchronous, or an iterator, becomes a plain one.</summary>
    private static IEnumerable<Reduction> Plain(BaseMethodDeclarationSyntax method)
    {
        if (method is not MethodDeclarationSyntax { ReturnType: var type, Body: not null, Identifier.Text: "Run" } run || type.ToString() is "void")
            return [];

        var modifier = run.Modifiers.FirstOrDefault(static token => token.IsKind(SyntaxKind.AsyncKeyword));
        return
        [
            new Reduction(
            [
                .. modifier != default ? new[] { (modifier.Span, "") } : [],
                (type.Span, "void"),
                .. method.DescendantNodes().OfType<YieldStatementSyntax>().Select(static statement => (statement.Span, statement.Expression is { } value ? $"_ = {value};" : "return;")),
                .. method.DescendantTokens().Where(static token => token.IsKind(SyntaxKind.AwaitKeyword)).Select(static token => (token.Span, "")),
            ]),
        ];
    }

    private static IEnumerable<Reduction> Marks(CompilationUnitSyntax root)
    {
        ImmutableArray<(TextSpan, string)> marks = [.. root.DescendantTrivia().Where(static trivia => trivia.IsKind(SyntaxKind.MultiLineCommentTrivia)).Select(static trivia => (trivia.Span, ""))];
        return marks.IsEmpty ? [] : [new Reduction(marks)];
    }

    /// <summary>A condition becomes a flag, in all places where it is asked.</summary>
    private static IEnumerable<Reduction> Questions(CompilationUnitSyntax root)
    {
        var run = root.DescendantNodes().OfType<MethodDeclarationSyntax>().FirstOrDefault(static method => method.Identifier.Text is "Run");
        if (run?.Body is null)
            yield break;

        var conditions = run.DescendantNodes().OfType<ExpressionSyntax>()
            .Where(static node => node is not IdentifierNameSyntax and not LiteralExpressionSyntax && node.Parent is IfStatementSyntax or PrefixUnaryExpressionSyntax or ConditionalExpressionSyntax or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression or (int)SyntaxKind.LogicalOrExpression } or EqualsValueClauseSyntax)
            .GroupBy(static node => node.ToString(), StringComparer.Ordinal);
        var names = root.DescendantTokens().Where(static token => token.IsKind(SyntaxKind.IdentifierToken)).Select(static token => token.Text).ToHashSet(StringComparer.Ordinal);
        var flag = new[] { "x", "y", "z", "w" }.First(name => !names.Contains(name));
        var (end, separator) = (run.ParameterList.CloseParenToken.SpanStart, run.ParameterList.Parameters.Count > 0 ? ", " : "");
        foreach (var condition in conditions)
            yield return new Reduction([.. condition.Select(node => (node.Span, flag)), (new TextSpan(end, 0), $"{separator}bool {flag}")]);
    }
}
