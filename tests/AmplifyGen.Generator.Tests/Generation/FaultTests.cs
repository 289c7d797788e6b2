using AmplifyGen.Generator.Tests.Harness;
using AmplifyGen.Generator.Tests.Spec;

namespace AmplifyGen.Generator.Tests.Generation;

/// <summary>A spec at fault is told where, and takes nothing else down with it.</summary>
public sealed class FaultTests
{
    private static readonly string Full = SpecText.Members("\"a\": {\"target\": \"smithy.api#String\"}");

    public static TheoryData<string, string> Faults => new()
    {
        { "empty", "«AMPG0001:»" },
        { "blank", "«AMPG0001:» \r\n" },
        { "truncated", Full[..(Full.Length / 2)].TrimEnd() + "«AMPG0001:»" },
        { "a number cut off", "{\"smithy\": -«AMPG0001:»" },
        { "prose", "«AMPG0001:h»ello" },
        { "another notation", "«AMPG0001:$»version: \"2.0\"\nnamespace ns" },
        { "XML", "«AMPG0001:<»?xml version=\"1.0\"?>" },
        { "NUL", "«AMPG0001:\0»" },
        { "another JSON", "«AMPG0002:{»\"openapi\": \"3.1.0\", \"paths\": {}}" },
        { "an array", "«AMPG0002:[»]" },
        { "100,000 arrays", new string('[', 256) + "«AMPG0001:[»" + new string('[', 100_000) },
        { "100,000 objects", string.Concat(Enumerable.Repeat("{\"a\":", 256)) + "«AMPG0001:{»" + string.Concat(Enumerable.Repeat("\"a\":{", 100_000)) },
        { "a missing target", SpecText.Members("\"a\": {\"target\": \"«AMPG0003:ns#Missing»\"}") },
        { "a wrong trait", SpecText.Members("\"a\": {\"target\": \"smithy.api#String\", \"traits\": {\"smithy.api#jsonName\": «AMPG0002:5»}}") },
        { "a wrong type", SpecText.Members("\"a\": {\"target\": \"«AMPG0002:ns#Op»\"}") },
        { "no protocol", Full.Replace("\"ns#Svc\"", "\"«AMPG0005:ns#Svc»\"", StringComparison.Ordinal).Replace(", \"aws.protocols#restJson1\": {}", "", StringComparison.Ordinal) },
        { "an unsupported feature", SpecText.Members("\"a\": {\"target\": \"ns#D\"}", "\"ns#D\": {\"type\": \"union\", \"traits\": {\"smithy.api#streaming\": {}}}").Replace("\"ns#Op\":", "\"«AMPG0005:ns#Op»\":", StringComparison.Ordinal) },
        { "a key given twice", "{\"smithy\": \"2.0\", \"«AMPG0001:smithy»\": \"2.0\"}" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void A_faulty_spec_is_told_where_it_breaks_and_others_are_generated(string fault, string text)
    {
        Assert.NotEmpty(fault);
        var expected = GeneratorRun.Of(Library.File).Files;

        Assert.Equal(expected, GeneratorRun.Of(Library.File, new SpecFile("bad.json", text)).Files);
        Assert.Equal(expected, GeneratorRun.Of(new SpecFile("bad.json", text), Library.File).Files);
    }

    [Fact]
    public void An_operation_at_fault_leaves_the_others()
    {
        var run = GeneratorRun.Of(Library.Text.Replace("\"text\": {\"target\": \"smithy.api#String\"}", "\"text\": {\"target\": \"«AMPG0003:lib#Missing»\"}", StringComparison.Ordinal));

        Assert.DoesNotContain(Library.ReadFile, run.Files.Keys, StringComparer.Ordinal);
        Assert.Contains(Library.WriteFile, run.Files.Keys, StringComparer.Ordinal);
    }

    [Fact]
    public void A_chosen_operation_that_is_missing_leaves_the_others()
    {
        var text = Library.Text.Replace("\"lib#Svc\"", "\"«AMPG0004:lib#Svc»\"", StringComparison.Ordinal);

        var run = GeneratorRun.Of(new SpecFile("library.json", text) { Operations = "Wriet;Read" });

        Assert.Contains(Library.ReadFile, run.Files.Keys, StringComparer.Ordinal);
        Assert.DoesNotContain(Library.WriteFile, run.Files.Keys, StringComparer.Ordinal);
    }

    [Fact]
    public void Shapes_equal_but_for_case_are_refused_and_both_generated()
    {
        var run = GeneratorRun.Of(SpecText.Members(
            "\"a\": {\"target\": \"ns#Thing\"}, \"b\": {\"target\": \"ns#thing\"}",
            "\"ns#Thing\": {\"type\": \"structure\"}, \"«AMPG0006:ns#thing»\": {\"type\": \"structure\"}"));

        var names = GeneratedTypes.Of(run).Select(static type => type.Name).Where(static name => name.StartsWith("Thing", StringComparison.Ordinal));
        Assert.Equal("Thing Thing2", string.Join(' ', names.Order(StringComparer.Ordinal)));
    }

    [Theory]
    [InlineData("class")]
    [InlineData("Acme; class Evil { }")]
    [InlineData("A\nclass Evil;")]
    public void A_namespace_that_is_none_is_refused_and_the_default_holds(string @namespace)
    {
        var run = GeneratorRun.Of(Library.File with { Text = "«AMPG0002:»" + Library.Text, Namespace = @namespace });

        Assert.Equal(GeneratorRun.Of(Library.File).Files, run.Files);
    }

    [Fact]
    public void Without_specs_nothing_is_generated_and_nothing_said() => Assert.Empty(GeneratorRun.Of(Array.Empty<SpecFile>()).Files);
}
