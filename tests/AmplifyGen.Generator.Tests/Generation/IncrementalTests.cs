using AmplifyGen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis.CSharp;

namespace AmplifyGen.Generator.Tests.Generation;

/// <summary>What each edit costs. Every other test also checks that typing C# and building again cost nothing.</summary>
public sealed class IncrementalTests
{
    private const string Problem = """ "a": {"target": "«AMPG0003:ns#Missing»"} """;

    [Fact]
    public void Every_step_has_its_tracking_name()
    {
        var run = GeneratorRun.Of(Library.File, new SpecFile("problem.json", Spec.SpecText.Members(Problem)));
        var hindered = GeneratorRun.Of(new Project { Language = LanguageVersion.CSharp11, UnmarkedIds = ["AMPG0007"] }, Library.File);

        Assert.All(TrackingNames.All, name => Assert.True(run.Pipeline.Computed(name) || hindered.Pipeline.Computed(name), name));
    }

    [Fact]
    public void Typing_code_computes_nothing() =>
        Assert.Equal(0, GeneratorRun.Of(Library.File).NextAfterTyping("internal class Typed { private readonly Library.Book? _book = null; }").CountWrites());

    [Fact]
    public void A_whitespace_edit_regenerates_nothing()
    {
        var next = GeneratorRun.Of(Library.File).Next(Library.File with { Text = "\n" + Library.Text.Replace(",", " ,\n\t", StringComparison.Ordinal) });

        Assert.Equal(0, next.Pipeline.CountWrites());
    }

    [Fact]
    public void A_problem_moves_with_its_line_and_regenerates_no_source()
    {
        var problem = new SpecFile("problem.json", Spec.SpecText.Members(Problem));

        var next = GeneratorRun.Of(Library.File, problem).Next(Library.File, problem with { Text = "\n\n  " + problem.Text });

        Assert.Equal(1, next.Pipeline.CountWrites());
        Assert.Empty(next.Pipeline.Regenerated);
    }

    [Theory]
    [InlineData("\"lib#Filter\": {\"type\"", "\"lib#Filter\": {\"traits\": {\"smithy.api#documentation\": \"New.\"}, \"type\"", Library.ReadFile)]
    [InlineData("\"text\": {", "\"text\": {\"traits\": {\"smithy.api#required\": {}}, ", Library.ReadFile, Library.ReadCodecFile)]
    [InlineData("/write", "/put", Library.WriteFile)]
    [InlineData("\"lib#Book\": {\"type\"", "\"lib#Book\": {\"traits\": {\"smithy.api#documentation\": \"New.\"}, \"type\"", Library.SharedFile)]
    [InlineData("\"novel\"", "\"NOVEL\"", Library.EnumsFile)]
    [InlineData("\"smithy.api#error\": \"client\"", "\"smithy.api#error\": \"client\", \"smithy.api#documentation\": \"New.\"", Library.ErrorsFile)]
    [InlineData("\"nothing\"", "\"nothingAtAll\"")]
    public void An_edit_regenerates_the_files_it_is_in(string before, string after, params string[] files)
    {
        Assert.Contains(before, Library.Text, StringComparison.Ordinal);

        var next = GeneratorRun.Of(Library.File).Next(Library.File with { Text = Library.Text.Replace(before, after, StringComparison.Ordinal) });

        Assert.Equal(files, next.Pipeline.Regenerated);
    }

    [Theory]
    [InlineData("ns")]
    [InlineData("aaa")]
    public void Another_spec_regenerates_nothing_of_the_first(string @namespace)
    {
        var other = new SpecFile("other.json", Spec.SpecText.Members("").Replace("ns#", @namespace + "#", StringComparison.Ordinal));

        var next = GeneratorRun.Of(Library.File).Next(Library.File, other);

        Assert.NotEmpty(next.Pipeline.Regenerated);
        Assert.All(next.Pipeline.Regenerated, static file => Assert.StartsWith("TestService.", file, StringComparison.Ordinal));
    }

    [Fact]
    public void A_spec_that_goes_takes_its_files_along()
    {
        var other = new SpecFile("other.json", Spec.SpecText.Members(""));

        var next = GeneratorRun.Of(Library.File, other).Next(Library.File);

        Assert.Equal(0, next.Pipeline.CountWrites());
        Assert.All(next.Files.Keys, static file => Assert.StartsWith("Library.", file, StringComparison.Ordinal));
    }

    [Fact]
    public void An_additional_file_that_is_no_spec_is_not_read()
    {
        var text = new SpecFile("notes.json", "{") { IsSpec = false };

        var next = GeneratorRun.Of(Library.File, text).Next(Library.File, text with { Text = "[" });

        Assert.Empty(next.Pipeline.FindComputed(allowEqual: true));
    }
}
