using AmplifyGen.Generator.Tests.Harness;
using AmplifyGen.Generator.Tests.Spec.Clients;

namespace AmplifyGen.Generator.Tests.Generation;

/// <summary>Pages and waiters in C#.</summary>
public sealed class ClientGenerationTests
{
    private static readonly SpecFile Harbor = File("harbor.json");

    [Fact]
    public void Pages_and_waiters_give_the_accepted_files()
    {
        var run = GeneratorRun.Of(Harbor, File("fleet/service-2.json"), File("fleet/paginators-1.json"), File("fleet/waiters-2.json"));

        Snapshot.Check(
            Repository.Find("tests/AmplifyGen.Generator.Tests/Snapshots") + "/Clients",
            run.Files.Where(static file => file.Key.EndsWith(".Pages.g.cs", StringComparison.Ordinal) || file.Key.EndsWith(".Waiters.g.cs", StringComparison.Ordinal))
                .ToDictionary(static file => file.Key, static file => file.Value, StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("\"docked\"", "\"sailing\"", "Harbor.Waiters.g.cs")]
    [InlineData("\"Result.Ships\"", "\"Result.Ships | @\"")]
    [InlineData("\"outputToken\": \"Last\"", "\"outputToken\": \"Last || Last\"", "Harbor.Pages.g.cs")]
    public void An_edit_regenerates_the_file_it_is_in(string before, string after, params string[] files)
    {
        var at = Harbor.Text.LastIndexOf(before, StringComparison.Ordinal);
        if (before.Contains("docked", StringComparison.Ordinal))
            at = Harbor.Text.IndexOf(before, StringComparison.Ordinal);

        var next = GeneratorRun.Of(Harbor).Next(Harbor with { Text = Harbor.Text[..at] + after + Harbor.Text[(at + before.Length)..] });

        Assert.Equal(files, next.Pipeline.Regenerated);
    }

    [Fact]
    public void Only_chosen_operations_have_pages_and_waiters()
    {
        var run = GeneratorRun.Of(Harbor with { Operations = "ListTags" });

        Assert.Contains("PaginateListTags(", run.Files["Harbor.Pages.g.cs"], StringComparison.Ordinal);
        Assert.DoesNotContain("PaginateListShips(", run.Files["Harbor.Pages.g.cs"], StringComparison.Ordinal);
        Assert.False(run.Files.ContainsKey("Harbor.Waiters.g.cs"));
    }

    [Theory]
    [InlineData("text == '*/ \\\"; class Evil { } //'")]
    [InlineData("contains(texts, '\\u2028#error evil\\n')")]
    [InlineData("map.\\\"\\\\\\\"; class Evil { } //\\\".name == 'x'")]
    [InlineData("{\\\"x; }\\\": text}.\\\"x; }\\\" == `\\\"{}\\\\u0022; class Evil\\\"`")]
    public void Texts_of_an_expression_stay_texts(string path) =>
        Assert.DoesNotContain(GeneratedTypes.Of(GeneratorRun.Of(ClientText.Path(path))), static type => type.Name.Contains("Evil", StringComparison.Ordinal));

    [Theory]
    [InlineData("!(part && text || kind)")]
    [InlineData("!(part && (document || time) && map && parts)")]
    [InlineData("(map.* | [0].texts[0]) == kind")]
    [InlineData("length(map) < `1` || length(keys(map)) >= length(values(map))")]
    [InlineData("parts[?name == 'a' && texts].[name, 'b'][] | contains(@, 'x')")]
    [InlineData("parts[*].{n: name, t: texts[0]} | [?n == t] | length(@) == `1.5`")]
    [InlineData("!((number == `1` || flag) && `2` && 'x' && !`null` && `true`)")]
    [InlineData("max_by(parts, &name).name == join(',', sort(texts))")]
    [InlineData("to_array(text) == texts[::-1] && number != `null` && @ != `null`")]
    public void Expressions_of_all_kinds_compile_without_a_warning(string path) =>
        Assert.True(GeneratorRun.Of(ClientText.Path(path)).Files.ContainsKey("Test.Waiters.g.cs"));

    private static SpecFile File(string name) => new(name, System.IO.File.ReadAllText(Repository.Find("tests/AmplifyGen.Client.Tests/Specs/" + name)));
}
