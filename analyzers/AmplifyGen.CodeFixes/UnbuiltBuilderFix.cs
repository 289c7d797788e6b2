using System.Collections.Immutable;
using AmplifyGen.Analyzers.Flow.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmplifyGen.CodeFixes;

/// <summary>AMPG1006: builds a copy that was left unbuilt, and assigns it to the variable that it is a copy of.</summary>
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
            || await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false) is not { } model)
        {
            return;
        }

        foreach (var diagnostic in context.Diagnostics)
        {
            if (Chain.CallAt(root, diagnostic.Location) is { Expression: MemberAccessExpressionSyntax copy } call
                && Chain.EndOf(call) is { Parent: ExpressionStatementSyntax } end
                && IsVariable(model.GetSymbolInfo(copy.Expression, context.CancellationToken).Symbol))
            {
                var built = Chain.Append(end.WithoutTrivia(), "Build", argument: null, end.Expression as MemberAccessExpressionSyntax);
                var assignment = SyntaxFactory.AssignmentExpression(
                    SyntaxKind.SimpleAssignmentExpression,
                    copy.Expression.WithoutTrivia().WithTrailingTrivia(SyntaxFactory.Space),
                    SyntaxFactory.Token(SyntaxKind.EqualsToken).WithTrailingTrivia(SyntaxFactory.Space),
                    built);
                new NodeFix("Build it and assign it to " + copy.Expression, end, assignment.WithTriviaFrom(end)).Register(context, diagnostic, nameof(UnbuiltBuilderFix));
            }
        }
    }

    private static bool IsVariable(ISymbol? symbol) => symbol switch
    {
        ILocalSymbol local => local is { IsConst: false, IsForEach: false, IsUsing: false, RefKind: not RefKind.RefReadOnly },
        IParameterSymbol parameter => parameter.RefKind is not RefKind.In,
        _ => false,
    };
}
