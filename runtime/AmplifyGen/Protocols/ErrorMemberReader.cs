using System.ComponentModel;
using AmplifyGen.Json;

namespace AmplifyGen.Protocols;

/// <summary>Reads the value of one member of an error, or passes over it.</summary>
/// <param name="reader">Is before the value, and behind it afterwards.</param>
/// <param name="name">The member's name in JSON.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate void ErrorMemberReader(ref JsonShapeReader reader, ReadOnlySpan<byte> name);
