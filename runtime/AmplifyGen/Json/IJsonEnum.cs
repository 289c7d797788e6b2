using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace AmplifyGen.Json;

/// <summary>Represents a generated open enum: any text is a value, and some values are known. It is implemented explicitly where users do not need it.</summary>
/// <typeparam name="TSelf">The enum.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IJsonEnum<TSelf> : ISpanParsable<TSelf>
    where TSelf : struct, IJsonEnum<TSelf>
{
    /// <summary>Gets the text in JSON.</summary>
    string Value { get; }

    /// <summary>Gets whether the model lists this value.</summary>
    bool IsKnown { get; }

    /// <summary>Returns the value of a text, whether it is known or not.</summary>
    /// <param name="value">The text in JSON.</param>
    static abstract TSelf FromValue(string value);

    /// <summary>Writes a value as an element.</summary>
    /// <param name="writer">Receives one JSON string.</param>
    /// <param name="value">The value.</param>
    static abstract void Write(ref JsonShapeWriter writer, TSelf value);

    /// <summary>Reads one JSON string.</summary>
    /// <param name="reader">The reader before the string. The method moves it past the string.</param>
    /// <exception cref="JsonException">The next value has another type.</exception>
    static abstract TSelf Read(ref JsonShapeReader reader);

    // The enum itself only has the method that frameworks find by name: TryParse with a string.
    static TSelf IParsable<TSelf>.Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return OpenEnum.Parse<TSelf>(s);
    }

    static TSelf ISpanParsable<TSelf>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => OpenEnum.Parse<TSelf>(s.ToString());

    static bool ISpanParsable<TSelf>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out TSelf result) =>
        OpenEnum.TryParse(s.ToString(), out result);
}
