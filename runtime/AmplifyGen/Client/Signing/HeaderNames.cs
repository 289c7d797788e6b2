using System.Collections.Frozen;

namespace AmplifyGen.Client;

/// <summary>The headers that signing knows.</summary>
internal static class HeaderNames
{
    public const string Host = "Host";
    public const string Authorization = "Authorization";
    public const string Date = "X-Amz-Date";
    public const string SecurityToken = "X-Amz-Security-Token";
    public const string ContentHash = "x-amz-content-sha256";
    public const string RegionSet = "X-Amz-Region-Set";
    public const string DecodedContentLength = "x-amz-decoded-content-length";
    public const string ContentEncoding = "Content-Encoding";
    public const string ContentLength = "Content-Length";

    /// <summary>
    /// Headers that proxies and HTTP handlers change or remove, and the signature itself. The list is botocore's. AWSSDK.Core signs the
    /// hop-by-hop ones and leaves out those that describe attempts (<c>amz-sdk-request</c>), which nothing changes on the way.
    /// </summary>
    private static readonly FrozenSet<string> Unsigned = FrozenSet.ToFrozenSet(
        [
            Authorization, "Connection", "Expect", "Keep-Alive", "Proxy-Authenticate", "Proxy-Authorization", "TE", "Trailer", "Transfer-Encoding",
            "Upgrade", "User-Agent", "X-Amzn-Trace-Id",
        ],
        StringComparer.OrdinalIgnoreCase);

    public static bool IsSigned(string name) => !Unsigned.Contains(name);
}
