using System.Text.Json;

namespace AmplifyGen.Json;

/// <content>Values other than strings and numbers.</content>
public ref partial struct JsonShapeReader
{
    /// <summary>Reads <c>null</c> if it is next.</summary>
    /// <returns><c>false</c> when something else is next, which stays unread.</returns>
    /// <exception cref="JsonException">The text is broken here.</exception>
    public bool TryReadNull()
    {
        if (Peek() != 'n')
            return false;

        ReadLiteral("null"u8);
        return true;
    }

    /// <summary>Reads <c>true</c> or <c>false</c>.</summary>
    /// <exception cref="JsonException">Something else is there.</exception>
    public bool ReadBoolean()
    {
        switch (Peek())
        {
            case 't':
                ReadLiteral("true"u8);
                return true;
            case 'f':
                ReadLiteral("false"u8);
                return false;
            default:
                throw Unexpected("true or false");
        }
    }

    /// <summary>Passes over one value of any kind, which must be valid JSON.</summary>
    /// <exception cref="JsonException">The text is broken here or nested too deep.</exception>
    public void Skip()
    {
        switch (Peek())
        {
            case '{':
                BeginObject();
                while (NextName(out _))
                    Skip();
                break;
            case '[':
                BeginArray();
                while (NextElement())
                    Skip();
                break;
            case '"':
                _ = ScanString(out _);
                break;
            case 't' or 'f':
                _ = ReadBoolean();
                break;
            case 'n':
                _ = TryReadNull();
                break;
            case '-' or (>= '0' and <= '9'):
                _ = ScanNumber();
                break;
            default:
                throw Unexpected("a value");
        }
    }

    /// <summary>Reads one value of any kind as it stands, to be written again unchanged: the member of a union that the model does not know.</summary>
    /// <returns>The bytes of the value, valid as long as the text is.</returns>
    /// <exception cref="JsonException">The text is broken here or nested too deep.</exception>
    public ReadOnlySpan<byte> ReadRaw()
    {
        _ = Peek();
        var start = _position;
        Skip();
        return _json[start.._position];
    }

    /// <summary>Reads one value of any kind as a text that can be written again: the member of a union that the model does not know.</summary>
    /// <returns>The value as it is, where half a surrogate pair and what is not UTF-8 become U+FFFD.</returns>
    /// <exception cref="JsonException">The text is broken here or nested too deep.</exception>
    public string ReadRawText() => JsonText.ToWholeText(ReadRaw());

    /// <summary>Whether the whole text has no value in it: it is empty, white space, or <c>null</c>, as services send it for no members.</summary>
    /// <exception cref="JsonException">The text is broken here.</exception>
    internal bool HasNoValue()
    {
        var next = Peek();
        if (next != 'n')
            return next == EndOfText;

        var probe = this;
        return probe.TryReadNull() && probe.Peek() == EndOfText;
    }

    private void ReadLiteral(ReadOnlySpan<byte> literal)
    {
        if (!_json[_position..].StartsWith(literal))
            throw Fail("a literal other than true, false and null", _position);

        _position += literal.Length;
    }

    private readonly int At(int position) => (uint)position < (uint)_json.Length ? _json[position] : EndOfText;
}
