namespace AmplifyGen.Generator.Spec.Naming;

/// <summary>The namespaces in which generated types would conflict with those of the framework or the runtime.</summary>
internal static class ReservedNamespaces
{
    /// <summary>The owners of root namespaces and everything below them.</summary>
    private static readonly Dictionary<string, string> Roots = new(StringComparer.Ordinal)
    {
        ["System"] = ".NET",
        ["AmplifyGen"] = "AmplifyGen's runtime",
    };

    /// <returns>The reason why types cannot be generated into the namespace, as the text after its name; <c>null</c> if they can.</returns>
    public static string? FindFault(string @namespace)
    {
        var split = @namespace.IndexOf('.');
        if (string.Equals(@namespace, "Microsoft", StringComparison.Ordinal))
            return "belongs to .NET";

        return Roots.TryGetValue(split < 0 ? @namespace : @namespace.Substring(0, split), out var owner) ? "belongs to " + owner : null;
    }
}
