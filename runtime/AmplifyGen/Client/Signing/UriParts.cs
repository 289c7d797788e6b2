using System.Globalization;

namespace AmplifyGen.Client;

/// <summary>Returns the parts of a URI as <see cref="HttpClient"/> sends them.</summary>
internal static class UriParts
{
    // The signature must cover what is sent. Uri would shorten ".." and decode "%7E".
    private static readonly UriCreationOptions AsWritten = new() { DangerousDisablePathAndQueryCanonicalization = true };

    /// <summary>Returns a URI whose path and query are not changed, not even by <see cref="Uri.ToString"/>.</summary>
    public static Uri Create(string text) => new(text, AsWritten);

    /// <summary>Returns the scheme and the host, with the prefix of an operation.</summary>
    public static string Authority(Uri uri, string prefix) => $"{uri.Scheme}://{Host(uri, prefix)}";

    /// <summary>Returns the header <c>Host</c>: in ASCII, in brackets if it is an IPv6 address, and with the port unless it is the default of the scheme.</summary>
    public static string Host(Uri uri, string prefix = "")
    {
        var host = uri.HostNameType switch
        {
            // An address has no labels, so it cannot have a prefix.
            UriHostNameType.IPv6 => $"[{uri.IdnHost}]",
            UriHostNameType.Dns => prefix + uri.IdnHost,
            _ => uri.IdnHost,
        };
        return uri.IsDefaultPort ? host : string.Create(CultureInfo.InvariantCulture, $"{host}:{uri.Port}");
    }

    /// <summary>Returns the target of a request. The path of the endpoint precedes the path of the request.</summary>
    public static string Target(Uri endpoint, string target) =>
        endpoint.AbsolutePath is "/" or "" ? target : string.Concat(endpoint.AbsolutePath.AsSpan().TrimEnd('/'), target);

    /// <summary>Splits a target at the first question mark.</summary>
    public static void Split(ReadOnlySpan<char> target, out ReadOnlySpan<char> path, out ReadOnlySpan<char> query)
    {
        var mark = target.IndexOf('?');
        path = mark < 0 ? target : target[..mark];
        query = mark < 0 ? default : target[(mark + 1)..];
    }
}
