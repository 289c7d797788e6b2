using AmplifyGen.Analyzers.Facts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace AmplifyGen.CodeFixes;

/// <summary>Sets members on one branch: by a statement at its beginning, an <c>else</c>, a <c>default</c>, or behind the arm of an expression.</summary>
/// <param name="builder">The variable that holds the builder, or the builder's type if none does.</param>
internal sealed class BranchEdit(ISymbol builder, ShapeCatalog catalog, SemanticModel model)
{
    /// <summary>The node to change and how, whatever else changed within it; or <c>null</c> if the branch can not be mended in its place.</summary>
    /// <param name="place">What the diagnostic shows of the branch.</param>
    public (SyntaxNode Node, Func<SyntaxNode, SyntaxNode> Edit)? Of(SyntaxNode place, string[] members) => place switch
    {
        StatementSyntax statement => AtStatement(statement, members),
        ExpressionSyntax { Parent: ConditionalExpressionSyntax conditional } arm when arm != conditional.Condition => AtArm(arm, members),
        ExpressionSyntax { Parent: SwitchExpressionArmSyntax } arm => AtArm(arm, members),
        _ => PastCondition(place, members),
    };

    private (SyntaxNode, Func<SyntaxNode, SyntaxNode>)? AtArm(ExpressionSyntax arm, string[] members) =>
        model.GetTypeInfo(arm).Type is INamedTypeSymbol type
        && catalog.Built(type) is not null
        && new PlaceholderCalls(type, catalog, model, arm.SpanStart).Append(arm.WithoutTrivia(), members, like: null) is { } set
            ? (arm, _ => set.WithTriviaFrom(arm))
            : null;

    private (SyntaxNode, Func<SyntaxNode, SyntaxNode>)? AtStatement(StatementSyntax statement, string[] members)
    {
        if (Statement(statement.SpanStart, members) is not { } set)
            return null;

        var makesBuilder = MakesBuilder(statement);
        if (!makesBuilder && !IsAssignedBefore(statement))
            return null;

        var offset = makesBuilder ? 1 : 0;
        switch (statement.Parent)
        {
            case BlockSyntax block:
                var inBlock = block.Statements.IndexOf(statement) + offset;
                return (block, node => ((BlockSyntax)node).WithStatements(((BlockSyntax)node).Statements.Insert(inBlock, set)));
            case SwitchSectionSyntax section:
                var inSection = section.Statements.IndexOf(statement) + offset;
                return (section, node => ((SwitchSectionSyntax)node).WithStatements(((SwitchSectionSyntax)node).Statements.Insert(inSection, set)));
            case IfStatementSyntax or ElseClauseSyntax:
                return (statement, node => Block(List([(StatementSyntax)node]).Insert(offset, set)).WithTrailingTrivia(statement.GetTrailingTrivia()).WithAdditionalAnnotations(Formatter.Annotation));
            default:
                return null;
        }
    }

    private (SyntaxNode, Func<SyntaxNode, SyntaxNode>)? PastCondition(SyntaxNode condition, string[] members)
    {
        if (Statement(condition.SpanStart, members) is not { } set || condition.FirstAncestorOrSelf<StatementSyntax>() is not { } statement)
            return null;

        return statement switch
        {
            IfStatementSyntax { Else: null } @if when @if.Condition.Span.Contains(condition.Span) =>
                (@if, node => ((IfStatementSyntax)node).WithElse(Else(@if, set))),
            IfStatementSyntax { Statement: BlockSyntax { Statements.Count: 0 } empty } => (empty, node => ((BlockSyntax)node).AddStatements(set)),
            IfStatementSyntax { Else.Statement: BlockSyntax { Statements.Count: 0 } empty } => (empty, node => ((BlockSyntax)node).AddStatements(set)),
            SwitchStatementSyntax @switch when !@switch.Sections.Any(static section => section.Labels.Any(SyntaxKind.DefaultSwitchLabel)) =>
                (@switch, node => ((SwitchStatementSyntax)node).AddSections(Default(set))),
            _ => null,
        };
    }

    private static SwitchSectionSyntax Default(StatementSyntax set) =>
        SwitchSection(SingletonList<SwitchLabelSyntax>(DefaultSwitchLabel()), List([set, BreakStatement()]))
            .WithAdditionalAnnotations(Formatter.Annotation);

    private static ElseClauseSyntax Else(IfStatementSyntax @if, StatementSyntax set) =>
        ElseClause(@if.Statement is BlockSyntax ? Block(set) : set)
            .WithTrailingTrivia(@if.GetTrailingTrivia())
            .WithAdditionalAnnotations(Formatter.Annotation);

    private StatementSyntax? Statement(int position, string[] members) =>
        Type is { } type && new PlaceholderCalls(type, catalog, model, position).Append(IdentifierName(builder.Name), members, like: null) is { } set
            ? ExpressionStatement(set).WithAdditionalAnnotations(Formatter.Annotation)
            : null;

    private INamedTypeSymbol? Type => builder switch
    {
        ILocalSymbol local => local.Type as INamedTypeSymbol,
        IParameterSymbol parameter => parameter.Type as INamedTypeSymbol,
        _ => null,
    };

    private bool MakesBuilder(StatementSyntax statement) => statement switch
    {
        LocalDeclarationStatementSyntax declaration => declaration.Declaration.Variables.Any(variable => variable.Initializer is not null && Is(model.GetDeclaredSymbol(variable))),
        ExpressionStatementSyntax { Expression: AssignmentExpressionSyntax { Left: var target } } => Is(model.GetSymbolInfo(target).Symbol),
        _ => false,
    };

    /// <summary>Whether the variable has its builder where the branch begins, as far as its declaration tells.</summary>
    private bool IsAssignedBefore(StatementSyntax branch) =>
        builder is IParameterSymbol || builder.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax() is VariableDeclaratorSyntax { Initializer: not null } variable && variable.Span.End <= branch.SpanStart);

    private bool Is(ISymbol? symbol) => SymbolEqualityComparer.Default.Equals(symbol, builder);
}
