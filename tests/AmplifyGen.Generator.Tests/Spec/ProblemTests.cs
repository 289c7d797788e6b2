using System.Globalization;
using AmplifyGen.Generator.Diagnostics;
using AmplifyGen.Generator.Spec;
using Microsoft.CodeAnalysis;

namespace AmplifyGen.Generator.Tests.Spec;

public sealed class ProblemTests
{
    [Theory]
    [InlineData("\n\n  ?", 2, 2)]
    [InlineData("\r\n\r\n?", 2, 0)]
    [InlineData("\r\r ?", 2, 1)]
    [InlineData("?", 0, 0)]
    public void Lines_and_columns_count_from_zero(string text, int line, int column)
    {
        var problem = Assert.Single(SpecText.Read(text).Problems);

        Assert.Equal((line, column, line, column + 1), (problem.StartLine, problem.StartColumn, problem.EndLine, problem.EndColumn));
    }

    [Fact]
    public void A_problem_becomes_a_diagnostic_in_the_spec()
    {
        var diagnostic = Assert.Single(SpecText.Read("{\n  ?").Problems).ToDiagnostic();

        Assert.Equal(("AMPG0001", DiagnosticSeverity.Error, LocationKind.ExternalFile), (diagnostic.Id, diagnostic.Severity, diagnostic.Location.Kind));
        Assert.Equal(
            "file0.json(2,3): error AMPG0001: The spec is not valid JSON: expected a member name in double quotes but found '?'",
            string.Create(CultureInfo.InvariantCulture, $"{diagnostic}"));
    }

    [Theory]
    [InlineData("AMPG0001", DiagnosticSeverity.Error)]
    [InlineData("AMPG0002", DiagnosticSeverity.Error)]
    [InlineData("AMPG0003", DiagnosticSeverity.Error)]
    [InlineData("AMPG0004", DiagnosticSeverity.Error)]
    [InlineData("AMPG0005", DiagnosticSeverity.Warning)]
    [InlineData("AMPG0006", DiagnosticSeverity.Error)]
    public void Each_id_has_its_severity(string id, object severity) => Assert.Equal(severity, SpecDescriptors.Find(id).DefaultSeverity);

    [Fact]
    public void A_message_with_braces_is_shown_as_it_is()
    {
        var diagnostic = Assert.Single(SpecText.Read(SpecText.Members(""" "m": {"target": "{0}"} """)).Problems).ToDiagnostic();

        Assert.Equal("The shape '{0}' does not exist: define it or name one that exists", diagnostic.GetMessage(CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("a\nb\u2028c\u202Ed\u0085", "a\uFFFDb\uFFFDc\uFFFDd\uFFFD")]
    [InlineData("😀", "😀")]
    public void Text_of_a_spec_is_one_plain_line(string text, string expected) => Assert.Equal(expected, ProblemText.Bound(text));

    [Fact]
    public void A_surrogate_alone_is_replaced() => Assert.Equal("😀\uFFFD", ProblemText.Bound("😀\ud83d"));

    [Fact]
    public void Text_of_a_spec_is_cut_at_a_whole_character()
    {
        Assert.Equal(new string('a', 100) + "…", ProblemText.Bound(new string('a', 101)));
        Assert.Equal(new string('a', 99) + "…", ProblemText.Bound(new string('a', 99) + "😀b"));
    }

    [Fact]
    public void Problems_stand_in_the_order_of_files_and_places()
    {
        var result = SpecText.Read(SpecText.Members(""" "a": {"target": "x"}, "b": {"target": "y"} """), "?", "{}");

        Assert.Equal("AMPG0003 AMPG0003 AMPG0001 AMPG0002", string.Join(' ', result.Problems.Select(problem => problem.Id)));
        Assert.True(result.Problems[0].Start < result.Problems[1].Start);
    }

    [Theory]
    [InlineData("UpdateBackendAut", "UpdateBackendAuth")]
    [InlineData("updatebackendauth", "UpdateBackendAuth")]
    [InlineData("Crate", "Create")]
    [InlineData("Xyz", null)]
    public void The_nearest_name_is_guessed(string name, string? expected) =>
        Assert.Equal(expected, new NearestNames().Find(name, ["Create", "CreateToken", "UpdateBackendAuth", "UpdateBackendAPI"]));

    [Fact]
    public void The_first_of_equally_near_names_is_guessed() => Assert.Equal("Aab", new NearestNames().Find("Aaa", ["Aac", "Aab", "Aad"]));
}
