using System.Collections.Immutable;
using AmplifyGen.Analyzers.Facts;
using AmplifyGen.Analyzers.Flow.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmplifyGen.CodeFixes;

/// <summary>AMPG1002: sets the members on each branch that leaves them out, with placeholders that the user replaces.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MissedBranchFix))]
public sealed class MissedBranchFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(MissingMembersRule.OnSomePathsId);

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
            if (Chain.CallAt(root, diagnostic.Location) is not { } call
                || Builder(call, model, catalog) is not { } builder
                || Edits(diagnostic, root, new BranchEdit(builder, catalog, model)) is not { Count: > 0 } edits)
            {
                continue;
            }

            var title = $"Set {diagnostic.Properties[MemberList.MembersProperty]!.Replace(",", ", ")} on the {(edits.Count == 1 ? "branch" : "branches")} without";
            var changed = root.ReplaceNodes(edits.Keys, (node, current) => edits[node](current));
            context.RegisterCodeFix(CodeAction.Create(title, _ => Task.FromResult(context.Document.WithSyntaxRoot(changed)), nameof(MissedBranchFix)), diagnostic);
        }
    }

    /// <summary>The variable that holds the builder where it ends, if one does.</summary>
    private static ISymbol? Builder(InvocationExpressionSyntax call, SemanticModel model, ShapeCatalog catalog)
    {
        if (model.GetSymbolInfo(call).Symbol is not IMethodSymbol method)
            return null;
        if (catalog.Method(method) is not BuilderMethod.Build)
            return call.ArgumentList.Arguments is [.., { Expression: LambdaExpressionSyntax lambda }] && model.GetSymbolInfo(lambda).Symbol is IMethodSymbol { Parameters: [var parameter] } ? parameter : null;

        var start = Chain.StartOf(call);
        while (start is ParenthesizedExpressionSyntax { Expression: var inner })
            start = Chain.StartOf(inner);

        return start is IdentifierNameSyntax && model.GetSymbolInfo(start).Symbol is { Kind: SymbolKind.Local or SymbolKind.Parameter } symbol
            ? symbol
            : call.Expression is MemberAccessExpressionSyntax { Expression: var receiver } ? model.GetTypeInfo(receiver).Type : null;
    }

    /// <summary>What becomes of each branch, or <c>null</c> if one of them can not be mended in its place.</summary>
    private static Dictionary<SyntaxNode, Func<SyntaxNode, SyntaxNode>>? Edits(Diagnostic diagnostic, SyntaxNode root, BranchEdit edit)
    {
        var edits = new Dictionary<SyntaxNode, Func<SyntaxNode, SyntaxNode>>();
        var members = diagnostic.Properties[MemberList.BranchMembersProperty]!.Split(';');
        for (var index = 0; index < diagnostic.AdditionalLocations.Count; index++)
        {
            var place = diagnostic.AdditionalLocations[index];
            if (place.SourceTree != root.SyntaxTree
                || root.FindNode(place.SourceSpan, getInnermostNodeForTie: true) is not { } code
                || edit.Of(code, members[index].Split(',')) is not var (node, change)
                || (edits.ContainsKey(node) && code is StatementSyntax))
            {
                return null;
            }

            // Both operands of one condition lead past the same branch.
            edits[node] = change;
        }

        return edits;
    }
}
