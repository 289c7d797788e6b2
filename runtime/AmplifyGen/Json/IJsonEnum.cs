using System.ComponentModel;
using System.Text.Json;

namespace AmplifyGen.Json;

/// <summary>A generated open enum: any text is a value, some are known. Implemented explicitly where users need not see it.</summary>
/// <typeparam name="TSelf">The enum.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IJsonEnum<TSelf>
    where TSelf : struct, IJsonEnum<TSelf>
{
    /// <summary>Gets the text in JSON.</summary>
    string Value { get; }

    /// <summary>Gets whether the model lists this value.</summary>
    bool IsKnown { get; }

    /// <summary>Returns the value of a text, known or not.</summary>
    /// <param name="value">The text in JSON.</param>
    static abstract TSelf FromValue(string value);

    /// <summary>Writes a value as an element.</summary>
    /// <param name="writer">Receives one JSON string.</param>
    /// <param name="value">The value.</param>
    static abstract void Write(ref JsonShapeWriter writer, TSelf value);

    /// <summary>Reads one JSON string.</summary>
    /// <param name="reader">Is before the string, and behind it afterwards.</param>
    /// <exception cref="JsonException">Something else is there.</exception>
    static abstract TSelf Read(ref JsonShapeReader reader);
}
