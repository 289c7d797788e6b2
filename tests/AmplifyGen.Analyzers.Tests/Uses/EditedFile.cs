using AmplifyGen.Analyzers.Tests.Oracle;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AmplifyGen.Analyzers.Tests.Uses;

/// <summary>Changes a file at a random place, as somebody who types does. What is far from the place stays the same in the syntax tree.</summary>
internal static class EditedFile
{
    public static SyntaxTree Edit(SyntaxTree tree, SeededRandom random)
    {
        var nodes = tree.GetRoot().DescendantNodes().Where(static node => Replacements(node).Count > 0).ToArray();
        if (nodes.Length == 0)
            return tree;

        var node = random.PickFrom(nodes);
        return tree.WithChangedText(tree.GetText().WithChanges(new TextChange(node.Span, random.PickFrom(Replacements(node)))));
    }

    private static IReadOnlyList<string> Replacements(SyntaxNode node) => node switch
    {
        BlockSyntax block =>
        [
            $"{{ throw new System.InvalidOperationException(); {block.ToString()[1..]}",
            $"{{ if (System.Environment.TickCount > 5) {block} }}",
            $"{{\n#nullable disable\n{block.ToString()[1..]}",
        ],
        LocalDeclarationStatementSyntax => [],
        StatementSyntax statement => [";", $"if (System.Environment.TickCount > 5) {{ {statement} }}", $"{{ {statement} {statement} }}"],
        ArrowExpressionClauseSyntax => ["=> throw new System.InvalidOperationException()"],
        LiteralExpressionSyntax { RawKind: (int)SyntaxKind.TrueLiteralExpression } => ["false"],
        LiteralExpressionSyntax { RawKind: (int)SyntaxKind.FalseLiteralExpression } => ["true"],
        LiteralExpressionSyntax { RawKind: (int)SyntaxKind.NumericLiteralExpression } => ["0", "3"],
        LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } literal => ["\"\"", $"null ?? {literal}"],
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression } equal => [$"{equal.Left} != {equal.Right}"],
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression } and => [$"{and.Left} || {and.Right}"],
        AttributeListSyntax => [""],
        EqualsValueClauseSyntax { Parent.Parent.Parent: FieldDeclarationSyntax } => ["= default!"],
        _ => [],
    };
}
