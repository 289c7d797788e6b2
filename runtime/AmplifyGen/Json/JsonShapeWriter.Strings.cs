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
    public void StringElement(string? value)
    {
        if (value is null)
            NullElement();
        else
            AppendNamed("\""u8, value);
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
        _span[_at - 1] = (byte)':';
    }

    /// <summary>Writes text that ends with the opening quote of a string, and the string.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void AppendNamed(ReadOnlySpan<byte> name, string value)
    {
        if (name.Length > LongestUnchecked)
        {
            AppendLong(name);
            AppendString(_at, value);
            return;
        }

        var at = _at;
        CopyTo(at, name);
        AppendString(at + name.Length, value);
    }

    /// <summary>Writes what follows the opening quote of a string, up to the comma.</summary>
    /// <param name="at">The position after the quote.</param>
    /// <param name="value">The text, not escaped.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void AppendString(int at, string value)
    {
        // The quote and the comma use the headroom.
        if (value.Length > _limit - at)
        {
            AppendText(at, value, 0);
            return;
        }

        var copied = JsonText.CopyPlain(value, _span[at..]);
        if (copied < value.Length)
        {
            AppendText(at + copied, value, copied);
            return;
        }

        at += copied;
        CopyTo(at, "\","u8);
        _at = at + 2;
    }

    /// <summary>Writes a text from its first character that is not plain, and its end. It is written in parts if the output provides less space than needed.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void AppendText(int at, string value, int start)
    {
        _at = at;
        var text = value.AsSpan(start);
        while (true)
        {
            _at += JsonText.Escape(text, _span[_at..], out var read);
            text = text[read..];
            if (text.IsEmpty)
                break;

            Grow(Math.Min(text.Length + Headroom, LongestRun));
        }

        // The text may have used the headroom.
        MoveTo(_at);
        Literal("\","u8);
    }
}
