using System.ComponentModel;

namespace AmplifyGen.Json;

/// <summary>Represents a generated shape that can be written as JSON and read back. It is implemented explicitly, so users do not see it.</summary>
/// <typeparam name="TSelf">The shape.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IJsonShape<TSelf>
    where TSelf : IJsonShape<TSelf>
{
    /// <summary>Gets the methods that write and read all members under their wire names.</summary>
    static abstract ShapeCodec<TSelf> Codec { get; }
}
