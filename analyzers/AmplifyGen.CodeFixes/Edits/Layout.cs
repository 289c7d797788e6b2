using Microsoft.CodeAnalysis.Text;

namespace AmplifyGen.CodeFixes.Edits;

/// <summary>The line endings and the indentation of a file. New lines use the same ones, independent of the platform and the options.</summary>
internal static class Layout
{
    /// <summary>Returns the line ending at a position, or the nearest one before or after it.</summary>
    public static string LineEnd(this SourceText text, int position)
    {
        var number = text.Lines.GetLineFromPosition(position).LineNumber;
        for (var distance = 0; distance < text.Lines.Count; distance++)
        {
            foreach (var candidate in new[] { number - distance, number + distance })
            {
                if (candidate >= 0 && candidate < text.Lines.Count && text.Lines[candidate] is var line && line.EndIncludingLineBreak > line.End)
                    return text.ToString(TextSpan.FromBounds(line.End, line.EndIncludingLineBreak));
            }
        }

        return "\n";
    }

    /// <summary>Returns the white space at the start of the line of a position.</summary>
    public static string Indent(this SourceText text, int position) => Indent(text, text.Lines.GetLineFromPosition(position));

    /// <summary>Returns the indentation for the content of a line with the given indentation.</summary>
    public static string Deeper(this SourceText text, string indent)
    {
        // A column does not determine the width of a tab, or the reverse.
        var level = indent.Length > 0
            ? indent[0] == '\t' ? "\t" : text.Levels().FirstOrDefault(static level => level[0] == ' ') ?? "    "
            : text.Levels().FirstOrDefault() ?? "    ";
        return indent + (level[0] == '\t' ? "\t" : level);
    }

    /// <summary>Returns whether there is only white space before a position on its line.</summary>
    public static bool IsFirstOnLine(this SourceText text, int position)
    {
        var line = text.Lines.GetLineFromPosition(position);
        return text.ToString(TextSpan.FromBounds(line.Start, position)).All(char.IsWhiteSpace);
    }

    /// <summary>Returns the span to delete so that no blank line and no trailing white space remains.</summary>
    public static TextSpan WithoutRest(this SourceText text, TextSpan span)
    {
        var (first, last) = (text.Lines.GetLineFromPosition(span.Start), text.Lines.GetLineFromPosition(span.End));
        var (start, end) = (span.Start, span.End);
        while (end < last.End && char.IsWhiteSpace(text[end]))
            end++;
        if (end == last.End)
        {
            while (start > first.Start && char.IsWhiteSpace(text[start - 1]))
                start--;
            if (start == first.Start && last.EndIncludingLineBreak > last.End)
                return TextSpan.FromBounds(start, last.EndIncludingLineBreak);
            return TextSpan.FromBounds(start, end);
        }

        // A comment after the span takes its place.
        return TextSpan.FromBounds(span.Start, text.IsFirstOnLine(span.Start) ? end : span.End);
    }

    private static string Indent(SourceText text, TextLine line)
    {
        var end = line.Start;
        while (end < line.End && char.IsWhiteSpace(text[end]))
            end++;
        return text.ToString(TextSpan.FromBounds(line.Start, end));
    }

    /// <summary>Returns the first indentations of the file, one level each. A single space is ignored, because block comments use it.</summary>
    private static IEnumerable<string> Levels(this SourceText text) =>
        text.Lines
            .Select(line => (Line: line, Indent: Indent(text, line)))
            .Where(static found => found.Indent.Length > 0 && found.Indent.Length < found.Line.Span.Length && !string.Equals(found.Indent, " ", StringComparison.Ordinal))
            .Select(static found => found.Indent);
}
