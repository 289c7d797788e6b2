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

    public static SpecInput Read(AdditionalText file, AnalyzerConfigOptionsProvider options, CancellationToken token) => new()
    {
        Path = file.Path,
        Text = file.GetText(token)?.ToString() ?? "",
        Operations = (Value(file, options, "Operations") ?? "")
            .Split(Separators, StringSplitOptions.RemoveEmptyEntries)
            .Select(static name => name.Trim())
            .Where(static name => name.Length > 0)
            .ToEquatableArray(),
        Namespace = Value(file, options, "Namespace"),
        Accessibility = Value(file, options, "Accessibility"),
        Builders = Value(file, options, "Builders"),
        Service = Value(file, options, "Service"),
    };

    private static string? Value(AdditionalText file, AnalyzerConfigOptionsProvider options, string name) =>
        options.GetOptions(file).TryGetValue(Metadata + name, out var value) && value.Length > 0 ? value : null;
}
