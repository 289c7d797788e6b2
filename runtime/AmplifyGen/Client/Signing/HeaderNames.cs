using System.Collections.Frozen;

namespace AmplifyGen.Client;

/// <summary>Contains the names of the headers that signing uses.</summary>
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
    /// The headers that are not signed: the signature itself, and headers that proxies and HTTP handlers change or remove. The list is botocore's.
    /// AWSSDK.Core signs the hop-by-hop headers and excludes those that describe attempts (<c>amz-sdk-request</c>), which nothing changes.
    /// </summary>
    private static readonly FrozenSet<string> Unsigned = FrozenSet.ToFrozenSet(
        [
            Authorization, "Connection", "Expect", "Keep-Alive", "Proxy-Authenticate", "Proxy-Authorization", "TE", "Trailer", "Transfer-Encoding",
            "Upgrade", "User-Agent", "X-Amzn-Trace-Id",
        ],
        StringComparer.OrdinalIgnoreCase);

    public static bool IsSigned(string name) => !Unsigned.Contains(name);
}
