namespace AmplifyGen.Protocol.Tests.Requests;

/// <summary>A parameter of a query, decoded. One without a value and one whose value is empty mean the same.</summary>
internal sealed record QueryParameter(string Name, string Value)
{
    /// <summary>All parameters of a query, sorted, since their order means nothing.</summary>
    public static IEnumerable<QueryParameter> ParseAll(string? query) => (query ?? "")
        .Split('&', StringSplitOptions.RemoveEmptyEntries)
        .Select(Parse)
        .OrderBy(static parameter => parameter.Name, StringComparer.Ordinal)
        .ThenBy(static parameter => parameter.Value, StringComparer.Ordinal);

    private static QueryParameter Parse(string text)
    {
        var parts = text.Split('=', 2);
        return new QueryParameter(Uri.UnescapeDataString(parts[0]), Uri.UnescapeDataString(parts.ElementAtOrDefault(1) ?? ""));
    }
}
