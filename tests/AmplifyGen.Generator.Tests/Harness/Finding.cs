using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace AmplifyGen.Generator.Tests.Harness;

/// <summary>A diagnostic by what a person sees of it: its id and the characters it stands on.</summary>
internal sealed record Finding(string Path, string Id, TextSpan Span, LinePositionSpan Lines)
{
    public static Finding Of(Diagnostic diagnostic)
    {
        var lines = diagnostic.Location.GetLineSpan();
        return new Finding(lines.Path ?? "", diagnostic.Id, diagnostic.Location.SourceSpan, lines.Span);
    }

    public static Finding Of(MarkedText text, string id, TextSpan span) =>
        new(text.Path, id, span, SourceText.From(text.Text).Lines.GetLinePositionSpan(span));

    /// <summary>In the form of a build log.</summary>
    public override string ToString() => FormattableString.Invariant($"{Path}({Lines.Start.Line + 1},{Lines.Start.Character + 1}): {Id} on {Span.Length} character(s)");
}
