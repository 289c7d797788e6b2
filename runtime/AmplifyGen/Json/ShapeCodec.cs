using System.ComponentModel;
using System.Runtime.InteropServices;

namespace AmplifyGen.Json;

/// <summary>Contains the methods that write and read a shape.</summary>
/// <typeparam name="T">The shape.</typeparam>
/// <param name="Write">Writes one JSON value, or what follows the opening bracket of an object.</param>
/// <param name="Read">Reads one JSON value.</param>
/// <param name="IsObject">Whether every value is an object in JSON.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
[StructLayout(LayoutKind.Auto)]
public readonly record struct ShapeCodec<T>(ShapeWriter<T> Write, ShapeReader<T> Read, bool IsObject = true);
