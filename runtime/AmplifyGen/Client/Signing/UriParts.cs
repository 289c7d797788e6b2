using System.Globalization;

namespace AmplifyGen.Client;

/// <summary>The parts of a URI as <see cref="HttpClient"/> sends them.</summary>
internal static class UriParts
{
    /// <summary>Returns the header <c>Host</c>: in ASCII, in brackets if it is an IPv6 address, and with the port unless it is the scheme's own.</summary>
    public static string Host(Uri uri, string prefix = "")
    {
        var host = uri.HostNameType == UriHostNameType.IPv6 ? $"[{uri.IdnHost}]" : uri.IdnHost;
        if (prefix.Length == 0 && uri.IsDefaultPort)
            return host;

        return uri.IsDefaultPort ? prefix + host : string.Create(CultureInfo.InvariantCulture, $"{prefix}{host}:{uri.Port}");
    }

    /// <summary>Returns the target of a request to an endpoint whose own path precedes that of the request.</summary>
    public static string Target(Uri endpoint, string target) =>
        endpoint.AbsolutePath is "/" or "" ? target : string.Concat(endpoint.AbsolutePath.AsSpan().TrimEnd('/'), target);

    /// <summary>Divides a target at the first question mark.</summary>
    public static void Split(ReadOnlySpan<char> target, out ReadOnlySpan<char> path, out ReadOnlySpan<char> query)
    {
        var mark = target.IndexOf('?');
        path = mark < 0 ? target : target[..mark];
        query = mark < 0 ? default : target[(mark + 1)..];
    }
}
