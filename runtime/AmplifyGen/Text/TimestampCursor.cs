using System.Runtime.InteropServices;

namespace AmplifyGen.Text;

/// <summary>Reads the parts of a timestamp from a text, one after another.</summary>
[StructLayout(LayoutKind.Auto)]
internal ref struct TimestampCursor(ReadOnlySpan<char> text)
{
    private const int TickDigits = 7;

    private ReadOnlySpan<char> _rest = text;

    public readonly bool IsAtEnd => _rest.IsEmpty;

    public readonly bool IsAtDigit => !_rest.IsEmpty && char.IsAsciiDigit(_rest[0]);

    public bool TrySkip(char expected)
    {
        if (_rest.IsEmpty || _rest[0] != expected)
            return false;

        _rest = _rest[1..];
        return true;
    }

    /// <summary>Skips the separators of a date.</summary>
    public void SkipSeparators() => _rest = _rest.TrimStart(" \t,-");

    public ReadOnlySpan<char> Letters()
    {
        var length = 0;
        while (length < _rest.Length && char.IsAsciiLetter(_rest[length]))
            length++;

        var letters = _rest[..length];
        _rest = _rest[length..];
        return letters;
    }

    public bool TryNumber(int least, int most, out int value) => TryNumber(least, most, out value, out _);

    public bool TryNumber(int least, int most, out int value, out int length)
    {
        (value, length) = (0, 0);
        while (length < most && length < _rest.Length && char.IsAsciiDigit(_rest[length]))
            value = (value * 10) + (_rest[length++] - '0');

        _rest = _rest[length..];
        return length >= least;
    }

    /// <summary>Reads a time such as <c>08:49:37.5</c>. The seconds can be missing.</summary>
    public bool TryTime(ref TimestampParts parts)
    {
        if (!TryNumber(1, 2, out parts.Hour) || !TrySkip(':') || !TryNumber(2, 2, out parts.Minute))
            return false;

        (parts.Second, parts.Ticks) = (0, 0);
        if (!TrySkip(':'))
            return true;

        return TryNumber(2, 2, out parts.Second) && (!TrySkip('.') || TryFraction(out parts.Ticks));
    }

    /// <summary>Reads <c>Z</c>, <c>GMT</c>, <c>UTC</c>, <c>+01:00</c>, <c>+0100</c>, or nothing, which means UTC.</summary>
    public bool TryZone(ref TimestampParts parts)
    {
        parts.OffsetMinutes = 0;
        _rest = _rest.TrimStart(' ');
        var isEast = TrySkip('+');
        if (!isEast && !TrySkip('-'))
            return Letters() is "" or "Z" or "z" or "GMT" or "gmt" or "UTC" or "utc" or "UT" or "ut";

        if (!TryNumber(2, 2, out var hours))
            return false;

        _ = TrySkip(':');
        if (!TryNumber(2, 2, out var minutes) || hours > 23 || minutes > 59)
            return false;

        parts.OffsetMinutes = ((hours * 60) + minutes) * (isEast ? 1 : -1);
        return true;
    }

    /// <summary>Reads the digits after a decimal point. Digits smaller than a tick are truncated.</summary>
    private bool TryFraction(out int ticks)
    {
        var isNumber = TryNumber(1, TickDigits, out ticks, out var length);
        for (; length < TickDigits; length++)
            ticks *= 10;

        while (IsAtDigit)
            _rest = _rest[1..];

        return isNumber;
    }
}
