using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace AmplifyGen.Analyzers.Tests.Oracle.Programs;

/// <summary>Insertions into a text. Those at one place come in the order in which they are made.</summary>
internal sealed class TextEdits
{
    private readonly List<(TextSpan Span, string Text)> _edits = [];

    public void Insert(int position, string text) => Replace(new TextSpan(position, 0), text);

    public void Replace(TextSpan span, string text) => _edits.Add((span, text));

    public void Surround(TextSpan span, string before, string after)
    {
        Insert(span.Start, before);
        Insert(span.End, after);
    }

    public string Apply(string text)
    {
        var result = new StringBuilder();
        var position = 0;
        foreach (var (span, inserted) in _edits.OrderBy(static edit => edit.Span.Start).ThenBy(static edit => edit.Span.Length > 0))
        {
            // Of two that overlap the first counts.
            if (span.Start < position)
                continue;

            result.Append(text, position, span.Start - position).Append(inserted);
            position = span.End;
        }

        return result.Append(text, position, text.Length - position).ToString();
    }
}
