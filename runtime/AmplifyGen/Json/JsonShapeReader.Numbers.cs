using System.Buffers.Text;
using System.Numerics;
using System.Text;
using System.Text.Json;
using AmplifyGen.Text;

namespace AmplifyGen.Json;

/// <content>Numbers. In a response, a whole number can have a fraction of zeros or an exponent: <c>1.0</c>, <c>3e2</c>.</content>
public ref partial struct JsonShapeReader
{
    /// <summary>Reads an 8-bit whole number (Smithy's <c>byte</c>).</summary>
    /// <exception cref="JsonException">The next value is not a number, or the number is out of range.</exception>
    public sbyte ReadSByte() => (sbyte)ReadWhole(sbyte.MinValue, sbyte.MaxValue);

    /// <summary>Reads a 16-bit whole number (Smithy's <c>short</c>).</summary>
    /// <exception cref="JsonException">The next value is not a number, or the number is out of range.</exception>
    public short ReadInt16() => (short)ReadWhole(short.MinValue, short.MaxValue);

    /// <summary>Reads a 32-bit whole number (Smithy's <c>integer</c>).</summary>
    /// <exception cref="JsonException">The next value is not a number, or the number is out of range.</exception>
    public int ReadInt32() => (int)ReadWhole(int.MinValue, int.MaxValue);

    /// <summary>Reads a 64-bit whole number (Smithy's <c>long</c>).</summary>
    /// <exception cref="JsonException">The next value is not a number, or the number is out of range.</exception>
    public long ReadInt64() => ReadWhole(long.MinValue, long.MaxValue);

    /// <summary>Reads a <c>float</c>. Smithy's strings <c>"NaN"</c>, <c>"Infinity"</c> and <c>"-Infinity"</c> are supported.</summary>
    /// <exception cref="JsonException">The next value is not a number, or the number is out of range.</exception>
    public float ReadSingle()
    {
        if (Peek() == '"')
            return (float)ReadNonFinite();

        var start = _position;
        var text = ScanNumber();
        if (!Utf8Parser.TryParse(text, out float value, out var consumed) || consumed != text.Length || !float.IsFinite(value))
            throw Fail("the number is out of range", start);

        return value;
    }

    /// <summary>Reads a <c>double</c>. Smithy's strings <c>"NaN"</c>, <c>"Infinity"</c> and <c>"-Infinity"</c> are supported.</summary>
    /// <exception cref="JsonException">The next value is not a number, or the number is out of range.</exception>
    public double ReadDouble()
    {
        if (Peek() == '"')
            return ReadNonFinite();

        var start = _position;
        var text = ScanNumber();
        if (!Utf8Parser.TryParse(text, out double value, out var consumed) || consumed != text.Length || !double.IsFinite(value))
            throw Fail("the number is out of range", start);

        return value;
    }

    private double ReadNonFinite()
    {
        var start = _position;
        var text = ReadStringUtf8();
        if (text.SequenceEqual("NaN"u8))
            return double.NaN;

        if (text.SequenceEqual("Infinity"u8))
            return double.PositiveInfinity;

        if (text.SequenceEqual("-Infinity"u8))
            return double.NegativeInfinity;

        throw Fail("expected a number, found a string", start);
    }

    private long ReadWhole(long min, long max)
    {
        _ = Peek();
        var start = _position;
        var text = ScanNumber();
        if (!Utf8Parser.TryParse(text, out long value, out var consumed) || consumed != text.Length)
        {
            var whole = ExpandWhole(text, DecimalParts.MostDigitsOfInt64, start);
            value = whole >= min && whole <= max ? (long)whole : throw Fail("the number is out of range", start);
        }

        return value >= min && value <= max ? value : throw Fail("the number is out of range", start);
    }

    /// <summary>Returns the value of a whole number in any notation. A short text with a large exponent is out of range.</summary>
    private readonly BigInteger ExpandWhole(ReadOnlySpan<byte> text, int mostDigits, int start)
    {
        if (!IsResponse && text.IndexOfAny((byte)'.', (byte)'e', (byte)'E') >= 0)
            throw Fail("expected a whole number, found a number with a fraction or an exponent", start);

        if (DecimalParts.Parse(Encoding.ASCII.GetString(text)) is not { } parts)
            throw Fail("the number is out of range", start);

        if (!parts.IsWhole)
            throw Fail("expected a whole number, found a number with a fraction", start);

        return parts.ToBigInteger(mostDigits) ?? throw Fail("the number is out of range", start);
    }

    /// <summary>Reads a number as RFC 8259 defines it: no leading zeros or plus sign, and digits on both sides of a decimal point.</summary>
    private ReadOnlySpan<byte> ScanNumber()
    {
        var next = Peek();
        var start = _position;
        if (next is not ('-' or (>= '0' and <= '9')))
            throw Unexpected("a number");

        if (next == '-')
            _position++;

        var isZero = At(_position) == '0';
        ScanDigits();
        if (isZero && _position - start > (next == '-' ? 2 : 1))
            throw Fail("the number has a leading zero", start);

        if (At(_position) == '.')
        {
            _position++;
            ScanDigits();
        }

        if (At(_position) is 'e' or 'E')
        {
            _position++;
            if (At(_position) is '+' or '-')
                _position++;

            ScanDigits();
        }

        return _json[start.._position];
    }

    private void ScanDigits()
    {
        var start = _position;
        while (At(_position) is >= '0' and <= '9')
            _position++;

        if (_position == start)
            throw Fail("a digit is missing in the number", start);
    }
}
