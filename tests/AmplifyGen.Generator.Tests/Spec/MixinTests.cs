using AmplifyGen.Generator.Model;

namespace AmplifyGen.Generator.Tests.Spec;

public sealed class MixinTests
{
    private const string First =
        """
        "ns#First": {"type": "structure", "members": {"a": {"target": "smithy.api#String", "traits": {"smithy.api#required": {}}}},
          "traits": {"smithy.api#mixin": {"localTraits": ["smithy.api#documentation"]}, "smithy.api#documentation": "local", "smithy.api#sensitive": {}}}
        """;

    private const string Second =
        """
        "ns#Second": {"type": "structure", "mixins": [{"target": "ns#First"}], "members": {"b": {"target": "smithy.api#String"}},
          "traits": {"smithy.api#mixin": {}, "smithy.api#documentation": "second"}}
        """;

    [Fact]
    public void Members_of_mixins_come_before_those_of_the_shape()
    {
        var input = SpecText.ReadInput(SpecText.Model(
            First, Second, """ "ns#In": {"type": "structure", "mixins": [{"target": "ns#Second"}], "members": {"c": {"target": "smithy.api#String"}}} """));

        Assert.Equal("a b c", string.Join(' ', input.Members.Select(member => member.Name)));
        Assert.True(input.FindMember("a").IsRequired);
    }

    [Fact]
    public void Traits_come_with_a_mixin_unless_they_are_local()
    {
        var input = SpecText.ReadInput(SpecText.Model(
            First, Second, """ "ns#In": {"type": "structure", "mixins": [{"target": "ns#First"}]} """));

        Assert.True(input.IsSensitive);
        Assert.Same(DocumentationModel.None, input.Documentation);
    }

    [Fact]
    public void A_member_that_is_stated_again_keeps_its_place_and_adds_its_traits()
    {
        var input = SpecText.ReadInput(SpecText.Model(
            First,
            Second,
            """
            "ns#In": {"type": "structure", "mixins": [{"target": "ns#Second"}], "members": {
              "c": {"target": "smithy.api#String"}, "a": {"target": "smithy.api#String", "traits": {"smithy.api#jsonName": "x"}}}}
            """));

        Assert.Equal("a b c", string.Join(' ', input.Members.Select(member => member.Name)));
        Assert.Equal(("x", true), (input.FindMember("a").WireNames.Json, input.FindMember("a").IsRequired));
    }

    [Fact]
    public void Traits_can_be_applied_to_a_member_that_a_mixin_brings()
    {
        var service = SpecText.ReadService(SpecText.Model(
            First,
            """
            "ns#In": {"type": "structure", "mixins": [{"target": "ns#First"}], "members": {"other": {"target": "ns#Other"}}},
            "ns#Other": {"type": "structure", "mixins": [{"target": "ns#First"}]},
            "ns#In$a": {"type": "apply", "traits": {"smithy.api#jsonName": "x"}}
            """));

        Assert.Equal("x", service.FindStructure("ns#In").FindMember("a").WireNames.Json);
        Assert.Equal("a", service.FindStructure("ns#Other").FindMember("a").WireNames.Json);
    }

    [Fact]
    public void A_shape_that_mixes_itself_in_is_refused() => SpecText.Expect(
        "AMPG0002",
        "'ns#In' contains itself through mixins alone, or through too many of them: break the chain",
        SpecText.Model(
            """ "ns#In": {"type": "structure", "mixins": [{"target": "«ns#B»"}]} """,
            """ "ns#B": {"type": "structure", "mixins": [{"target": "ns#In"}], "traits": {"smithy.api#mixin": {}}} """));

    [Fact]
    public void A_mixin_of_another_type_is_refused() => SpecText.Expect(
        "AMPG0002",
        "A mixin of 'ns#In' must be a shape of type structure, but is a shape of type string: name another shape",
        SpecText.Model(""" "ns#In": {"type": "structure", "mixins": [{"target": "«smithy.api#String»"}]} """));

    [Fact]
    public void A_mixin_that_does_not_exist_is_refused() => SpecText.Expect(
        "AMPG0003",
        "The shape 'ns#Firs' does not exist. Did you mean 'ns#First'?",
        SpecText.Model(First, """ "ns#In": {"type": "structure", "mixins": [{"target": "«ns#Firs»"}]} """));

    [Theory]
    [InlineData(1_000)]
    [InlineData(10_000)]
    public void A_long_chain_of_mixins_gives_the_same_in_whichever_order_it_is_listed(int length)
    {
        var shapes = Enumerable.Range(0, length).Select(i => i == 0
            ? """ "ns#M0": {"type": "structure", "members": {"m0": {"target": "smithy.api#String"}}, "traits": {"smithy.api#mixin": {}}} """
            : $$$""" "ns#M{{{i}}}": {"type": "structure", "mixins": [{"target": "ns#M{{{i - 1}}}"}], "members": {"m{{{i}}}": {"target": "smithy.api#String"}}, "traits": {"smithy.api#mixin": {} } } """);
        var random = new Random(1);
        var all = shapes.Append($$""" "ns#In": {"type": "structure", "mixins": [{"target": "ns#M{{length - 1}}"}]} """).ToArray();

        var forward = SpecText.ReadService(SpecText.Model(all));

        Assert.Equal(Enumerable.Range(0, length).Select(i => FormattableString.Invariant($"m{i}")), forward.FindStructure("ns#In").Members.Select(static member => member.Name), StringComparer.Ordinal);
        Assert.Equal(forward, SpecText.ReadService(SpecText.Model([.. all.Reverse()])));
        Assert.Equal(forward, SpecText.ReadService(SpecText.Model([.. all.OrderBy(_ => random.Next())])));
    }

    [Fact]
    public void A_ring_of_mixins_is_refused_at_the_same_place_in_whichever_order_it_is_listed()
    {
        var shapes = Enumerable.Range(0, 1_000).Select(i =>
            $$$""" "ns#M{{{i}}}": {"type": "structure", "mixins": [{"target": "ns#M{{{(i + 1) % 1_000}}}"}], "traits": {"smithy.api#mixin": {} } } """).ToArray();

        var forward = Assert.Single(SpecText.Read(SpecText.Smithy(shapes)).Problems);
        var backward = Assert.Single(SpecText.Read(SpecText.Smithy([.. shapes.Reverse()])).Problems);

        Assert.Equal(("AMPG0002", forward.Message), (forward.Id, backward.Message));
    }

    [Fact]
    public void A_long_chain_of_mixins_that_leads_nowhere_harms_nothing()
    {
        var shapes = Enumerable.Range(0, 20_000).Select(i =>
            $$""" "ns#M{{i}}": {"type": "structure", "mixins": [{"target": "ns#M{{i + 1}}"}], "traits": {"smithy.api#mixin": {} } } """);

        var result = SpecText.Read(SpecText.Smithy([.. shapes]));

        Assert.All(result.Problems, problem => Assert.Contains(problem.Id, new[] { "AMPG0002", "AMPG0003" }, StringComparer.Ordinal));
    }
}
