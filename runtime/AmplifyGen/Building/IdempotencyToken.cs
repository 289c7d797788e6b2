using System.ComponentModel;

namespace AmplifyGen.Building;

/// <summary>Creates the values that identify a repeated request to a service (Smithy's <c>idempotencyToken</c> trait).</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class IdempotencyToken
{
    /// <summary>Creates a random UUID (RFC 4122, version 4).</summary>
    public static string Create() => Guid.NewGuid().ToString("D");
}
