using System.ComponentModel;
using System.Runtime.InteropServices;

namespace AmplifyGen.Json;

/// <summary>Contains the methods that write and read a shape.</summary>
/// <typeparam name="T">The shape.</typeparam>
/// <param name="write">Writes one JSON value, or what follows the opening bracket of an object.</param>
/// <param name="read">Reads one JSON value.</param>
/// <param name="isObject">Whether every value is an object in JSON.</param>
/// <remarks>Not a record: the code to compare two codecs would be part of every native program, once for each shape.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
[StructLayout(LayoutKind.Auto)]
public readonly struct ShapeCodec<T>(ShapeWriter<T> write, ShapeReader<T> read, bool isObject = true)
{
    /// <summary>Gets the method that writes one JSON value, or what follows the opening bracket of an object.</summary>
    public ShapeWriter<T> Write => write;

    /// <summary>Gets the method that reads one JSON value.</summary>
    public ShapeReader<T> Read => read;

    /// <summary>Gets whether every value is an object in JSON.</summary>
    public bool IsObject => isObject;
}
