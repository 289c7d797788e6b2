using AmplifyGen.Generator.Json;
using AmplifyGen.Generator.Model;

namespace AmplifyGen.Generator.Spec;

/// <summary>A spec file whose text is JSON, and its position among the files.</summary>
/// <param name="token">Cancels the reading of the file.</param>
internal sealed class SpecDocument(SpecInput input, int index, CancellationToken token)
{
    private int[]? _lineStarts;

    public SpecInput Input { get; } = input;

    public int Index { get; } = index;

    /// <summary>Gets the token that cancels the reading of the file. All values refer to their file, so their readers can check it.</summary>
    public CancellationToken Token { get; } = token;

    public SpecLocation At(JsonSpan span) => new(this, span);

    public Problem CreateProblem(ProblemKind kind, JsonSpan span, string[] arguments)
    {
        var (startLine, startColumn) = FindLine(span.Start);
        var (endLine, endColumn) = FindLine(span.End);
        return new Problem
        {
            Kind = kind,
            Arguments = arguments.ToEquatableArray(),
            Path = Input.Path,
            Start = span.Start,
            Length = span.Length,
            StartLine = startLine,
            StartColumn = startColumn,
            EndLine = endLine,
            EndColumn = endColumn,
        };
    }

    private (int Line, int Column) FindLine(int position)
    {
        var starts = _lineStarts ??= FindLineStarts(Input.Text);
        var line = Array.BinarySearch(starts, position);
        if (line < 0)
            line = ~line - 1;

        return (line, position - starts[line]);
    }

    private static int[] FindLineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < text.Length; i++)
        {
            var isBreak = text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n'));
            if (isBreak)
                starts.Add(i + 1);
        }

        return [.. starts];
    }
}
