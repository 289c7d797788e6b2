using System.Globalization;
using AmplifyGen.Generator.Json;
using Microsoft.CodeAnalysis;

namespace AmplifyGen.Analyzers.Json;

/// <summary>Checks numbers like the reader of the runtime.</summary>
internal static class NumberValue
{
    private const string OutOfRange = "one out of range";
    private const string TooLarge = "a number out of range";
    private const string Fraction = "a number with a fraction or an exponent";

    private static readonly char[] Fractional = ['.', 'e', 'E'];

    /// <summary>Checks a value against a numeric type of C#; <c>null</c> if it fits or the type is not numeric.</summary>
    public static Misfit? Check(SpecialType type, JsonValue value) => type switch
    {
        SpecialType.System_SByte => CheckWhole(value, sbyte.MinValue, sbyte.MaxValue),
        SpecialType.System_Int16 => CheckWhole(value, short.MinValue, short.MaxValue),
        SpecialType.System_Int32 => CheckInt32(value),
        SpecialType.System_Int64 => CheckWhole(value, long.MinValue, long.MaxValue),
        SpecialType.System_Single => CheckReal(value, static number => !float.IsInfinity((float)number)),
        SpecialType.System_Double => CheckReal(value, static number => !double.IsInfinity(number)),
        _ => null,
    };

    public static Misfit? CheckInt32(JsonValue value) => CheckWhole(value, int.MinValue, int.MaxValue);

    /// <summary>Checks a whole number of any size.</summary>
    public static Misfit? CheckBigInteger(JsonValue value)
    {
        if (value is not JsonNumber number)
            return new Misfit("a whole number");

        return IsFractional(number) ? new Misfit("a whole number", Fraction) : null;
    }

    /// <summary>Checks a number with all its digits.</summary>
    public static Misfit? CheckDecimal(JsonValue value)
    {
        if (value is not JsonNumber number)
            return new Misfit("a number");

        return IsExponentTooLong(number) ? new Misfit("a number", OutOfRange) : null;
    }

    /// <summary>Checks seconds since 1970, for years from 1 to 9999.</summary>
    public static Misfit? CheckEpochSeconds(JsonValue value)
    {
        const string taken = "a number of seconds since 1970";
        const decimal first = -62_135_596_800m;
        const decimal end = 253_402_300_800m;
        if (value is not JsonNumber number)
            return new Misfit(taken);

        var isInRange = decimal.TryParse(number.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var seconds)
            && seconds is >= first and < end;
        return isInRange ? null : new Misfit(taken, OutOfRange);
    }

    private static Misfit? CheckWhole(JsonValue value, long min, long max)
    {
        var taken = FormattableString.Invariant($"a whole number from {min} to {max}");
        if (value is not JsonNumber number)
            return new Misfit(taken);

        if (!IsFractional(number))
            return long.TryParse(number.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) && whole >= min && whole <= max ? null : new Misfit(taken, TooLarge);

        // A fraction or an exponent is rejected, even if the number is whole.
        return new Misfit(taken, Read(number) is { } read && read >= min && read <= max ? Fraction : TooLarge);
    }

    private static Misfit? CheckReal(JsonValue value, Func<double, bool> isInRange) => value switch
    {
        JsonString { Value: "NaN" or "Infinity" or "-Infinity" } => null,
        JsonNumber number => Read(number) is { } read && isInRange(read) ? null : new Misfit("a number", OutOfRange),
        _ => new Misfit("a number"),
    };

    /// <summary>Returns the nearest double. If the number is too large, the result depends on the framework: an infinity, or nothing.</summary>
    private static double? Read(JsonNumber number) =>
        double.TryParse(number.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var read) && !double.IsInfinity(read) ? read : null;

    private static bool IsFractional(JsonNumber number) => number.Text.IndexOfAny(Fractional) >= 0;

    /// <summary>Determines whether the exponent has more than 31 bits. Only a number with all its digits rejects this, even for zero.</summary>
    private static bool IsExponentTooLong(JsonNumber number)
    {
        var exponent = number.Text.IndexOfAny(['e', 'E']) + 1;
        return exponent > 0
            && !(long.TryParse(number.Text.Substring(exponent), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var power) && power is >= -int.MaxValue and <= int.MaxValue);
    }
}
