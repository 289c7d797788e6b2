using System.Collections.ObjectModel;

namespace AmplifyGen.Http;

/// <summary>Headers that compare names as HTTP does, ignoring case, and that nobody can change, so that messages may share them.</summary>
internal sealed class HttpHeaders : ReadOnlyDictionary<string, string>
{
    private HttpHeaders(Dictionary<string, string> headers)
        : base(headers)
    {
    }

    public static new HttpHeaders Empty { get; } = Copy(ReadOnlyDictionary<string, string>.Empty);

    /// <summary>Takes a dictionary that compares as these do and that nobody else has.</summary>
    public static HttpHeaders Own(Dictionary<string, string> headers) => new(headers);

    /// <summary>Where names differ in case only, the later value wins.</summary>
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
