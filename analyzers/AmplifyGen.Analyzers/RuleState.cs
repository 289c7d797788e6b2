using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AmplifyGen.Analyzers;

/// <summary>
/// Determines whether a rule is enabled for a file. The compiler determines this for each diagnostic of an analyzer, but has no API for it.
/// The order here is that of the compiler, from the command line to the category of the rule.
/// </summary>
internal static class RuleState
{
    private const string AllRules = "dotnet_analyzer_diagnostic.severity";
    private const string AllOfCategory = $"dotnet_analyzer_diagnostic.category-{Rule.Category}.severity";

    public static bool IsOn(DiagnosticDescriptor rule, SyntaxTree tree, Compilation compilation, AnalyzerOptions options, CancellationToken token)
    {
        if (compilation.Options.SpecificDiagnosticOptions.TryGetValue(rule.Id, out var setting))
            return setting != ReportDiagnostic.Suppress;

        if (compilation.Options.SyntaxTreeOptionsProvider is { } provider
            && (provider.TryGetDiagnosticValue(tree, rule.Id, token, out setting) || provider.TryGetGlobalDiagnosticValue(rule.Id, token, out setting)))
        {
            return setting != ReportDiagnostic.Suppress;
        }

        var values = options.AnalyzerConfigOptionsProvider.GetOptions(tree);
        return values.TryGetValue(AllOfCategory, out var severity) || values.TryGetValue(AllRules, out severity)
            ? !string.Equals(severity, "none", StringComparison.OrdinalIgnoreCase)
            : rule.IsEnabledByDefault;
    }
}
