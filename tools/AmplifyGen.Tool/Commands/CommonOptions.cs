using System.CommandLine;

namespace AmplifyGen.Tool.Commands;

/// <summary>What several commands accept.</summary>
internal static class CommonOptions
{
    public static Option<string?> From() => new("--from", "-f")
    {
        Description = "The folder that contains models: a copy of botocore, an npm package, or any other folder. The default is the botocore that Python imports.",
        HelpName = "folder",
    };

    public static Option<string?> Project() => new("--project", "-p")
    {
        Description = "The project or its folder. The default is the project in the current folder.",
        HelpName = "path",
    };

    public static Option<string[]> Operations(string description) => new("--operations", "-o")
    {
        Description = description,
        HelpName = "names",
        AllowMultipleArgumentsPerToken = true,
        DefaultValueFactory = static _ => [],
    };

    /// <summary>Returns the names in a list that is separated by spaces, commas or semicolons.</summary>
    public static IReadOnlySet<string> Split(IEnumerable<string>? values) => (values ?? [])
        .SelectMany(static value => value.Split([',', ';', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        .ToHashSet(StringComparer.Ordinal);
}
