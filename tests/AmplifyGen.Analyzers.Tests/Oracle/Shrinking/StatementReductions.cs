using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AmplifyGen.Analyzers.Tests.Oracle.Shrinking;

/// <summary>Takes statements away, or puts a part in the place of the whole.</summary>
internal static class StatementReductions
{
    public static IEnumerable<Reduction> Of(SyntaxNode root) => root.DescendantNodes().SelectMany(static node => node switch
    {
        BlockSyntax block => Halves(block).Concat(block.Parent is BlockSyntax ? [new Reduction(block.Span, Inner(block))] : []),
        StatementSyntax statement => Removal(statement).Concat(Parts(statement).Select(part => new Reduction(statement.Span, part))),
        CatchClauseSyntax clause when clause.Parent is TryStatementSyntax { Catches.Count: > 1 } or TryStatementSyntax { Finally: not null } => [new Reduction(clause.Span, "")],
        CatchFilterClauseSyntax filter => [new Reduction(filter.Span, "")],
        FinallyClauseSyntax { Parent: TryStatementSyntax { Catches.Count: > 0 } } clause => [new Reduction(clause.Span, "")],
        ElseClauseSyntax clause => [new Reduction(clause.Span, "")],
        SwitchSectionSyntax { Parent: SwitchStatementSyntax { Sections.Count: > 1 } } section => [new Reduction(section.Span, "")],
        SwitchExpressionArmSyntax { Parent: SwitchExpressionSyntax { Arms.Count: > 1 } } arm => [new Reduction(Through(arm, SyntaxKind.CommaToken), "")],
        _ => Enumerable.Empty<Reduction>(),
    });

    /// <summary>A mark before a statement goes with it.</summary>
    private static IEnumerable<Reduction> Removal(StatementSyntax statement)
    {
        var isListed = statement.Parent is BlockSyntax or SwitchSectionSyntax;
        return statement is BreakStatementSyntax { Parent: SwitchSectionSyntax } ? [] : [new Reduction(statement.Span, isListed ? "" : "{ }")];
    }

    /// <summary>A block of many statements without its first or its second half.</summary>
    private static IEnumerable<Reduction> Halves(BlockSyntax block)
    {
        if (block.Statements.Count < 4)
            return [];

        var middle = block.Statements[block.Statements.Count / 2].SpanStart;
        return
        [
            new Reduction(TextSpan.FromBounds(block.Statements[0].SpanStart, middle), ""),
            new Reduction(TextSpan.FromBounds(middle, block.Statements[^1].Span.End), ""),
        ];
    }

    private static IEnumerable<string> Parts(StatementSyntax statement) => statement switch
    {
        IfStatementSyntax { Else: { } otherwise } node => [Inner(node.Statement), Inner(otherwise.Statement)],
        IfStatementSyntax node => [Inner(node.Statement)],
        TryStatementSyntax { Finally: { } end } node => [Inner(node.Block), Inner(node.Block) + Inner(end.Block), Inner(end.Block), .. node.Catches.Select(static clause => Inner(clause.Block))],
        TryStatementSyntax node => [Inner(node.Block), .. node.Catches.Select(static clause => Inner(clause.Block))],
        ForStatementSyntax node => [Inner(node.Statement)],
        ForEachStatementSyntax node => [Inner(node.Statement), $"foreach ({node.Type} {node.Identifier} in {node.Expression}) {{ {Inner(node.Statement)} break; }}"],
        WhileStatementSyntax node => [Inner(node.Statement), $"if ({node.Condition}) {node.Statement}"],
        DoStatementSyntax node => [Inner(node.Statement)],
        UsingStatementSyntax node => [Inner(node.Statement)],
        LockStatementSyntax node => [Inner(node.Statement)],
        SwitchStatementSyntax node => node.Sections.Select(static section => string.Concat(section.Statements.Where(static inner => inner is not BreakStatementSyntax).Select(Inner))),
        ExpressionStatementSyntax { Expression: AssignmentExpressionSyntax { Right: InvocationExpressionSyntax right } } => [right + ";"],
        YieldStatementSyntax { Expression: { } value } => [$"_ = {value};"],
        _ => [],
    };

    private static string Inner(StatementSyntax statement) => statement is BlockSyntax block ? string.Concat(block.Statements.Select(static inner => inner.ToFullString())) + " " : statement + " ";

    private static TextSpan Through(SyntaxNode node, SyntaxKind separator)
    {
        var next = node.GetLastToken().GetNextToken();
        return next.IsKind(separator) ? TextSpan.FromBounds(node.SpanStart, next.Span.End) : node.Span;
    }
}
