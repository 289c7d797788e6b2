using System.ComponentModel;
using AmplifyGen.Http;

namespace AmplifyGen.Protocols;

/// <summary>For generated operations: the headers of a request whose body is JSON.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class JsonHeaders
{
    /// <summary>The content type, shared by all requests.</summary>
    public static IReadOnlyDictionary<string, string> ContentType { get; } =
        HttpHeaders.Copy(new Dictionary<string, string>(StringComparer.Ordinal) { ["Content-Type"] = "application/json" });
}
