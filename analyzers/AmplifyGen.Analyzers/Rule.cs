using Microsoft.CodeAnalysis;

namespace AmplifyGen.Analyzers;

/// <summary>Creates the descriptors of rules, so that the category and the help link are defined once.</summary>
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
