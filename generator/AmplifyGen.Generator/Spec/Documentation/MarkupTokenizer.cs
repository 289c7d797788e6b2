using System.Text;

namespace AmplifyGen.Generator.Spec.Documentation;

/// <summary>Splits a text into tags, code and text. Everything that is not a tag is text, so nothing is rejected.</summary>
internal sealed class MarkupTokenizer
{
    /// <summary>The maximum length of a tag or code. The limit prevents a search time that grows with the square of the text.</summary>
    private const int MaxLength = 2000;

    /// <summary>The maximum length of a text token. Longer text is split, so that no later step works too long without a pause.</summary>
    private const int MaxTextLength = 4096;

    private readonly string _text;
    private readonly CancellationToken _cancellation;
    private readonly bool _isPlain;
    private readonly List<MarkupToken> _tokens = [];
    private readonly StringBuilder _pending = new();
    private int _position;

    private MarkupTokenizer(string text, CancellationToken cancellation)
    {
        _text = text;
        _cancellation = cancellation;
        _isPlain = text.IndexOf("<p", StringComparison.OrdinalIgnoreCase) < 0;
    }

    public static IReadOnlyList<MarkupToken> Tokenize(string text, CancellationToken cancellation) => new MarkupTokenizer(text, cancellation).Tokenize();

    private List<MarkupToken> Tokenize()
    {
        while (_position < _text.Length)
        {
            _cancellation.ThrowIfCancellationRequested();
            if (_pending.Length > MaxTextLength)
                FlushText();

            var isToken = _text[_position] switch
            {
                '<' => TryReadComment() || TryReadTag(),
                '`' => TryReadCode(),
                '&' => TryReadEntity(),
                '\n' => _isPlain && TryReadBreak(),
                _ => false,
            };
            if (!isToken)
                _pending.Append(_text[_position++]);
        }

        FlushText();
        return _tokens;
    }

    private void Add(MarkupToken token)
    {
        FlushText();
        _tokens.Add(token);
    }

    private void FlushText()
    {
        if (_pending.Length > 0)
            _tokens.Add(new MarkupToken.Text(_pending.ToString()));

        _pending.Clear();
    }

    private int Find(string end, int start) => start >= _text.Length
        ? -1
        : _text.IndexOf(end, start, Math.Min(MaxLength, _text.Length - start), StringComparison.Ordinal);

    private bool TryReadComment()
    {
        if (string.CompareOrdinal(_text, _position, "<!--", 0, 4) != 0 || Find("-->", _position + 4) is not (>= 0 and var end))
            return false;

        _position = end + 3;
        return true;
    }

    private bool TryReadTag()
    {
        var start = _position + 1;
        var isClose = start < _text.Length && _text[start] == '/';
        if (isClose)
            start++;

        var nameEnd = start;
        while (nameEnd < _text.Length && _text[nameEnd] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9'))
            nameEnd++;

        // `a <b` is a comparison, unless there is a `>`. `<1>` and `<my_name>` are text.
        if (nameEnd == start || nameEnd == _text.Length || _text[start] <= '9' || Find(">", nameEnd) is not (>= 0 and var end)
            || _text[nameEnd] is not ('>' or '/' or ' ' or '\t' or '\r' or '\n'))
        {
            return false;
        }

        var name = _text.Substring(start, nameEnd - start).ToLowerInvariant();
        var attributes = _text.Substring(nameEnd, end - nameEnd);
        var isEmpty = attributes.Length > 0 && attributes[attributes.Length - 1] == '/';
        Add(isClose ? new MarkupToken.Close(name) : new MarkupToken.Open(name, FindLink(attributes), isEmpty));
        _position = end + 1;
        return true;
    }

    private static string? FindLink(string attributes)
    {
        var start = attributes.IndexOf("href", StringComparison.OrdinalIgnoreCase);
        var equals = start < 0 ? -1 : attributes.IndexOf('=', start);
        if (equals < 0)
            return null;

        var value = attributes.Substring(equals + 1).TrimStart();
        if (value.Length == 0)
            return null;

        var end = value[0] is '"' or '\'' ? value.IndexOf(value[0], 1) : value.IndexOf(' ');
        value = value[0] is '"' or '\'' ? value.Substring(1, (end < 0 ? value.Length : end) - 1) : end < 0 ? value : value.Substring(0, end);
        return Entities.Resolve(value).Trim();
    }

    private bool TryReadCode()
    {
        var fence = 1;
        while (_position + fence < _text.Length && _text[_position + fence] == '`' && fence < 3)
            fence++;

        var mark = _text.Substring(_position, fence);
        var start = _position + fence;
        if (Find(mark, start) is not (>= 0 and var end) || end == start)
            return false;

        var code = _text.Substring(start, end - start);
        if (code.Contains("\n\n"))
            return false;

        Add(new MarkupToken.Code(code));
        _position = end + fence;
        return true;
    }

    private bool TryReadEntity()
    {
        if (Entities.TryRead(_text, _position, out var value) is not (> 0 and var length))
            return false;

        _pending.Append(value);
        _position += length;
        return true;
    }

    private bool TryReadBreak()
    {
        var end = _position + 1;
        while (end < _text.Length && _text[end] is ' ' or '\t' or '\r')
            end++;

        if (end >= _text.Length || _text[end] != '\n')
            return false;

        Add(new MarkupToken.Break());
        _position = end + 1;
        return true;
    }
}
