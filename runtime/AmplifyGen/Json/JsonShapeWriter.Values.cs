using System.Diagnostics;
using System.Globalization;

namespace AmplifyGen.Json;

/// <content>Numbers, Booleans and <c>null</c>.</content>
public ref partial struct JsonShapeWriter
{
    /// <summary>Writes an element that is <c>true</c> or <c>false</c>.</summary>
    /// <param name="value">The value.</param>
    public void BooleanElement(bool value)
    {
        if (value)
            Literal("true,"u8);
        else
            Literal("false,"u8);
    }

    /// <summary>Writes an element that is <c>null</c>.</summary>
    public void NullElement() => Literal("null,"u8);

    /// <summary>Writes an element that is a whole number.</summary>
    /// <param name="value">The value; also takes <c>sbyte</c>, <c>short</c> and <c>int</c>.</param>
    public void NumberElement(long value) => AppendNumber(value);

    /// <summary>Writes an element that is a number in the shortest form that round-trips. NaN and the infinities become Smithy's strings <c>"NaN"</c>, <c>"Infinity"</c> and <c>"-Infinity"</c>.</summary>
    /// <param name="value">The value.</param>
    public void NumberElement(float value)
    {
        if (float.IsFinite(value))
            AppendNumber(value);
        else
            NonFinite(value);
    }

    /// <summary>Writes an element that is a number in the shortest form that round-trips. NaN and the infinities become Smithy's strings <c>"NaN"</c>, <c>"Infinity"</c> and <c>"-Infinity"</c>.</summary>
    /// <param name="value">The value.</param>
    public void NumberElement(double value)
    {
        // Most numbers are whole, and those are formatted several times faster as integers. Zero can be negative, and large numbers are
        // shorter with an exponent.
        if (!double.IsFinite(value))
            NonFinite(value);
        else if (Math.Truncate(value) == value && Math.Abs(value) is > 0 and < 1E15)
            AppendNumber((long)value);
        else
            AppendNumber(value);
    }

    private void AppendNumber<T>(T value)
        where T : IUtf8SpanFormattable
    {
        // The headroom is longer than any number.
        var fits = value.TryFormat(_span[_at..], out var length, format: default, CultureInfo.InvariantCulture);
        Debug.Assert(fits, "The headroom is too small.");
        _at += length;
        Literal(","u8);
    }

    /// <summary>Writes a number that JSON does not support as a string, as Smithy's protocols define.</summary>
    private void NonFinite(double value)
    {
        if (double.IsNaN(value))
            Literal("\"NaN\","u8);
        else
            Literal(value > 0 ? "\"Infinity\","u8 : "\"-Infinity\","u8);
    }
}
