using System.ComponentModel;
using AmplifyGen.Building;
using AmplifyGen.Json;

namespace AmplifyGen.Client;

/// <summary>For generated operations: contains what the writer of a request needs.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class RequestScope
{
    /// <summary>Gets the scope of a request that is written without a client. Its body has its own memory.</summary>
    public static RequestScope Default { get; } = new();

    /// <summary>Gets the function that creates an idempotency token if the input has none.</summary>
    public Func<string> CreateToken { get; init; } = IdempotencyToken.Create;

    /// <summary>Gets the size in bytes from which a body is compressed, if the operation allows it.</summary>
    public int SmallestCompressed { get; init; } = 10_240;

    /// <summary>Gets the buffer for the body, which lives as long as the call; <see langword="null"/> if the body has its own memory.</summary>
    public PooledBuffer? Buffer { get; init; }
}
