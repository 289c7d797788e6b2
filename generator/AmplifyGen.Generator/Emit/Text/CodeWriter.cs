using System.Text;

namespace AmplifyGen.Generator.Emit.Text;

/// <summary>
/// Collects lines of C#. It indents by open blocks, ends lines with <c>\n</c> on every platform, leaves no trailing white space, and throws
/// if a block is still open at the end. All emitters use it, so it also checks whether the build is canceled.
/// </summary>
internal sealed class CodeWriter(CancellationToken token = default)
{
    private const int IndentSize = 4;
    private readonly StringBuilder _text = new();
    private int _depth;
    private bool _blankLinePending;
    private bool _isBlockNew;

    /// <summary>Writes one line, or each line of a raw string, at the current indentation.</summary>
    public void Line(string text)
    {
        var start = 0;
        while (true)
        {
            var end = text.IndexOf('\n', start);
            WriteLine(text, start, end < 0 ? text.Length : end);
            if (end < 0)
                return;

            start = end + 1;
        }
    }

    /// <summary>Throws if the build is canceled. Each line does this. Call it if a single line takes long to create.</summary>
    public void ThrowIfCancelled() => token.ThrowIfCancellationRequested();

    /// <summary>Writes an opening brace after a header. Disposing writes the closing brace.</summary>
    public BlockScope Block()
    {
        Line("{");
        _depth++;
        _isBlockNew = true;
        return new BlockScope(this, "");
    }

    /// <summary>Adds a blank line between what was written and what follows. Repeated calls, or calls next to a brace, have no effect.</summary>
    public void BlankLine() => _blankLinePending = _text.Length > 0 && !_isBlockNew;

    /// <summary>Writes the header and an opening brace. Disposing writes the closing brace with <paramref name="terminator"/>.</summary>
    public BlockScope Block(string header, string terminator = "")
    {
        Line(header);
        return Block() with { Terminator = terminator };
    }

    /// <summary>Writes lines, each with <see cref="Line"/>.</summary>
    public void Lines(IEnumerable<string> lines)
    {
        foreach (var line in lines)
            Line(line);
    }

    /// <summary>Writes a section of a <c>switch</c>, which ends with <c>break</c>.</summary>
    public void Case(string label, params string[] statements)
    {
        Line(label);
        using (Indent())
        {
            Lines(statements);
            Line("break;");
        }
    }

    /// <summary>Indents the following lines one level deeper until disposed.</summary>
    public IndentScope Indent()
    {
        _depth++;
        return new IndentScope(this);
    }

    /// <summary>Writes a header such as <c>if (…)</c> with its body, in braces only if the body has more than one line.</summary>
    public void Statement(string header, Action<CodeWriter> emitBody)
    {
        var body = new CodeWriter(token);
        emitBody(body);
        var text = body.Finish().TrimEnd('\n');
        if (text.Contains('\n'))
        {
            using (Block(header))
                Line(text);
        }
        else
        {
            Line(header);
            using (Indent())
                Line(text);
        }
    }

    public string Finish() =>
        _depth == 0 ? _text.ToString() : throw new InvalidOperationException($"{_depth} block(s) are still open.");

    private void WriteLine(string text, int start, int end)
    {
        token.ThrowIfCancellationRequested();
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;

        if (end == start)
        {
            BlankLine();
            return;
        }

        if (_blankLinePending)
            _text.Append('\n');

        _blankLinePending = false;
        _isBlockNew = false;
        _text.Append(' ', _depth * IndentSize).Append(text, start, end - start).Append('\n');
    }

    private void Close(string terminator)
    {
        _depth--;
        _blankLinePending = false;
        Line("}" + terminator);
    }

    public readonly record struct BlockScope(CodeWriter Writer, string Terminator) : IDisposable
    {
        public void Dispose() => Writer.Close(Terminator);
    }

    public readonly struct IndentScope(CodeWriter writer) : IDisposable
    {
        public void Dispose() => writer._depth--;
    }
}
