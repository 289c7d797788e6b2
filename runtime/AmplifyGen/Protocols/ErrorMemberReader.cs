using System.ComponentModel;
using AmplifyGen.Json;

namespace AmplifyGen.Protocols;

/// <summary>Reads the value of a member of an error, or skips it.</summary>
/// <param name="reader">The reader before the value. The method moves it past the value.</param>
/// <param name="name">The member's name in JSON.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate void ErrorMemberReader(ref JsonShapeReader reader, ReadOnlySpan<byte> name);
