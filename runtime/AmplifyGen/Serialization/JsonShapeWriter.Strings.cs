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
        var free = _free;
        if (name.TryCopyTo(free))
            AppendString(free[name.Length..], value);
        else
            AppendToNext(name, value);
    }

    /// <summary>Writes an element that is a string or <c>null</c>; a lone surrogate becomes U+FFFD.</summary>
    /// <param name="value">The text, not escaped.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void StringElement(string? value) => String("\""u8, value);

    /// <summary>
    /// Writes the name of a map's entry whose value follows: an object, an array, or what one of the <c>…Element</c> methods writes.
    /// </summary>
    /// <param name="key">The key, not escaped.</param>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is <c>null</c>.</exception>
    public void MapKey(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        StringElement(key);
        _span[^(_free.Length + 1)] = (byte)':';
    }

    /// <summary>Writes what follows the quote that opens a string, up to the comma.</summary>
    /// <param name="free">What is free behind that quote.</param>
    /// <param name="value">The text, not escaped.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void AppendString(Span<byte> free, string? value)
    {
        if (value is null || value.Length + 2 > free.Length)
        {
            AppendRest(free, value);
            return;
        }

        var copied = JsonText.CopyPlain(value, free);
        if (copied < value.Length)
        {
            AppendEscapedRest(free[copied..], value, copied);
            return;
        }

        free = free[copied..];
        "\","u8.CopyTo(free);
        _free = free[2..];
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void AppendToNext(ReadOnlySpan<byte> name, string? value)
    {
        AppendToNext(name);
        AppendString(_free, value);
    }

    /// <summary>Writes a text that does not fit, or <c>null</c> in place of the quote.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void AppendRest(Span<byte> free, string? value)
    {
        if (value is null)
        {
            _free = _span[^(free.Length + 1)..];
            Literal("null,"u8);
            return;
        }

        _free = free;
        AppendText(value);
        Literal("\","u8);
    }

    /// <summary>Writes the characters from the first one on that needs more than one byte.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void AppendEscapedRest(Span<byte> free, string value, int copied)
    {
        _free = free;
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
