using System.Collections.Immutable;
using AmplifyGen.Analyzers.Facts;
using AmplifyGen.Analyzers.Flow.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;

namespace AmplifyGen.CodeFixes;

/// <summary>AMPG1001: sets the members that are missing, in the order of the model, with placeholders that the user replaces.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MissingMembersFix))]
public sealed class MissingMembersFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(MissingMembersRule.OnAllPathsId);

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
            if (diagnostic.Properties.TryGetValue(MemberList.MembersProperty, out var list)
                && list is not null
                && Chain.CallAt(root, diagnostic.Location) is { } call
                && model.GetSymbolInfo(call, context.CancellationToken).Symbol is IMethodSymbol method)
            {
                Fix(call, method, list.Split(','), catalog, model)?.Register(context, diagnostic, nameof(MissingMembersFix));
            }
        }
    }

    private static NodeFix? Fix(InvocationExpressionSyntax call, IMethodSymbol method, string[] members, ShapeCatalog catalog, SemanticModel model)
    {
        var title = "Set " + string.Join(", ", members);
        if (catalog.Method(method) is BuilderMethod.Build)
        {
            var access = (MemberAccessExpressionSyntax)call.Expression;
            return Set(access.Expression, access, method.ContainingType) is { } set ? new NodeFix(title, access.Expression, set.WithTriviaFrom(access.Expression)) : null;
        }

        // A lambda that configures a builder: its body, or its block, goes on.
        if (call.ArgumentList.Arguments is not [.., { Expression: LambdaExpressionSyntax lambda }]
            || model.GetSymbolInfo(lambda).Symbol is not IMethodSymbol { Parameters: [{ Type: INamedTypeSymbol builder, Name: var parameter }] })
        {
            return null;
        }

        if (lambda.ExpressionBody is { } body)
            return Set(body, (body as InvocationExpressionSyntax)?.Expression as MemberAccessExpressionSyntax, builder) is { } set ? new NodeFix(title, body, set.WithTriviaFrom(body)) : null;

        return lambda.Block is { } block && Set(SyntaxFactory.IdentifierName(parameter), like: null, builder) is { } statement
            ? new NodeFix(title, block, block.AddStatements(SyntaxFactory.ExpressionStatement(statement).WithAdditionalAnnotations(Formatter.Annotation)))
            : null;

        ExpressionSyntax? Set(ExpressionSyntax receiver, MemberAccessExpressionSyntax? like, INamedTypeSymbol type) =>
            new PlaceholderCalls(type, catalog, model, call.SpanStart).Append(receiver, members, like);
    }
}
