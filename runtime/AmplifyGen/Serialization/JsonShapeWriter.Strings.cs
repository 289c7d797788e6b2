namespace AmplifyGen.Serialization;

/// <content>Strings.</content>
public ref partial struct JsonShapeWriter
{
    // The most bytes that a part of a long string asks of the output at once.
    private const int LongestRun = 4096;

    // Escaped text can be six times as long as its characters, so it goes in shorter parts.
    private const int LongestEscapedRun = 256;

    /// <summary>Writes a member that is a string; a lone surrogate becomes U+FFFD, a <c>null</c> becomes <c>null</c>.</summary>
    /// <param name="name">The constant <c>,"name":</c>.</param>
    /// <param name="value">The text, not escaped.</param>
    public void String(ReadOnlySpan<byte> name, string? value)
    {
        if (value is null)
        {
            Literal(name, "null"u8);
            return;
        }

        name = WithoutSeparator(name);
        var free = _span[_position..];
        if (value.Length <= LongestRun && name.Length + value.Length + 2 <= free.Length)
        {
            name.CopyTo(free);
            free = free[name.Length..];
            free[0] = (byte)'"';
            var copied = JsonText.CopyPlain(value, free[1..]);
            _position += name.Length + copied + 1;
            if (copied == value.Length)
            {
                free[copied + 1] = (byte)'"';
                _position++;
                return;
            }

            AppendText(value.AsSpan(copied));
            Append((byte)'"');
            return;
        }

        Append(name);
        AppendQuoted(value);
    }

    /// <summary>Writes an element that is a string or <c>null</c>; a lone surrogate becomes U+FFFD.</summary>
    /// <param name="value">The text, not escaped.</param>
    public void StringElement(string? value)
    {
        Element();
        if (value is null)
            Append("null"u8);
        else
            AppendQuoted(value);
    }

    /// <summary>Writes the name of a map's entry whose value follows.</summary>
    /// <param name="key">The key, not escaped.</param>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is <c>null</c>.</exception>
    public void MapKey(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        Element();
        AppendQuoted(key);
        Append((byte)':');
    }

    private void AppendQuoted(string value)
    {
        Append((byte)'"');
        AppendText(value);
        Append((byte)'"');
    }

    /// <summary>Writes plain text as it is, until a character needs more than one byte; from there on an escaped part, and so on.</summary>
    private void AppendText(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            var run = text[..Math.Min(text.Length, LongestRun)];
            Reserve(run.Length);
            var copied = JsonText.CopyPlain(run, _span[_position..]);
            _position += copied;
            text = text[copied..];
            if (copied == run.Length)
                continue;

            run = JsonText.WholeCharacters(text, LongestEscapedRun);
            Reserve(run.Length * JsonText.LongestEscape);
            _position += JsonText.Escape(run, _span[_position..]);
            text = text[run.Length..];
        }
    }
}
