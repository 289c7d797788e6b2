using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmplifyGen.Analyzers.Facts;

/// <summary>The names of methods in source that give a builder, as far as the syntax of their types tells.</summary>
internal static class HelperNames
{
    private const string Builder = nameof(Builder);

    // An edit of one file leaves the others as they are.
    private static readonly ConditionalWeakTable<SyntaxTree, Declared> Known = new();

    public static IEnumerable<string> Of(Compilation compilation)
    {
        var trees = compilation.SyntaxTrees.Where(static tree => !tree.FilePath.EndsWith(".g.cs", StringComparison.Ordinal)).Select(static tree => Known.GetValue(tree, Read)).ToArray();
        var aliases = new HashSet<string>(trees.SelectMany(static tree => tree.Aliases), StringComparer.Ordinal);
        return trees.SelectMany(static tree => tree.Methods).Where(method => method.Types.Exists(type => string.Equals(type, Builder, StringComparison.Ordinal) || aliases.Contains(type))).Select(static method => method.Name);
    }

    private static Declared Read(SyntaxTree tree)
    {
        var declared = new Declared();
        foreach (var node in tree.GetRoot().DescendantNodes(static node => node is CompilationUnitSyntax or MemberDeclarationSyntax and not BaseMethodDeclarationSyntax and not BasePropertyDeclarationSyntax))
        {
            switch (node)
            {
                case MethodDeclarationSyntax method:
                    declared.Methods.Add((method.Identifier.ValueText, Names(method.ReturnType)));
                    break;
                case UsingDirectiveSyntax { Alias: { } alias, NamespaceOrType: QualifiedNameSyntax { Right.Identifier.ValueText: Builder } }:
                    declared.Aliases.Add(alias.Name.Identifier.ValueText);
                    break;
            }
        }

        return declared;
    }

    private static List<string> Names(TypeSyntax type) =>
        [.. type.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().Select(static name => name.Identifier.ValueText)];

    private sealed class Declared
    {
        public List<(string Name, List<string> Types)> Methods { get; } = [];

        public List<string> Aliases { get; } = [];
    }
}
