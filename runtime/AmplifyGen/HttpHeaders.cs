using System.Collections.ObjectModel;

namespace AmplifyGen;

/// <summary>Header collections that compare names as HTTP does, ignoring case.</summary>
internal static class HttpHeaders
{
    public static IReadOnlyDictionary<string, string> Empty { get; } = Copy(ReadOnlyDictionary<string, string>.Empty);

    /// <summary>Where names differ in case only, the later value wins.</summary>
    public static IReadOnlyDictionary<string, string> Copy(IReadOnlyDictionary<string, string> headers)
    {
        ArgumentNullException.ThrowIfNull(headers);
        var copy = new Dictionary<string, string>(headers.Count, StringComparer.OrdinalIgnoreCase);
        foreach (var (name, value) in headers)
            copy[name] = value;

        return new ReadOnlyDictionary<string, string>(copy);
    }
}
