using System.Collections.ObjectModel;

namespace AmplifyGen.Http;

/// <summary>Represents immutable headers with case-insensitive names, which messages can share.</summary>
internal sealed class HttpHeaders : ReadOnlyDictionary<string, string>
{
    private HttpHeaders(Dictionary<string, string> headers)
        : base(headers)
    {
    }

    public static new HttpHeaders Empty { get; } = Copy(ReadOnlyDictionary<string, string>.Empty);

    /// <summary>Creates headers from a dictionary with the same comparer, which must not be changed afterwards.</summary>
    public static HttpHeaders Own(Dictionary<string, string> headers) => new(headers);

    /// <summary>Copies headers. If names differ only in case, the last value is used.</summary>
    public static HttpHeaders Copy(IReadOnlyDictionary<string, string> headers)
    {
        ArgumentNullException.ThrowIfNull(headers);
        if (headers is HttpHeaders unchangeable)
            return unchangeable;

        var copy = new Dictionary<string, string>(headers.Count, StringComparer.OrdinalIgnoreCase);
        foreach (var (name, value) in headers)
            copy[name] = value;

        return new HttpHeaders(copy);
    }
}
