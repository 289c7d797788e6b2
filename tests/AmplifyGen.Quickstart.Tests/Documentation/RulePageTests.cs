using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AmplifyGen.Quickstart.Tests.Documentation;

/// <summary>The pages of the rules: all that they say is built.</summary>
public sealed partial class RulePageTests
{
    /// <summary>Rules whose page shows a faulty spec. The others are about project files.</summary>
    public static TheoryData<string> SpecRules =>
    [
        .. Directory.GetFiles(Repository.PathOf("docs"), "AMPG0*.md")
            .Select(static path => Path.GetFileNameWithoutExtension(path))
            .Where(static id => MarkdownPage.Read($"docs/{id}.md").Find("json", "Bad").Any())
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>Each project with rules lists them for the tracking of releases.</summary>
    public static TheoryData<string> Rules =>
    [
        .. new[] { "generator", "analyzers" }
            .Select(Repository.PathOf)
            .Where(Directory.Exists)
            .SelectMany(static folder => Directory.GetFiles(folder, "AnalyzerReleases.*.md", SearchOption.AllDirectories))
            .SelectMany(static path => RuleRow().Matches(File.ReadAllText(path)).Select(static match => match.Value))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Rules))]
    public void Every_rule_has_a_page_with_all_sections(string id)
    {
        var page = MarkdownPage.Read($"docs/{id}.md");

        Assert.StartsWith($"# {id}: ", page.Text, StringComparison.Ordinal);
        Assert.All(
            ["## Why", "## Bad", "## Good", "## How to fix", "## How to configure", "## How to switch the rule off"],
            heading => Assert.Contains($"\n{heading}\n", page.Text, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void Every_rule_has_a_row_in_the_readme(string id) =>
        Assert.Contains($"| [{id}](docs/{id}.md) | ", MarkdownPage.Read("README.md").Text, StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(SpecRules))]
    public void A_bad_spec_gets_the_message_on_its_page(string id)
    {
        var page = MarkdownPage.Read($"docs/{id}.md");

        var build = SpecBuild.Of(SpecFile.Of(page, "Bad"));

        Assert.Equal(id, Assert.Single(build.Problems).Id);
        Assert.Equal($"{page.Find("text", "Bad").Single().Text} (https://github.com/amplifygen/amplifygen/blob/main/docs/{id}.md)", CSharpDiagnosticFormatter.Instance.Format(build.Problems[0], CultureInfo.InvariantCulture));
    }

    [Theory]
    [MemberData(nameof(SpecRules))]
    public void A_good_spec_becomes_code_without_a_message(string id)
    {
        var build = SpecBuild.Of(SpecFile.Of(MarkdownPage.Read($"docs/{id}.md"), "Good"));

        Assert.Empty(build.Problems);
        Assert.Empty(build.CodeProblems);
        Assert.Contains(build.Compilation.SyntaxTrees, static tree => tree.FilePath.EndsWith("Operation.g.cs", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(SpecRules))]
    public void The_severity_is_configured_as_the_page_says(string id)
    {
        var page = MarkdownPage.Read($"docs/{id}.md");
        var config = page.Find("ini", "How to configure").Single().Text;

        var before = SpecBuild.Of(SpecFile.Of(page, "Bad")).Problems;
        var after = SpecBuild.Of(SpecFile.Of(page, "Bad"), globalConfig: config).Problems;

        var expected = SeverityLine().Match(config).Groups["severity"].Value;
        Assert.DoesNotContain(before, problem => Has(problem, expected));
        Assert.Equal(expected is "none" ? 0 : before.Count, after.Count);
        Assert.All(after, problem => Assert.True(Has(problem, expected)));
    }

    private static bool Has(Diagnostic problem, string severity) =>
        string.Equals(problem.Severity.ToString(), severity, StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex("(?m)^AMPG[0-9]{4}(?= )", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex RuleRow();

    [GeneratedRegex("severity = (?<severity>[a-z]+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SeverityLine();
}
