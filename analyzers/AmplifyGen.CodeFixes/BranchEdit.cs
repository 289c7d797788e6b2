using AmplifyGen.CodeFixes.Edits;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AmplifyGen.CodeFixes;

/// <summary>Sets members on one branch: with a statement at its start, an <c>else</c>, a <c>default</c>, or calls after the arm of an expression.</summary>
/// <param name="builder">The variable that contains the builder, or the type of the builder if no variable contains it.</param>
internal sealed class BranchEdit(ISymbol builder, SourceFile file)
{
    /// <summary>Returns the node of the branch and its changes, or <c>null</c> if the branch cannot be fixed.</summary>
    /// <param name="place">The node that the diagnostic reports for the branch.</param>
    public (SyntaxNode Node, IReadOnlyList<TextChange> Changes)? Of(SyntaxNode place, string[] members) => place switch
    {
        StatementSyntax statement => AtStatement(statement, members) is { } changes ? (statement, changes) : null,
        ExpressionSyntax { Parent: ConditionalExpressionSyntax conditional } arm when arm != conditional.Condition => AtArm(arm, members),
        ExpressionSyntax { Parent: SwitchExpressionArmSyntax } arm => AtArm(arm, members),
        _ => PastCondition(place, members),
    };

    private (SyntaxNode, IReadOnlyList<TextChange>)? AtArm(ExpressionSyntax arm, string[] members) =>
        file.Model.GetTypeInfo(arm).Type is INamedTypeSymbol type
        && file.Catalog.Built(type) is not null
        && new PlaceholderCalls(type, file.Catalog, file.Model, arm.SpanStart).For(members) is { } calls
        && Links.After(arm, calls) is { } changes
            ? (arm, changes)
            : null;

    private IReadOnlyList<TextChange>? AtStatement(StatementSyntax statement, string[] members)
    {
        if (Statement(statement.SpanStart, members) is not { } set)
            return null;

        if (MakesBuilder(statement))
            return Statements.IsEmbedded(statement) ? Statements.Braced(statement, after: set) : One(Statements.After(statement, set, statement.SpanStart));
        if (!IsAssignedBefore(statement))
            return null;
        return Statements.IsEmbedded(statement) ? Statements.Braced(statement, before: set) : [Statements.Before(statement, set)];
    }

    private (SyntaxNode, IReadOnlyList<TextChange>)? PastCondition(SyntaxNode condition, string[] members)
    {
        if (Statement(condition.SpanStart, members) is not { } set || condition.FirstAncestorOrSelf<StatementSyntax>() is not { } statement)
            return null;

        return statement switch
        {
            IfStatementSyntax { Else: null } @if when @if.Condition.Span.Contains(condition.Span) => AddedBranch.Else(@if, set) is { } changes ? (@if, changes) : null,
            IfStatementSyntax { Statement: BlockSyntax { Statements.Count: 0 } empty } => (empty, [Statements.AtEnd(empty, set)]),
            IfStatementSyntax { Else.Statement: BlockSyntax { Statements.Count: 0 } empty } => (empty, [Statements.AtEnd(empty, set)]),
            SwitchStatementSyntax @switch when !@switch.Sections.Any(static section => section.Labels.Any(SyntaxKind.DefaultSwitchLabel)) => (@switch, [AddedBranch.Default(@switch, set)]),
            _ => null,
        };
    }

    private static IReadOnlyList<TextChange>? One(TextChange? change) => change is { } only ? [only] : null;

    private string? Statement(int position, string[] members) =>
        Type is { } type ? new PlaceholderCalls(type, file.Catalog, file.Model, position).Statement(builder.Name, members) : null;

    private INamedTypeSymbol? Type => builder switch
    {
        ILocalSymbol local => local.Type as INamedTypeSymbol,
        IParameterSymbol parameter => parameter.Type as INamedTypeSymbol,
        _ => null,
    };

    private bool MakesBuilder(StatementSyntax statement) => statement switch
    {
        LocalDeclarationStatementSyntax declaration => declaration.Declaration.Variables.Any(variable => variable.Initializer is not null && Is(file.Model.GetDeclaredSymbol(variable))),
        ExpressionStatementSyntax { Expression: AssignmentExpressionSyntax { Left: var target } } => Is(file.Model.GetSymbolInfo(target).Symbol),
        _ => false,
    };

    /// <summary>Determines whether the variable is assigned before the branch, as far as its declaration shows.</summary>
    private bool IsAssignedBefore(StatementSyntax branch) =>
        builder is IParameterSymbol || builder.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax() is VariableDeclaratorSyntax { Initializer: not null } variable && variable.Span.End <= branch.SpanStart);

    private bool Is(ISymbol? symbol) => SymbolEqualityComparer.Default.Equals(symbol, builder);
}
