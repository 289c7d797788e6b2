using System.Collections.Immutable;
using AmplifyGen.Analyzers.Tests.Oracle.Programs;
using Microsoft.CodeAnalysis.Text;

namespace AmplifyGen.Analyzers.Tests.Oracle.Shrinking;

/// <summary>A way to make a program smaller: spans of its text, and what takes their place.</summary>
internal sealed record Reduction(ImmutableArray<(TextSpan Span, string Text)> Edits)
{
    public Reduction(TextSpan span, string text)
        : this([(span, text)])
    {
    }

    /// <summary>The number of characters that go.</summary>
    public int Gain => Edits.Sum(static edit => edit.Span.Length - edit.Text.Length);

    public bool Overlaps(Reduction other) =>
        Edits.Any(edit => other.Edits.Any(foreign => edit.Span.IntersectsWith(foreign.Span)));

    public static string Apply(string text, IEnumerable<Reduction> reductions)
    {
        var edits = new TextEdits();
        foreach (var (span, replacement) in reductions.SelectMany(static reduction => reduction.Edits))
            edits.Replace(span, replacement);
        return edits.Apply(text);
    }
}
