using System.ComponentModel;

namespace AmplifyGen.Json;

/// <summary>Reads a value from JSON, such as the members of a response that stand in its body.</summary>
/// <typeparam name="T">The value's type.</typeparam>
/// <param name="reader">Stands before the value, and behind it afterwards.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate T ShapeReader<out T>(ref JsonShapeReader reader);
