using System.Collections.Immutable;
using AmplifyGen.Analyzers;
using AmplifyGen.Analyzers.Constraints;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmplifyGen.CodeFixes;

/// <summary>AMPG1009: puts the known value of an enum in the place of a text that nearly is one.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(KnownValueFix))]
public sealed class KnownValueFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(ConstraintAnalyzer.BrokenConstraint);

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
            // The text itself is the argument: a constant of another name, or one arm of several, is not the whole value.
            if (diagnostic.Properties.TryGetValue(DiagnosticProperty.KnownValue, out var known)
                && root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is { Parent: ArgumentSyntax { Parent.Parent: BaseObjectCreationExpressionSyntax creation } }
                && model.GetTypeInfo(creation, context.CancellationToken).Type is { } type)
            {
                var value = $"{type.ToMinimalDisplayString(model, creation.SpanStart)}.{known}";
                new NodeFix("Use " + value, creation, SyntaxFactory.ParseExpression(value).WithTriviaFrom(creation)).Register(context, diagnostic, nameof(KnownValueFix));
            }
        }
    }
}
