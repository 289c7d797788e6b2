using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace AmplifyGen.Serialization;

/// <content>Numbers, booleans and ready-made text.</content>
public ref partial struct JsonShapeWriter
{
    // Enough for every number: "-2.2250738585072014E-308" has 24 characters.
    private const int LongestNumber = 32;

    /// <summary>Writes a member whose value is ready-made JSON, such as an enum's <c>"TOTP"</c>.</summary>
    /// <param name="name">The constant <c>,"name":</c>.</param>
    /// <param name="value">The bytes of the value.</param>
    public void Literal(ReadOnlySpan<byte> name, ReadOnlySpan<byte> value)
    {
        Name(name);
        LiteralElement(value);
    }

    /// <summary>Writes a member that is <c>true</c> or <c>false</c>.</summary>
    /// <param name="name">The constant <c>,"name":</c>.</param>
    /// <param name="value">The value.</param>
    public void Boolean(ReadOnlySpan<byte> name, bool value) => Literal(name, value ? "true"u8 : "false"u8);

    /// <summary>Writes a whole number.</summary>
    /// <param name="name">The constant <c>,"name":</c>.</param>
    /// <param name="value">The value; also takes <c>sbyte</c>, <c>short</c> and <c>int</c>.</param>
    public void Number(ReadOnlySpan<byte> name, long value)
    {
        Name(name);
        NumberElement(value);
    }

    /// <summary>Writes a number in its shortest form that reads back as the same <c>float</c>.</summary>
    /// <param name="name">The constant <c>,"name":</c>.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="JsonException">The value is NaN or infinite, which JSON cannot hold; the message names the member's path.</exception>
    public void Number(ReadOnlySpan<byte> name, float value)
    {
        Name(name);
        NumberElement(value);
    }

    /// <summary>Writes a number in its shortest form that reads back as the same <c>double</c>.</summary>
    /// <param name="name">The constant <c>,"name":</c>.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="JsonException">The value is NaN or infinite, which JSON cannot hold; the message names the member's path.</exception>
    public void Number(ReadOnlySpan<byte> name, double value)
    {
        Name(name);
        NumberElement(value);
    }

    /// <summary>Writes an element that is ready-made JSON.</summary>
    /// <param name="value">The bytes of the value.</param>
    public void LiteralElement(ReadOnlySpan<byte> value)
    {
        Element();
        Append(value);
    }

    /// <summary>Writes an element that is <c>true</c> or <c>false</c>.</summary>
    /// <param name="value">The value.</param>
    public void BooleanElement(bool value) => LiteralElement(value ? "true"u8 : "false"u8);

    /// <summary>Writes an element that is <c>null</c>.</summary>
    public void NullElement() => LiteralElement("null"u8);

    /// <summary>Writes an element that is a whole number.</summary>
    /// <param name="value">The value; also takes <c>sbyte</c>, <c>short</c> and <c>int</c>.</param>
    public void NumberElement(long value)
    {
        Element();
        AppendNumber(value);
    }

    /// <summary>Writes an element that is a number, in its shortest form that reads back as the same <c>float</c>.</summary>
    /// <param name="value">The value.</param>
    /// <exception cref="JsonException">The value is NaN or infinite; the message names the element's path.</exception>
    public void NumberElement(float value)
    {
        Element();
        AppendNumber(value);
    }

    /// <summary>Writes an element that is a number, in its shortest form that reads back as the same <c>double</c>.</summary>
    /// <param name="value">The value.</param>
    /// <exception cref="JsonException">The value is NaN or infinite; the message names the element's path.</exception>
    public void NumberElement(double value)
    {
        Element();
        AppendNumber(value);
    }

    private void AppendNumber(float value)
    {
        if (!float.IsFinite(value))
            throw NonFinite();

        AppendNumber<float>(value);
    }

    private void AppendNumber(double value)
    {
        if (!double.IsFinite(value))
            throw NonFinite();

        // Most numbers are whole, and those are formatted several times faster. Zero may be negative; large numbers are
        // shorter with an exponent.
        if (Math.Truncate(value) == value && Math.Abs(value) is > 0 and < 1E15)
            AppendNumber<long>((long)value);
        else
            AppendNumber<double>(value);
    }

    private void AppendNumber<T>(T value)
        where T : IUtf8SpanFormattable
    {
        Reserve(LongestNumber);
        var fits = value.TryFormat(_free, out var length, format: default, CultureInfo.InvariantCulture);
        Debug.Assert(fits, "LongestNumber is too small.");
        _free = _free[length..];
    }

    /// <summary>The path is found by reading what stands before the value: only a failure pays for it.</summary>
    private NonFiniteNumberException NonFinite()
    {
        Flush();
        return new NonFiniteNumberException(
            _output is PooledBuffer { WrittenSpan: var written } ? JsonPathLocator.Locate(written, written.Length) : null);
    }
}
