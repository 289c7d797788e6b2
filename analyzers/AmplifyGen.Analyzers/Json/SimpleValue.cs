using System.Globalization;
using AmplifyGen.Analyzers.Facts;
using AmplifyGen.Generator.Json;
using Microsoft.CodeAnalysis;

namespace AmplifyGen.Analyzers.Json;

/// <summary>What the runtime's reader takes for strings, booleans, numbers, blobs and timestamps.</summary>
internal static class SimpleValue
{
    private static readonly char[] Fractional = ['.', 'e', 'E'];

    /// <summary>What the type takes, where the value is not that; <c>null</c> where it fits or the type is none of these.</summary>
    public static string? Expectation(ITypeSymbol type, RuntimeSymbols symbols, JsonValue value)
    {
        if (Is(symbols.Blob) || Is(symbols.StreamingBlob))
            return value is JsonString ? null : "a string of base64";

        // Which of the two it is, the format of the member says, which no attribute tells.
        if (Is(symbols.DateTimeOffset))
            return value is JsonString or JsonNumber ? null : "a timestamp";

        if (Is(symbols.BigInteger))
            return value is JsonNumber number && number.Text.IndexOfAny(Fractional) < 0 ? null : "a whole number";

        if (Is(symbols.BigDecimal))
            return value is JsonNumber ? null : "a number";

        return Expectation(type.SpecialType, value);

        bool Is(INamedTypeSymbol? other) => SymbolEqualityComparer.Default.Equals(type, other);
    }

    /// <summary>What a whole number of 32 bits takes, where the value is not that.</summary>
    public static string? Int32(JsonValue value) => Whole(value, int.MinValue, int.MaxValue);

    private static string? Expectation(SpecialType type, JsonValue value) => type switch
    {
        SpecialType.System_String => value is JsonString ? null : "a string",
        SpecialType.System_Boolean => value is JsonBoolean ? null : "true or false",
        SpecialType.System_SByte => Whole(value, sbyte.MinValue, sbyte.MaxValue),
        SpecialType.System_Int16 => Whole(value, short.MinValue, short.MaxValue),
        SpecialType.System_Int32 => Int32(value),
        SpecialType.System_Int64 => Whole(value, long.MinValue, long.MaxValue),
        SpecialType.System_Single => Floating(value, float.MaxValue),
        SpecialType.System_Double => Floating(value, double.MaxValue),
        _ => null,
    };

    private static string? Whole(JsonValue value, long min, long max)
    {
        if (value is not JsonNumber number || !BigNumber(number.Text, out var whole) || whole < min || whole > max)
            return FormattableString.Invariant($"a whole number from {min} to {max}");

        return null;
    }

    // A fraction or an exponent is refused, even where the number is whole.
    private static bool BigNumber(string text, out decimal number) =>
        decimal.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number);

    private static string? Floating(JsonValue value, double max) => value switch
    {
        JsonString { Value: "NaN" or "Infinity" or "-Infinity" } => null,
        JsonNumber number when double.TryParse(number.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var read) && Math.Abs(read) <= max => null,
        JsonNumber => "a smaller number",
        _ => "a number",
    };
}
