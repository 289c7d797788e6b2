using System.Globalization;
using AmplifyGen.Generator.Tests.Harness;
using AmplifyGen.Generator.Tests.Spec;
using AmplifyGen.Generator.Tests.SpecFuzz;

namespace AmplifyGen.Generator.Tests.Generation;

/// <summary>How deep shapes nest is up to the spec: no depth may exhaust the stack of the compiler.</summary>
public sealed class DepthTests
{
    private const int Many = 10_000;
    private const int MaxNestedCollections = 32;

    [Theory]
    [InlineData("list", "member")]
    [InlineData("map", "value")]
    public void Collections_in_a_cycle_are_refused(string type, string part) => GeneratorRun.Of(Library.File, new SpecFile("deep.json", SpecText.Members(
        "\"a\": {\"target\": \"ns#A\"}",
        Collection(type, part, "A", "ns#B"),
        Collection(type, part, "B", "«AMPG0002:ns#A»"))));

    [Theory]
    [InlineData("list", "member")]
    [InlineData("map", "value")]
    public void Collections_nested_too_deep_are_refused_where_the_bound_is_passed(string type, string part) =>
        GeneratorRun.Of(Library.File, new SpecFile("deep.json", Chain(type, part, Many, MaxNestedCollections)));

    [Theory]
    [InlineData("list", "member")]
    [InlineData("map", "value")]
    public void Collections_nested_up_to_the_bound_are_generated(string type, string part) =>
        Assert.Contains("TestService.Op.Operation.g.cs", GeneratorRun.Of(Chain(type, part, MaxNestedCollections, -1)).Files.Keys, StringComparer.Ordinal);

    [Fact]
    public void Structures_nest_as_deep_as_they_like()
    {
        var shapes = Enumerable.Range(0, 300).Select(static index =>
            FormattableString.Invariant($"\"ns#S{index}\": {{\"type\": \"structure\", \"members\": {{\"a\": {{\"target\": \"ns#S{index + 1}\"}}}}}}"));

        var run = GeneratorRun.Of(SpecText.Members("\"a\": {\"target\": \"ns#S0\"}", [.. shapes, "\"ns#S300\": {\"type\": \"structure\"}"]));

        Assert.Contains("record S300 ", run.AllText, StringComparison.Ordinal);
    }

    /// <summary>Code that joins all members in one expression would be too deep for the compiler.</summary>
    [Theory]
    [InlineData("required members", "\"m%\": {\"target\": \"smithy.api#String\", \"traits\": {\"smithy.api#required\": {}}}", "")]
    [InlineData("values of an enum", "", "\"ns#E\": {\"type\": \"enum\", \"members\": {MANY}}")]
    [InlineData("values of an intEnum", "", "\"ns#E\": {\"type\": \"intEnum\", \"members\": {MANY}}")]
    [InlineData("members of a union", "", "\"ns#E\": {\"type\": \"union\", \"members\": {MANY}}")]
    public void A_shape_may_have_many_parts(string what, string members, string shape)
    {
        var part = what switch
        {
            "values of an enum" => "\"V%\": {\"target\": \"smithy.api#Unit\"}",
            "values of an intEnum" => "\"V%\": {\"target\": \"smithy.api#Unit\", \"traits\": {\"smithy.api#enumValue\": %}}",
            _ => "\"m%\": {\"target\": \"smithy.api#String\"}",
        };
        var text = members.Length > 0
            ? SpecText.Members(Many(members))
            : SpecText.Members("\"a\": {\"target\": \"ns#E\"}", shape.Replace("MANY", Many(part), StringComparison.Ordinal));

        var (fault, isCompiled) = SpecJudge.Judge(text);

        Assert.True(fault is null, fault);
        Assert.True(isCompiled);

        static string Many(string part) => string.Join(',', Enumerable.Range(0, 1_000).Select(index => part.Replace("%", index.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)));
    }

    [Fact]
    public void A_structure_may_hold_itself()
    {
        var project = new Project { Source = "internal static class User { public static TestService.In? Inner(TestService.In shape) => shape.Self?.Many?[0]; }" };

        GeneratorRun.Of(project, new SpecFile("self.json", SpecText.Members(
            "\"self\": {\"target\": \"ns#In\"}, \"many\": {\"target\": \"ns#Ins\"}", Collection("list", "member", "Ins", "ns#In"))));
    }

    [Fact]
    public void Documentation_nests_as_deep_as_it_likes()
    {
        var documentation = string.Concat(Enumerable.Repeat("<ul><li>", Many)) + "inmost" + string.Concat(Enumerable.Repeat("<b><p>", Many));

        var run = GeneratorRun.Of(SpecText.Members("\"a\": {\"target\": \"smithy.api#String\", \"traits\": {\"smithy.api#documentation\": \"" + documentation + "\"}}"));

        Assert.Contains("inmost", run.AllText, StringComparison.Ordinal);
    }

    private static string Chain(string type, string part, int length, int marked) => SpecText.Members(
        "\"a\": {\"target\": \"ns#L0\"}",
        [.. Enumerable.Range(0, length).Select(index => Collection(type, part, FormattableString.Invariant($"L{index}"), Target(index, length, marked)))]);

    private static string Target(int index, int length, int marked)
    {
        var target = index + 1 == length ? "smithy.api#String" : FormattableString.Invariant($"ns#L{index + 1}");
        return index + 1 == marked ? "«AMPG0002:" + target + "»" : target;
    }

    private static string Collection(string type, string part, string name, string target)
    {
        var key = type is "map" ? "\"key\": {\"target\": \"smithy.api#String\"}, " : "";
        return $"\"ns#{name}\": {{\"type\": \"{type}\", {key}\"{part}\": {{\"target\": \"{target}\"}}}}";
    }
}
