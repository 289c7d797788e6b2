using System.ComponentModel;

namespace AmplifyGen.Json;

/// <summary>Writes a value as JSON, such as the members of a request in its body.</summary>
/// <typeparam name="T">The value's type.</typeparam>
/// <param name="writer">Receives one JSON value.</param>
/// <param name="value">The value.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate void ShapeWriter<in T>(ref JsonShapeWriter writer, T value);
