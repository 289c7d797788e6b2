using System.ComponentModel;
using AmplifyGen.Building;
using AmplifyGen.Json;

namespace AmplifyGen.Client;

/// <summary>For generated operations: what a request is written with.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class RequestScope
{
    /// <summary>Gets the scope of a request that is written outside of a client: its body has memory of its own.</summary>
    public static RequestScope Default { get; } = new();

    /// <summary>Gets what makes an idempotency token where the input has none.</summary>
    public Func<string> CreateToken { get; init; } = IdempotencyToken.Create;

    /// <summary>Gets the size in bytes from which a body is compressed, where the operation allows it.</summary>
    public int SmallestCompressed { get; init; } = 10_240;

    /// <summary>Gets the buffer that the body is written to, which lives as long as the call; <see langword="null"/> for memory of its own.</summary>
    public PooledBuffer? Buffer { get; init; }
}
