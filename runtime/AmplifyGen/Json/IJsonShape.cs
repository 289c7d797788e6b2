using System.ComponentModel;
using System.Text.Json;

namespace AmplifyGen.Json;

/// <summary>A generated shape that writes itself as JSON and reads itself back. Implemented explicitly, so users do not see it.</summary>
/// <typeparam name="TSelf">The shape.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IJsonShape<TSelf>
    where TSelf : IJsonShape<TSelf>
{
    /// <summary>Writes all members under their wire names.</summary>
    /// <param name="writer">Receives one JSON value.</param>
    /// <param name="value">The shape.</param>
    static abstract void Write(ref JsonShapeWriter writer, TSelf value);

    /// <summary>Reads one JSON value.</summary>
    /// <param name="reader">Is before the value, and behind it afterwards.</param>
    /// <returns>The shape.</returns>
    /// <exception cref="JsonException">The JSON is broken or does not fit the shape.</exception>
    static abstract TSelf Read(ref JsonShapeReader reader);
}
