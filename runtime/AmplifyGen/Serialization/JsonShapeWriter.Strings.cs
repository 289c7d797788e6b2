using System.Runtime.CompilerServices;

namespace AmplifyGen.Serialization;

/// <content>Strings.</content>
public ref partial struct JsonShapeWriter
{
    // The most bytes that a part of a long string asks of the output at once: no more than a segment of a pipe.
    private const int LongestRun = 4096;

    // Escaped text can be six times as long as its characters, so it goes in shorter parts.
    private const int LongestEscapedRun = 256;

    /// <summary>Writes a member that is a string; a lone surrogate becomes U+FFFD, a <c>null</c> becomes <c>null</c>.</summary>
    /// <param name="name">The constant <c>,"name":</c>.</param>
    /// <param name="value">The text, not escaped.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void String(ReadOnlySpan<byte> name, string? value)
    {
        var free = _free;
        if (name.Length > free.Length)
            free = Reserve(name.Length);

        name.CopyTo(free);
        free[0] = _lead;
        _lead = (byte)',';
        AppendValue(free[name.Length..], value);
    }

    /// <summary>Writes an element that is a string or <c>null</c>; a lone surrogate becomes U+FFFD.</summary>
    /// <param name="value">The text, not escaped.</param>
    public void StringElement(string? value)
    {
        var free = _free;
        if (_lead != 0)
        {
            if (free.IsEmpty)
                free = Reserve(1);

            free[0] = _lead;
            free = free[1..];
        }

        _lead = (byte)',';
        AppendValue(free, value);
    }

    /// <summary>
    /// Writes the name of a map's entry whose value follows: an object, an array, or what one of the <c>…Element</c> methods writes.
    /// </summary>
    /// <param name="key">The key, not escaped.</param>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is <c>null</c>.</exception>
    public void MapKey(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        Element();
        AppendValue(_free, key);
        Append((byte)':');
        _lead = 0;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void AppendValue(Span<byte> free, string? value)
    {
        if (value is null || value.Length > free.Length - 2)
        {
            _free = free;
            AppendLong(value);
            return;
        }

        free[0] = (byte)'"';
        var copied = JsonText.CopyPlain(value, free[1..]);
        if (copied == value.Length)
        {
            free[copied + 1] = (byte)'"';
            _free = free[(copied + 2)..];
            return;
        }

        _free = free[(copied + 1)..];
        AppendText(AppendEscaped(value.AsSpan(copied)));
        Append((byte)'"');
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void AppendLong(string? value)
    {
        if (value is null)
        {
            Append("null"u8);
            return;
        }

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
            var copied = JsonText.CopyPlain(run, Reserve(run.Length));
            _free = _free[copied..];
            text = text[copied..];
            if (copied < run.Length)
                text = AppendEscaped(text);
        }
    }

    /// <summary>Writes the start of a text, escaped.</summary>
    /// <returns>The rest.</returns>
    private ReadOnlySpan<char> AppendEscaped(ReadOnlySpan<char> text)
    {
        var run = JsonText.WholeCharacters(text, LongestEscapedRun);
        var written = JsonText.Escape(run, Reserve(run.Length * JsonText.LongestEscape));
        _free = _free[written..];
        return text[run.Length..];
    }
}
