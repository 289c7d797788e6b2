using System.Runtime.CompilerServices;

namespace AmplifyGen.Serialization;

/// <content>Strings.</content>
public ref partial struct JsonShapeWriter
{
    // The most bytes that a part of a long string asks of the output at once: with a comma held back, no more than a segment of a pipe.
    private const int LongestRun = 4095;

    // Escaped text can be six times as long as its characters, so it goes in shorter parts.
    private const int LongestEscapedRun = 256;

    /// <summary>Writes a member that is a string; a lone surrogate becomes U+FFFD, a <c>null</c> becomes <c>null</c>.</summary>
    /// <param name="name">The constant <c>"name":"</c>, which ends with the quote that opens the string.</param>
    /// <param name="value">The text, not escaped.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void String(ReadOnlySpan<byte> name, string? value)
    {
        Copy(name);
        AppendString(_position + name.Length, value);
    }

    /// <summary>Writes an element that is a string or <c>null</c>; a lone surrogate becomes U+FFFD.</summary>
    /// <param name="value">The text, not escaped.</param>
    public void StringElement(string? value)
    {
        Copy("\""u8);
        AppendString(_position + 1, value);
    }

    /// <summary>
    /// Writes the name of a map's entry whose value follows: an object, an array, or what one of the <c>…Element</c> methods writes.
    /// </summary>
    /// <param name="key">The key, not escaped.</param>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is <c>null</c>.</exception>
    public void MapKey(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        StringElement(key);
        _span[_position - 1] = (byte)':';
    }

    /// <summary>Writes what follows the quote that opens a string, up to the comma.</summary>
    /// <param name="start">The position behind that quote.</param>
    /// <param name="value">The text, not escaped.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void AppendString(int start, string? value)
    {
        var free = _span[start..];
        if (value is null || value.Length > free.Length - 2)
        {
            AppendRest(start, value);
            return;
        }

        var copied = JsonText.CopyPlain(value, free);
        if (copied < value.Length)
        {
            AppendEscapedRest(start + copied, value, copied);
            return;
        }

        "\","u8.CopyTo(free[copied..]);
        _position = start + copied + 2;
    }

    /// <summary>Writes a text that does not fit, or <c>null</c> in place of the quote.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void AppendRest(int start, string? value)
    {
        if (value is null)
        {
            _position = start - 1;
            Literal("null,"u8);
            return;
        }

        _position = start;
        AppendText(value);
        Literal("\","u8);
    }

    /// <summary>Writes the characters from the first one on that needs more than one byte.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void AppendEscapedRest(int start, string value, int copied)
    {
        _position = start;
        AppendText(AppendEscaped(value.AsSpan(copied)));
        Literal("\","u8);
    }

    /// <summary>Writes plain text as it is, until a character needs more than one byte; from there on an escaped part, and so on.</summary>
    private void AppendText(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            var run = text[..Math.Min(text.Length, LongestRun)];
            var copied = JsonText.CopyPlain(run, Reserve(run.Length));
            _position += copied;
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
        // Not one statement: making room may change the position.
        var written = JsonText.Escape(run, Reserve(run.Length * JsonText.LongestEscape));
        _position += written;
        return text[run.Length..];
    }
}
