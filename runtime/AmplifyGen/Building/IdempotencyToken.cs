using System.ComponentModel;

namespace AmplifyGen.Building;

/// <summary>Makes up the values by which a service knows a repeated request (Smithy's <c>idempotencyToken</c> trait).</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class IdempotencyToken
{
    /// <summary>A new random UUID (RFC 4122, version 4).</summary>
    public static string Create() => Guid.NewGuid().ToString("D");
}
