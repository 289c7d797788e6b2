using System.Collections.Immutable;
using AmplifyGen.Analyzers.Facts;
using AmplifyGen.Analyzers.Flow.Rules;
using AmplifyGen.CodeFixes.Edits;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AmplifyGen.CodeFixes;

/// <summary>AMPG1002: sets the members on each branch that does not set them, with placeholders that the user replaces.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MissedBranchFix))]
public sealed class MissedBranchFix : ShapeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(MissingMembersRule.OnSomePathsId);

    private protected override Edit? Edit(Diagnostic diagnostic, SourceFile file)
    {
        if (Chain.CallAt(file.Root, diagnostic.Location) is not { } call
            || Builder(call, file.Model, file.Catalog) is not { } builder
            || Branches(diagnostic, file.Root, new BranchEdit(builder, file)) is not { Count: > 0 } branches)
        {
            return null;
        }

        var title = $"Set {diagnostic.Properties[MemberList.MembersProperty]!.Replace(",", ", ")} on the {(branches.Count == 1 ? "branch" : "branches")} without";

        // If several branches end at the same place, the inner one ends first.
        return new Edit(title, [.. branches.OrderBy(static branch => branch.Key.Span.Length).SelectMany(static branch => branch.Value)]);
    }

    /// <summary>Returns the variable that contains the builder at its end, if there is one.</summary>
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

    /// <summary>Returns the changes for each branch, or <c>null</c> if one of them cannot be fixed.</summary>
    private static Dictionary<SyntaxNode, IReadOnlyList<TextChange>>? Branches(Diagnostic diagnostic, SyntaxNode root, BranchEdit edit)
    {
        var branches = new Dictionary<SyntaxNode, IReadOnlyList<TextChange>>();
        var members = diagnostic.Properties[MemberList.BranchMembersProperty]!.Split(';');
        for (var index = 0; index < diagnostic.AdditionalLocations.Count; index++)
        {
            var place = diagnostic.AdditionalLocations[index];
            if (place.SourceTree != root.SyntaxTree
                || root.FindNode(place.SourceSpan, getInnermostNodeForTie: true) is not { } code
                || edit.Of(code, members[index].Split(',')) is not var (node, changes)
                || (branches.ContainsKey(node) && code is StatementSyntax))
            {
                return null;
            }

            // Both operands of one condition lead past the same branch.
            branches[node] = changes;
        }

        return branches;
    }
}
