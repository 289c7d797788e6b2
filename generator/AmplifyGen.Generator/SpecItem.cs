using AmplifyGen.Generator.Model;
using AmplifyGen.Generator.Spec;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AmplifyGen.Generator;

/// <summary>An <c>AmplifyGenSpec</c> item of the project, as the targets of the package pass it to the compiler.</summary>
internal static class SpecItem
{
    private const string Metadata = "build_metadata.AdditionalFiles.AmplifyGen";

    // The targets write commas, because a semicolon starts a comment in the file that passes metadata to the compiler.
    private static readonly char[] Separators = [',', ';'];

    public static bool IsSpec(AdditionalText file, AnalyzerConfigOptionsProvider options) =>
        string.Equals(Value(file, options, "Spec"), "true", StringComparison.OrdinalIgnoreCase);

    public static SpecInput Read(AdditionalText file, AnalyzerConfigOptionsProvider options, CancellationToken token) =>
        Read(file.Path, file.GetText(token)?.ToString() ?? "", name => Value(file, options, name));

    /// <param name="find">Returns the metadata of a name, as the targets write them; <c>null</c> if the item does not have it.</param>
    public static SpecInput Read(string path, string text, Func<string, string?> find) => new()
    {
        Path = path,
        Text = text,
        Operations = (find("Operations") ?? "")
            .Split(Separators, StringSplitOptions.RemoveEmptyEntries)
            .Select(static name => name.Trim())
            .Where(static name => name.Length > 0)
            .ToEquatableArray(),
        Namespace = find("Namespace"),
        Accessibility = find("Accessibility"),
        Builders = find("Builders"),
        Service = find("Service"),
    };

    private static string? Value(AdditionalText file, AnalyzerConfigOptionsProvider options, string name) =>
        options.GetOptions(file).TryGetValue(Metadata + name, out var value) && value.Length > 0 ? value : null;
}
