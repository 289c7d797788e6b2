using AmplifyGen.Generator.Model;
using AmplifyGen.Generator.Spec;
using AmplifyGen.Generator.Tests.Harness;

namespace AmplifyGen.Generator.Tests.Spec;

public sealed class MergeTests
{
    private static readonly string Base = SpecText.Members(
        """ "a": {"target": "smithy.api#String"}, "b": {"target": "ns#Text"} """, """ "ns#Text": {"type": "string"} """);

    [Fact]
    public void An_overlay_adds_traits_to_a_member_of_another_file()
    {
        var overlay = SpecText.Smithy("""
            "ns#In$a": {"type": "apply", "traits": {"smithy.api#required": {}, "amplifygen#secret": {}}}
            """);

        foreach (var texts in new[] { new[] { Base, overlay }, [overlay, Base] })
        {
            var member = SpecText.ReadInput(texts).FindMember("a");
            Assert.True(member.IsRequired && member.IsSecret);
        }
    }

    [Fact]
    public void A_file_can_apply_traits_to_its_own_shapes()
    {
        var text = SpecText.Members(
            """ "a": {"target": "ns#Text"} """,
            """ "ns#Text": {"type": "string"} """,
            """ "ns#Texts": {"type": "string"} """).Replace(
            "\"ns#Texts\": {\"type\": \"string\"}",
            """ "ns#In$a": {"type": "apply", "traits": {"smithy.api#jsonName": "x"}} """,
            StringComparison.Ordinal);

        Assert.Equal("x", SpecText.ReadInput(text).FindMember("a").WireNames.Json);
    }

    [Fact]
    public void A_later_statement_of_a_trait_holds()
    {
        var overlay = """{"smithy": "2.0", "shapes": {"ns#In$a": {"type": "apply", "traits": {"smithy.api#jsonName": "NAME"}}}}""";

        var input = SpecText.ReadInput(
            Base,
            overlay.Replace("NAME", "first", StringComparison.Ordinal),
            overlay.Replace("NAME", "second", StringComparison.Ordinal));

        Assert.Equal("second", input.FindMember("a").WireNames.Json);
    }

    [Fact]
    public void A_fault_of_an_applied_trait_is_placed_in_the_overlay() => SpecText.Expect(
        "AMPG0002",
        "'smithy.api#jsonName' of 'ns#In$a' must be a string, but is 1",
        Base,
        SpecText.Smithy("""
            "ns#In$a": {"type": "apply", "traits": {"smithy.api#jsonName": «1»}}
            """));

    [Theory]
    [InlineData("ns#In$aa", "Traits are applied to 'ns#In$aa', which does not exist. Did you mean 'ns#In$a'?")]
    [InlineData("ns#Inn$a", "Traits are applied to 'ns#Inn$a', which does not exist. Did you mean 'ns#In$a'?")]
    [InlineData("ns#Tex", "Traits are applied to 'ns#Tex', which does not exist. Did you mean 'ns#Text'?")]
    [InlineData("nz#Text", "Traits are applied to 'nz#Text', which does not exist. Did you mean 'ns#Text'?")]
    [InlineData("else#Nothing", "Traits are applied to 'else#Nothing', which does not exist: add the spec that defines it or correct the name")]
    public void An_overlay_for_what_does_not_exist_is_refused(string target, string message)
    {
        var result = SpecText.Expect("AMPG0003", message, Base, SpecText.Smithy("\"«" + target + "»\": {\"type\": \"apply\", \"traits\": {}}"));

        Assert.Single(result.Services);
    }

    [Fact]
    public void An_overlay_for_a_file_that_cannot_be_read_is_passed_over()
    {
        var overlay = SpecText.Smithy("\"ns#In$a\": {\"type\": \"apply\", \"traits\": {}}");

        SpecText.Expect("AMPG0001", "The spec is not valid JSON: expected a value but found the end of the text", "{\"smithy\":«»", overlay);
    }

    [Fact]
    public void A_shape_that_is_defined_again_in_the_same_way_is_one_shape() => SpecText.ReadService(Base, Base);

    [Fact]
    public void A_shape_that_is_defined_again_in_another_way_is_refused()
    {
        var result = SpecText.Expect(
            "AMPG0006",
            "The shape 'ns#Text' is already defined, and differently, in 'file0.json': remove one definition, or add traits with an 'apply' statement",
            Base,
            SpecText.Smithy("\"«ns#Text»\": {\"type\": \"boolean\"}"));

        Assert.Single(result.Services);
    }

    [Fact]
    public void The_metadata_are_those_of_the_file_that_defines_the_service()
    {
        var result = SpecText.Read(
            new SpecInput { Path = "overlay", Text = SpecText.Smithy(), Namespace = "Wrong" },
            new SpecInput { Path = "base", Text = Base, Namespace = "Acme.Right", Accessibility = "internal" });

        var identity = Assert.Single(result.Services).Identity;
        Assert.Equal(("Acme.Right", Model.Accessibility.Internal), (identity.Namespace, identity.Accessibility));
    }

    [Theory]
    [InlineData("Read", "Write", "Read Write")]
    [InlineData("Read", null, "Read Write")]
    [InlineData("Read", "Read", "Read")]
    public void Two_files_that_define_a_service_choose_the_operations_of_both(string first, string? second, string expected)
    {
        foreach (var (one, other) in new[] { (first, second), (second, first) })
        {
            var result = SpecText.Read(
                new SpecInput { Path = "a.json", Text = Library.Text, Operations = Names(one) },
                new SpecInput { Path = "b.json", Text = Library.Text, Operations = Names(other) });

            Assert.Empty(result.Problems);
            Assert.Equal(expected, string.Join(' ', Assert.Single(result.Services).Operations.Select(static operation => operation.Name)));
        }

        static EquatableArray<string> Names(string? name) => name is null ? EquatableArray<string>.Empty : new[] { name }.ToEquatableArray();
    }

    [Theory]
    [InlineData("Namespace")]
    [InlineData("Accessibility")]
    [InlineData("Builders")]
    public void Metadata_that_another_file_of_the_service_decides_are_reported(string name)
    {
        var repeat = new SpecInput
        {
            Path = "b.json",
            Text = Library.Text,
            Namespace = name is "Namespace" ? "Other" : null,
            Accessibility = name is "Accessibility" ? "internal" : null,
            Builders = name is "Builders" ? "inputs" : null,
        };

        var problem = Assert.Single(SpecText.Read(new SpecInput { Path = "a.json", Text = Library.Text }, repeat).Problems);

        Assert.Equal(("AMPG0008", "b.json"), (problem.Id, problem.Path));
        Assert.Equal(
            $"The {name} metadata of this file has no effect, because 'a.json' defines the same service: set it on that AmplifyGenSpec item, or remove one of the two in the project file",
            problem.Message);
    }
}
