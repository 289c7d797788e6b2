using System.Runtime.CompilerServices;

namespace AmplifyGen.Json;

/// <content>Strings.</content>
public ref partial struct JsonShapeWriter
{
    // The maximum number of bytes that part of a long string requests from the output at once: with a pending comma, one segment of a pipe.
    private const int LongestRun = 4095;

    /// <summary>Writes an element that is a string or a JSON <c>null</c>. A lone surrogate becomes U+FFFD.</summary>
    /// <param name="value">The text, not escaped.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void StringElement(string? value) => AppendNamed("\""u8, value);

    /// <summary>Writes text that ends with the opening quote of a string, and the string.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void AppendNamed(ReadOnlySpan<byte> name, string? value)
    {
        var free = _free;
        if (name.TryCopyTo(free))
            AppendString(free[name.Length..], value);
        else
            AppendToNext(name, value);
    }

    /// <summary>
    /// Writes the key of a map entry. Write its value next: an object, an array, or what one of the <c>…Element</c> methods writes.
    /// </summary>
    /// <param name="key">The key, not escaped.</param>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is <see langword="null"/>.</exception>
    public void MapKey(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        _knownNames.Forget(_depth);
        StringElement(key);
        _span[^(_free.Length + 1)] = (byte)':';
    }

    /// <summary>Writes what follows the opening quote of a string, up to the comma.</summary>
    /// <param name="free">The free space after the quote.</param>
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
            AppendText(free[copied..], value.AsSpan(copied));
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

    /// <summary>Writes <c>null</c> in place of the quote, or a text that does not fit into the free space.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void AppendRest(Span<byte> free, string? value)
    {
        if (value is not null)
        {
            AppendText(free, value);
            return;
        }

        _free = _span[^(free.Length + 1)..];
        Literal("null,"u8);
    }

    /// <summary>Writes the rest of a text and its end. It is written in parts if the output provides less space than needed.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void AppendText(Span<byte> free, ReadOnlySpan<char> text)
    {
        while (true)
        {
            var written = JsonText.Escape(text, free, out var read);
            _free = free[written..];
            text = text[read..];
            if (text.IsEmpty)
                break;

            Grow(Math.Min(text.Length, LongestRun));
            free = _free;
        }

        Literal("\","u8);
    }
}
