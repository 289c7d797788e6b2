using System.ComponentModel;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace AmplifyGen.Client;

/// <summary>
/// For generated endpoints: contains the parts of a URL as it is written (<c>parseURL</c>). <see cref="Uri"/> changes some parts, such as the
/// default port of a scheme.
/// </summary>
/// <param name="Scheme"><c>http</c> or <c>https</c>.</param>
/// <param name="Authority">The host, and the port if there is one.</param>
/// <param name="Path">The path; empty if the URL has no path.</param>
/// <param name="IsIp">Whether the host is an IP address.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed record EndpointUrl(string Scheme, string Authority, string Path, bool IsIp)
{
    private const string SchemeEnd = "://";

    /// <summary>Gets the path with a slash at its start and its end.</summary>
    public string NormalizedPath => Path switch
    {
        "" => "/",
        ['/', .., '/'] or "/" => Path,
        ['/', ..] => Path + "/",
        [.., '/'] => "/" + Path,
        _ => "/" + Path + "/",
    };

    /// <summary>Parses a URL; returns <see langword="null"/> if the text is not an http or https URL, or has a query.</summary>
    public static EndpointUrl? Parse(string? text)
    {
        if (text is null)
            return null;

        var schemeLength = text.IndexOf(SchemeEnd, StringComparison.Ordinal);
        if (schemeLength < 0 || FindScheme(text.AsSpan(0, schemeLength)) is not { } scheme)
            return null;

        var rest = text.AsSpan(schemeLength + SchemeEnd.Length);
        if (rest.IndexOf('#') is >= 0 and var fragment)
            rest = rest[..fragment];

        if (rest.IndexOf('?') is >= 0 and var query)
        {
            if (query < rest.Length - 1)
                return null;

            rest = rest[..query];
        }

        var split = rest.IndexOf('/');
        var authority = split < 0 ? rest : rest[..split];
        return TrySplit(authority, out var host)
            ? new EndpointUrl(scheme, authority.ToString(), split < 0 ? "" : rest[split..].ToString(), IsAddress(host))
            : null;
    }

    private static string? FindScheme(ReadOnlySpan<char> scheme)
    {
        if (scheme.Equals("https", StringComparison.OrdinalIgnoreCase))
            return "https";

        return scheme.Equals("http", StringComparison.OrdinalIgnoreCase) ? "http" : null;
    }

    /// <summary>Extracts the host from an authority. It fails if the host is missing, or the port is not a number.</summary>
    private static bool TrySplit(ReadOnlySpan<char> authority, out ReadOnlySpan<char> host)
    {
        host = authority;
        if (authority.LastIndexOf(':') is >= 0 and var colon && authority[colon..].IndexOf(']') < 0)
        {
            host = authority[..colon];
            var port = authority[(colon + 1)..];
            if (!port.IsEmpty && !ushort.TryParse(port, NumberStyles.None, CultureInfo.InvariantCulture, out _))
                return false;
        }

        return !host.IsEmpty;
    }

    private static bool IsAddress(ReadOnlySpan<char> host)
    {
        if (host is ['[', .. var inner, ']'])
            return IPAddress.TryParse(inner, out var address) && address.AddressFamily == AddressFamily.InterNetworkV6;

        // IPAddress also accepts "1" and "0x7f.1" as addresses.
        return host.Count('.') == 3 && !host.ContainsAnyExcept("0123456789.") && IPAddress.TryParse(host, out _);
    }
}
