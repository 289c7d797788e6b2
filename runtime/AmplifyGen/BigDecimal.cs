using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;
using System.Text.Json.Serialization;
using AmplifyGen.Json;
using AmplifyGen.Text;

namespace AmplifyGen;

/// <summary>Represents a decimal number with any number of digits (Smithy's <c>bigDecimal</c>, and the numbers of a <see cref="Document"/>).</summary>
/// <remarks>
/// A number keeps the digits that it was written with, so it round-trips unchanged. Numbers are compared by value: <c>1.0</c> is equal to
/// <c>1</c>. To calculate with a number, convert it to a type that supports arithmetic.
/// </remarks>
[JsonConverter(typeof(BigDecimalJsonConverter))]
public readonly struct BigDecimal : IEquatable<BigDecimal>, IComparable<BigDecimal>
{
    private readonly string? _text;

    private BigDecimal(string text) => _text = text;

    /// <summary>Converts a whole number.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator BigDecimal(long value) => new(value.ToString(CultureInfo.InvariantCulture));

    /// <summary>Converts a whole number of any size.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator BigDecimal(BigInteger value) => new(value.ToString(CultureInfo.InvariantCulture));

    /// <summary>Converts a decimal number. Trailing zeros are kept.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator BigDecimal(decimal value) => new(value.ToString(CultureInfo.InvariantCulture));

    /// <summary>Converts a <c>double</c> to the shortest number that is parsed as the same <c>double</c>.</summary>
    /// <param name="value">The number.</param>
    /// <exception cref="OverflowException">The number is NaN or infinite.</exception>
    public static explicit operator BigDecimal(double value) =>
        double.IsFinite(value) ? new(value.ToString(CultureInfo.InvariantCulture)) : throw new OverflowException("NaN and infinity are not decimal numbers.");

    /// <summary>Converts a number to the nearest <c>decimal</c>.</summary>
    /// <param name="value">The number.</param>
    /// <exception cref="OverflowException">The number is too large for a <c>decimal</c>.</exception>
    public static explicit operator decimal(BigDecimal value) => decimal.Parse(value.ToString(), NumberStyles.Float, CultureInfo.InvariantCulture);

    /// <summary>Converts a number to the nearest <c>double</c>, or to an infinity if it is too large.</summary>
    /// <param name="value">The number.</param>
    public static explicit operator double(BigDecimal value) => double.Parse(value.ToString(), NumberStyles.Float, CultureInfo.InvariantCulture);

    /// <summary>Converts a whole number, such as <c>1.00e2</c> to 100.</summary>
    /// <param name="value">The number.</param>
    /// <exception cref="OverflowException">The number has a fraction or does not fit into a <c>long</c>.</exception>
    public static explicit operator long(BigDecimal value)
    {
        const NumberStyles style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
        return long.TryParse(value.ToString(), style, CultureInfo.InvariantCulture, out var whole)
            ? whole
            : throw new OverflowException("The number is not a 64-bit integer.");
    }

    /// <summary>Determines whether two numbers have the same value.</summary>
    /// <param name="left">One number.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(BigDecimal left, BigDecimal right) => left.Equals(right);

    /// <summary>Determines whether two numbers have different values.</summary>
    /// <param name="left">One number.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(BigDecimal left, BigDecimal right) => !left.Equals(right);

    /// <summary>Determines whether one number is less than another.</summary>
    /// <param name="left">One number.</param>
    /// <param name="right">The other.</param>
    public static bool operator <(BigDecimal left, BigDecimal right) => left.CompareTo(right) < 0;

    /// <summary>Determines whether one number is greater than another.</summary>
    /// <param name="left">One number.</param>
    /// <param name="right">The other.</param>
    public static bool operator >(BigDecimal left, BigDecimal right) => left.CompareTo(right) > 0;

    /// <summary>Determines whether one number is less than or equal to another.</summary>
    /// <param name="left">One number.</param>
    /// <param name="right">The other.</param>
    public static bool operator <=(BigDecimal left, BigDecimal right) => left.CompareTo(right) <= 0;

    /// <summary>Determines whether one number is greater than or equal to another.</summary>
    /// <param name="left">One number.</param>
    /// <param name="right">The other.</param>
    public static bool operator >=(BigDecimal left, BigDecimal right) => left.CompareTo(right) >= 0;

    /// <summary>Parses a number in the form of JSON, such as <c>-12.50</c> or <c>1e-9</c>.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">The text is not a number in this form, or its exponent has more than 31 bits.</exception>
    public static BigDecimal Parse(string text) => TryParse(text, out var value)
        ? value
        : throw (text is null ? new ArgumentNullException(nameof(text)) : new FormatException("The text is not a valid JSON number."));

    /// <summary>Parses a number in the form of JSON.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The number; zero if the text is not a number.</param>
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

    /// <summary>Returns the number as it was written.</summary>
    public override string ToString() => _text ?? "0";

    private DecimalParts Parts => DecimalParts.Parse(ToString())!.Value;
}
