using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace AmplifyGen.Generator.Tests.Harness;

/// <summary>A spec or a C# file in which <c>«id:characters»</c> marks where a diagnostic is expected.</summary>
internal sealed class MarkedText
{
    private const char Open = '«';
    private const char Close = '»';

    public MarkedText(string path, string marked)
    {
        Path = path;
        var text = new StringBuilder(marked.Length);
        var marks = new List<(string Id, TextSpan Span)>();
        var position = 0;
        for (var open = marked.IndexOf(Open, StringComparison.Ordinal); open >= 0; open = marked.IndexOf(Open, position))
        {
            text.Append(marked, position, open - position);
            var colon = marked.IndexOf(':', open);
            var close = marked.IndexOf(Close, colon);
            marks.Add((marked[(open + 1)..colon], new TextSpan(text.Length, close - colon - 1)));
            text.Append(marked, colon + 1, close - colon - 1);
            position = close + 1;
        }

        Text = text.Append(marked, position, marked.Length - position).ToString();
        Expected = marks.ConvertAll(mark => Finding.Of(this, mark.Id, mark.Span));
    }

    public string Path { get; }

    public string Text { get; }

    public IReadOnlyList<Finding> Expected { get; }
}
