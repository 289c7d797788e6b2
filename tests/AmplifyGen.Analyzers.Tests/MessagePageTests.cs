using System.Globalization;
using System.Reflection;
using System.Text;
using AmplifyGen.Analyzers.Tests.Harness;
using AmplifyGen.Generator;

namespace AmplifyGen.Analyzers.Tests;

/// <summary>The page that lists what all diagnostics say. It is made from the code; <c>AMPLIFYGEN_ACCEPT=1</c> writes it anew.</summary>
public sealed class MessagePageTests
{
    private const string Page = "docs/messages.md";

    [Fact]
    public void The_page_lists_all_messages()
    {
        var text = Write();
        var path = RepositoryFiles.PathOf(Page);
        if (Environment.GetEnvironmentVariable("AMPLIFYGEN_ACCEPT") is "1")
            File.WriteAllText(path, text);

        Assert.Equal(text, File.ReadAllText(path).ReplaceLineEndings("\n"));
    }

    private static string Write()
    {
        var page = new StringBuilder("""
            # All messages

            This page lists what the diagnostics say. A number in braces is replaced by a name or a value. A test writes this page from the code.

            | id | message |
            | --- | --- |

            """.ReplaceLineEndings("\n"));
        foreach (var (id, message) in SpecMessages().Concat(CodeMessages()).OrderBy(static entry => entry.Id, StringComparer.Ordinal).ThenBy(static entry => entry.Message, StringComparer.Ordinal))
            page.Append(CultureInfo.InvariantCulture, $"| [{id}]({id}.md) | {message.Replace("|", "\\|", StringComparison.Ordinal)} |\n");

        return page.ToString();
    }

    /// <summary>The generator's messages, which are not public.</summary>
    private static IEnumerable<(string Id, string Message)> SpecMessages() =>
        from field in typeof(AmplifyGenerator).Assembly.GetType("AmplifyGen.Generator.Spec.ProblemKinds", throwOnError: true)!.GetFields(BindingFlags.Public | BindingFlags.Static)
        where !field.IsLiteral
        let kind = field.GetValue(null)!
        select (TextOf(kind, "Id"), TextOf(kind, "MessageFormat"));

    private static IEnumerable<(string Id, string Message)> CodeMessages() =>
        AllAnalyzers.Create()
            .SelectMany(static analyzer => analyzer.SupportedDiagnostics)
            .Where(static rule => rule.Id.StartsWith("AMPG", StringComparison.Ordinal))
            .DistinctBy(static rule => rule.Id, StringComparer.Ordinal)
            .Select(static rule => (rule.Id, rule.MessageFormat.ToString(CultureInfo.InvariantCulture)));

    private static string TextOf(object kind, string property) => (string)kind.GetType().GetProperty(property)!.GetValue(kind)!;
}
