using System.Collections.Immutable;
using AmplifyGen.Analyzers;
using AmplifyGen.Analyzers.Constraints;
using AmplifyGen.CodeFixes.Edits;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AmplifyGen.CodeFixes;

/// <summary>AMPG1009: replaces a text that is similar to a known value of an enum by that value.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(KnownValueFix))]
public sealed class KnownValueFix : ShapeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(ConstraintAnalyzer.BrokenConstraint);

    private protected override Edit? Edit(Diagnostic diagnostic, SourceFile file)
    {
        // The argument must be the text itself: a constant with a name, or one arm of several, is not the whole value.
        if (!diagnostic.Properties.TryGetValue(DiagnosticProperty.KnownValue, out var known)
            || file.Root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is not { Parent: ArgumentSyntax { Parent.Parent: BaseObjectCreationExpressionSyntax { Initializer: null } creation } }
            || file.Model.GetTypeInfo(creation).Type is not { } type)
        {
            return null;
        }

        var value = $"{type.ToMinimalDisplayString(file.Model, creation.SpanStart)}.{known}";
        return new Edit("Use " + value, [new TextChange(creation.Span, value)]);
    }
}
