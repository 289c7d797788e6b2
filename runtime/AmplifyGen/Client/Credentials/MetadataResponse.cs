using System.Net;

namespace AmplifyGen.Client;

/// <summary>Represents the answer of a metadata service.</summary>
/// <param name="Status">The status.</param>
/// <param name="Body">The body, which can be a secret.</param>
internal readonly record struct MetadataResponse(HttpStatusCode Status, byte[] Body)
{
    /// <summary>Gets whether the request succeeded.</summary>
    public bool IsSuccess => Status == HttpStatusCode.OK;

    /// <summary>Gets whether the same request can succeed later.</summary>
    public bool IsTransient => (int)Status is 429 or >= 500;

    /// <summary>Returns the status for messages.</summary>
    public override string ToString() => ((int)Status).ToString(System.Globalization.CultureInfo.InvariantCulture);
}
