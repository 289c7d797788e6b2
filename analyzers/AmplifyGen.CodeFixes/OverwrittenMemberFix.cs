using System.Collections.Immutable;
using AmplifyGen.Analyzers.Flow.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmplifyGen.CodeFixes;

/// <summary>AMPG1005: drops the call whose value is lost.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(OverwrittenMemberFix))]
public sealed class OverwrittenMemberFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(OverwrittenMemberRule.Id);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is not { } root)
            return;

        foreach (var diagnostic in context.Diagnostics)
        {
            // The first call may stand in another file, where a fix of this document does not reach.
            if (diagnostic.AdditionalLocations is [{ SourceTree: { } tree } first, ..]
                && tree == diagnostic.Location.SourceTree
                && Chain.CallAt(root, first) is { Expression: MemberAccessExpressionSyntax access } call)
            {
                Fix(call, access).Register(context, diagnostic, nameof(OverwrittenMemberFix));
            }
        }
    }

    private static NodeFix Fix(InvocationExpressionSyntax call, MemberAccessExpressionSyntax access)
    {
        var title = $"Remove the first call of {access.Name.Identifier.ValueText}";
        return call.Parent is ExpressionStatementSyntax { Parent: BlockSyntax } statement && access.Expression is IdentifierNameSyntax
            ? new NodeFix(title, statement, Replacement: null)
            : new NodeFix(title, call, access.Expression.WithTrailingTrivia(call.GetTrailingTrivia()));
    }
}
