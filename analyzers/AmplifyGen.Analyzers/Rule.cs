using Microsoft.CodeAnalysis;

namespace AmplifyGen.Analyzers;

/// <summary>Makes the descriptors of rules, so that category and help link are said once.</summary>
internal static class Rule
{
    public const string Category = "AmplifyGen";

    public static DiagnosticDescriptor Create(
        string id,
        string title,
        string message,
        DiagnosticSeverity severity,
        string description,
        bool isEnabledByDefault = true) =>
        new(id, title, message, Category, severity, isEnabledByDefault, description, HelpLink(id));

    private static string HelpLink(string id) => $"https://github.com/amplifygen/amplifygen/blob/main/docs/{id}.md";
}
