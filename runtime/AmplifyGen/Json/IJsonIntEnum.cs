using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace AmplifyGen.Json;

/// <summary>Represents a generated open enum whose values are whole numbers: any number is a value, and some values are known.</summary>
/// <typeparam name="TSelf">The enum.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IJsonIntEnum<TSelf> : ISpanParsable<TSelf>
    where TSelf : struct, IJsonIntEnum<TSelf>
{
    /// <summary>Gets the number in JSON.</summary>
    int Value { get; }

    /// <summary>Returns the value of a number, whether it is known or not.</summary>
    /// <param name="value">The number in JSON.</param>
    static abstract TSelf FromValue(int value);

    // The enum itself only has the method that frameworks find by name: TryParse with a string.
    static TSelf IParsable<TSelf>.Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return OpenEnum.ParseNumber<TSelf>(s);
    }

    static TSelf ISpanParsable<TSelf>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => OpenEnum.ParseNumber<TSelf>(s);

    static bool ISpanParsable<TSelf>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out TSelf result) =>
        OpenEnum.TryParseNumber(s, out result);
}
