using System.Collections.Immutable;
using AmplifyGen.Analyzers.Facts;
using AmplifyGen.Analyzers.Flow.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;

namespace AmplifyGen.CodeFixes;

/// <summary>AMPG1006: builds what was left unbuilt, into the variable that it is a copy of or into one of its own.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UnbuiltBuilderFix))]
public sealed class UnbuiltBuilderFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(UnbuiltBuilderRule.Id);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is not { } root
            || await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false) is not { } model
            || ShapeUses.Of(model.Compilation) is not { Catalog: var catalog })
        {
            return;
        }

        foreach (var diagnostic in context.Diagnostics)
        {
            if (Chain.CallAt(root, diagnostic.Location) is { } call)
                Fix(call, model, catalog)?.Register(context, diagnostic, nameof(UnbuiltBuilderFix));
        }
    }

    private static NodeFix? Fix(InvocationExpressionSyntax call, SemanticModel model, ShapeCatalog catalog)
    {
        var end = Chain.EndOf(call);
        if (catalog.Built(model.GetTypeInfo(end).Type) is not { } shape)
            return null;

        return end.Parent switch
        {
            ExpressionStatementSyntax statement when IsCopyOfVariable(call, model) => Assign(((MemberAccessExpressionSyntax)call.Expression).Expression, statement, end),
            ExpressionStatementSyntax statement => Declare(FreeName.For(shape.Name, model, statement.SpanStart), statement, end),
            EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Variables.Count: 1, Parent: LocalDeclarationStatementSyntax statement } } variable } =>
                BuildVariable(shape, variable, statement, model),
            _ => null,
        };
    }

    private static NodeFix Assign(ExpressionSyntax variable, ExpressionStatementSyntax statement, InvocationExpressionSyntax end)
    {
        var assignment = SyntaxFactory.AssignmentExpression(
            SyntaxKind.SimpleAssignmentExpression,
            variable.WithoutTrivia().WithTrailingTrivia(SyntaxFactory.Space),
            SyntaxFactory.Token(SyntaxKind.EqualsToken).WithTrailingTrivia(SyntaxFactory.Space),
            Built(end));
        return new NodeFix("Build it and assign it to " + variable, statement, statement.WithExpression(assignment.WithTriviaFrom(end)));
    }

    private static NodeFix Declare(string name, ExpressionStatementSyntax statement, InvocationExpressionSyntax end) =>
        new($"Build it into '{name}'", statement, Declaration(name, Built(end)).WithTriviaFrom(statement));

    /// <summary>A variable is built behind the last statement that fills it.</summary>
    private static NodeFix? BuildVariable(ShapeFacts shape, VariableDeclaratorSyntax variable, LocalDeclarationStatementSyntax declaration, SemanticModel model)
    {
        if (declaration.Parent is not BlockSyntax block || model.GetDeclaredSymbol(variable) is not { } symbol)
            return null;

        var last = block.Statements.Last(statement => statement == declaration || Mentions(statement));
        var name = FreeName.For(shape.Name, model, declaration.SpanStart);
        var built = Declaration(name, Chain.Append(SyntaxFactory.IdentifierName(symbol.Name), "Build", argument: null, like: null)).WithAdditionalAnnotations(Formatter.Annotation);
        return new NodeFix($"Build it into '{name}'", block, block.WithStatements(block.Statements.Insert(block.Statements.IndexOf(last) + 1, built)));

        bool Mentions(StatementSyntax statement) =>
            statement.DescendantNodes().OfType<IdentifierNameSyntax>().Any(node => string.Equals(node.Identifier.ValueText, symbol.Name, StringComparison.Ordinal) && SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(node).Symbol, symbol));
    }

    private static LocalDeclarationStatementSyntax Declaration(string name, ExpressionSyntax value) =>
        SyntaxFactory.LocalDeclarationStatement(
            SyntaxFactory.VariableDeclaration(
                SyntaxFactory.IdentifierName("var").WithTrailingTrivia(SyntaxFactory.Space),
                SyntaxFactory.SingletonSeparatedList(SyntaxFactory.VariableDeclarator(
                    SyntaxFactory.Identifier(name).WithTrailingTrivia(SyntaxFactory.Space),
                    argumentList: null,
                    SyntaxFactory.EqualsValueClause(SyntaxFactory.Token(SyntaxKind.EqualsToken).WithTrailingTrivia(SyntaxFactory.Space), value)))));

    private static InvocationExpressionSyntax Built(InvocationExpressionSyntax end) =>
        Chain.Append(end.WithoutTrivia(), "Build", argument: null, end.Expression as MemberAccessExpressionSyntax);

    private static bool IsCopyOfVariable(InvocationExpressionSyntax call, SemanticModel model) =>
        call.Expression is MemberAccessExpressionSyntax { Expression: var copied } && model.GetSymbolInfo(copied).Symbol switch
        {
            ILocalSymbol local => local is { IsConst: false, IsForEach: false, IsUsing: false, RefKind: not RefKind.RefReadOnly },
            IParameterSymbol parameter => parameter.RefKind is not RefKind.In,
            _ => false,
        };
}
