using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace AmplifyGen.Json;

/// <summary>Parses generated enums: any text or number is a value, whether it is in the model or not.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class OpenEnum
{
    /// <summary>Parses a value of an enum from its text.</summary>
    /// <typeparam name="T">The enum.</typeparam>
    /// <param name="text">The text. An empty text is a value only if the model lists it.</param>
    /// <param name="value">The value; the default if parsing fails.</param>
    public static bool TryParse<T>([NotNullWhen(true)] string? text, out T value)
        where T : struct, IJsonEnum<T>
    {
        value = text is null ? default : T.FromValue(text);
        return text is { Length: > 0 } || (text is not null && value.IsKnown);
    }

    /// <summary>Parses a value of an enum whose values are whole numbers.</summary>
    /// <typeparam name="T">The enum.</typeparam>
    /// <param name="text">The digits, with or without a sign.</param>
    /// <param name="value">The value; the default if parsing fails.</param>
    public static bool TryParseNumber<T>([NotNullWhen(true)] string? text, out T value)
        where T : struct, IJsonIntEnum<T> =>
        TryParseNumber(text.AsSpan(), out value);

    internal static bool TryParseNumber<T>(ReadOnlySpan<char> text, out T value)
        where T : struct, IJsonIntEnum<T>
    {
        var isNumber = int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number);
        value = isNumber ? T.FromValue(number) : default;
        return isNumber;
    }

    internal static T Parse<T>(string text)
        where T : struct, IJsonEnum<T> =>
        TryParse<T>(text, out var value) ? value : throw new FormatException($"An empty string is not a value of '{typeof(T).Name}'.");

    internal static T ParseNumber<T>(ReadOnlySpan<char> text)
        where T : struct, IJsonIntEnum<T> =>
        TryParseNumber<T>(text, out var value) ? value : throw new FormatException($"The text is not a value of '{typeof(T).Name}'. It must be a 32-bit integer.");
}
