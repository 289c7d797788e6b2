using System.Text.Json;

namespace AmplifyGen.Json;

/// <content>Values other than strings and numbers.</content>
public ref partial struct JsonShapeReader
{
    /// <summary>Reads a JSON <c>null</c> if it is the next value.</summary>
    /// <returns><see langword="false"/> if another value is next, which is not read.</returns>
    /// <exception cref="JsonException">The text is not valid JSON at this position.</exception>
    public bool TryReadNull()
    {
        if (Peek() != 'n')
            return false;

        ReadLiteral("null"u8);
        return true;
    }

    /// <summary>Reads <c>true</c> or <c>false</c>.</summary>
    /// <exception cref="JsonException">The next value is not a Boolean.</exception>
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

    /// <summary>Skips one value of any kind, which must be valid JSON.</summary>
    /// <exception cref="JsonException">The text is not valid JSON at this position, or is nested too deeply.</exception>
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

    /// <summary>Reads one value of any kind unchanged, so that it can be written again: a member of a union that is not in the model.</summary>
    /// <returns>The bytes of the value, which are valid as long as the text is.</returns>
    /// <exception cref="JsonException">The text is not valid JSON at this position, or is nested too deeply.</exception>
    public ReadOnlySpan<byte> ReadRaw()
    {
        _ = Peek();
        var start = _position;
        Skip();
        return _json[start.._position];
    }

    /// <summary>Reads one value of any kind as a text that can be written again: a member of a union that is not in the model.</summary>
    /// <returns>The value, in which lone surrogates and invalid UTF-8 are replaced by U+FFFD.</returns>
    /// <exception cref="JsonException">The text is not valid JSON at this position, or is nested too deeply.</exception>
    public string ReadRawText() => JsonText.ToWholeText(ReadRaw());

    /// <summary>Determines whether the text has no value: it is empty, white space, or <c>null</c>, which services send if there are no members.</summary>
    /// <exception cref="JsonException">The text is not valid JSON at this position.</exception>
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
            throw Fail("expected true, false or null, found another word", _position);

        _position += literal.Length;
    }

    private readonly int At(int position) => (uint)position < (uint)_json.Length ? _json[position] : EndOfText;
}
