using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;
using System.Text.Json.Serialization;
using AmplifyGen.Json;
using AmplifyGen.Text;

namespace AmplifyGen;

/// <summary>A decimal number with as many digits as it needs (Smithy's <c>bigDecimal</c>, and the numbers of a <see cref="Document"/>).</summary>
/// <remarks>
/// The digits stay as they were written, so that a number is sent as it came; numbers compare by value, so that <c>1.0</c> is equal
/// to <c>1</c>. For arithmetic convert it to a type that has it.
/// </remarks>
[JsonConverter(typeof(BigDecimalJsonConverter))]
public readonly struct BigDecimal : IEquatable<BigDecimal>, IComparable<BigDecimal>
{
    private readonly string? _text;

    private BigDecimal(string text) => _text = text;

    /// <summary>A whole number.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator BigDecimal(long value) => new(value.ToString(CultureInfo.InvariantCulture));

    /// <summary>A whole number of any size.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator BigDecimal(BigInteger value) => new(value.ToString(CultureInfo.InvariantCulture));

    /// <summary>A decimal number, with the zeros that end it.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator BigDecimal(decimal value) => new(value.ToString(CultureInfo.InvariantCulture));

    /// <summary>The shortest number that is read as this <c>double</c>.</summary>
    /// <param name="value">The number.</param>
    /// <exception cref="OverflowException">It is NaN or infinite.</exception>
    public static explicit operator BigDecimal(double value) =>
        double.IsFinite(value) ? new(value.ToString(CultureInfo.InvariantCulture)) : throw new OverflowException("NaN and the infinities are no decimal numbers.");

    /// <summary>The nearest <c>decimal</c>.</summary>
    /// <param name="value">The number.</param>
    /// <exception cref="OverflowException">It is beyond the largest <c>decimal</c>.</exception>
    public static explicit operator decimal(BigDecimal value) => decimal.Parse(value.ToString(), NumberStyles.Float, CultureInfo.InvariantCulture);

    /// <summary>The nearest <c>double</c>, an infinity beyond the largest.</summary>
    /// <param name="value">The number.</param>
    public static explicit operator double(BigDecimal value) => double.Parse(value.ToString(), NumberStyles.Float, CultureInfo.InvariantCulture);

    /// <summary>The whole number that it is, such as 100 for <c>1.00e2</c>.</summary>
    /// <param name="value">The number.</param>
    /// <exception cref="OverflowException">It has a fraction, or does not fit.</exception>
    public static explicit operator long(BigDecimal value)
    {
        const NumberStyles style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
        return long.TryParse(value.ToString(), style, CultureInfo.InvariantCulture, out var whole)
            ? whole
            : throw new OverflowException("The number has a fraction, or does not fit in 64 bits.");
    }

    /// <summary>Whether two numbers have the same value.</summary>
    /// <param name="left">One number.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(BigDecimal left, BigDecimal right) => left.Equals(right);

    /// <summary>Whether two numbers have different values.</summary>
    /// <param name="left">One number.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(BigDecimal left, BigDecimal right) => !left.Equals(right);

    /// <summary>Whether one number is below the other.</summary>
    /// <param name="left">One number.</param>
    /// <param name="right">The other.</param>
    public static bool operator <(BigDecimal left, BigDecimal right) => left.CompareTo(right) < 0;

    /// <summary>Whether one number is above the other.</summary>
    /// <param name="left">One number.</param>
    /// <param name="right">The other.</param>
    public static bool operator >(BigDecimal left, BigDecimal right) => left.CompareTo(right) > 0;

    /// <summary>Whether one number is the other or below it.</summary>
    /// <param name="left">One number.</param>
    /// <param name="right">The other.</param>
    public static bool operator <=(BigDecimal left, BigDecimal right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one number is the other or above it.</summary>
    /// <param name="left">One number.</param>
    /// <param name="right">The other.</param>
    public static bool operator >=(BigDecimal left, BigDecimal right) => left.CompareTo(right) >= 0;

    /// <summary>Reads a number as JSON writes it: <c>-12.50</c>, <c>1e-9</c>.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <c>null</c>.</exception>
    /// <exception cref="FormatException">The text is no such number, or its exponent has more than 31 bits.</exception>
    public static BigDecimal Parse(string text) => TryParse(text, out var value)
        ? value
        : throw (text is null ? new ArgumentNullException(nameof(text)) : new FormatException("The text is not a number as JSON writes it."));

    /// <summary>Reads a number as JSON writes it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The number; zero if the text is none.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, out BigDecimal value)
    {
        var isNumber = text is not null && DecimalParts.Parse(text) is not null;
        value = isNumber ? new BigDecimal(text!) : default;
        return isNumber;
    }

    /// <inheritdoc/>
    public int CompareTo(BigDecimal other) => DecimalParts.Compare(Parts, other.Parts);

    /// <inheritdoc/>
    public bool Equals(BigDecimal other) => Parts == other.Parts;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is BigDecimal other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Parts.GetHashCode();

    /// <summary>The number as it was written.</summary>
    public override string ToString() => _text ?? "0";

    private DecimalParts Parts => DecimalParts.Parse(ToString())!.Value;
}
