using System.ComponentModel;

namespace AmplifyGen.Json;

/// <summary>Reads a value from JSON, such as the members of a response in its body.</summary>
/// <typeparam name="T">The value's type.</typeparam>
/// <param name="reader">The reader before the value. The method moves it past the value.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate T ShapeReader<out T>(ref JsonShapeReader reader);
