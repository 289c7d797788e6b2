using AmplifyGen.Generator.Model;

namespace AmplifyGen.Generator.Tests.Spec;

/// <summary>The constraints of what lists and maps hold.</summary>
public sealed class PartConstraintTests
{
    private const string Shapes =
        """
        "ns#Text": {"type": "string", "traits": {"smithy.api#length": {"min": 1, "max": 9}, "smithy.api#pattern": "^a"}},
        "ns#Number": {"type": "integer", "traits": {"smithy.api#range": {"max": 5}}},
        "ns#Kind": {"type": "enum", "members": {"A": {"target": "smithy.api#Unit"}}, "traits": {"smithy.api#length": {"max": 4}}},
        "ns#Texts": {"type": "list", "member": {"target": "ns#Text"}, "traits": {"smithy.api#length": {"max": 3}}},
        "ns#OwnTexts": {"type": "list", "member": {"target": "ns#Text", "traits": {"smithy.api#pattern": "b$"}}},
        "ns#Kinds": {"type": "list", "member": {"target": "ns#Kind"}},
        "ns#Plain": {"type": "list", "member": {"target": "smithy.api#String"}},
        "ns#Blobs": {"type": "list", "member": {"target": "smithy.api#Blob", "traits": {"smithy.api#length": {"min": 2}}}},
        "ns#Map": {"type": "map", "key": {"target": "ns#Text"}, "value": {"target": "ns#Number"}},
        "ns#Deep": {"type": "map", "key": {"target": "ns#Kind"}, "value": {"target": "ns#Rows"}},
        "ns#Rows": {"type": "list", "member": {"target": "ns#Texts"}},
        "ns#Bad": {"type": "list", "member": {"target": "smithy.api#String", "traits": {"smithy.api#length": «5»}}}
        """;

    [Theory]
    [InlineData("ns#Plain", "")]
    [InlineData("ns#Kinds", "")]
    [InlineData("ns#Texts", "..3; member 1..9 ^a")]
    [InlineData("ns#OwnTexts", "member 1..9 b$")]
    [InlineData("ns#Blobs", "member 2..")]
    [InlineData("ns#Map", "key 1..9 ^a; value ..5")]
    [InlineData("ns#Deep", "value.member ..3; value.member.member 1..9 ^a")]
    public void Elements_keys_and_values_have_their_own(string target, string expected)
    {
        var model = SpecText.Members($$""" "m": {"target": "{{target}}"} """, Shapes.Replace("«5»", "{}", StringComparison.Ordinal));

        Assert.Equal(expected, string.Join("; ", Spell(SpecText.ReadInput(model).FindMember("m").Constraints, "")));
    }

    [Fact]
    public void A_broken_trait_of_an_element_is_refused_once() => SpecText.Expect(
        "AMPG0002",
        "'smithy.api#length' of 'ns#Bad$member' must be an object, but is 5",
        SpecText.Members(""" "m": {"target": "ns#Bad"}, "n": {"target": "ns#Bad"} """, Shapes));

    private static IEnumerable<string> Spell(ConstraintsModel? constraints, string part)
    {
        if (constraints is null)
            yield break;

        var limits = (constraints.LengthMin, constraints.LengthMax, constraints.RangeMax) is (null, null, null) ? "" : $" {constraints.LengthMin}..{constraints.LengthMax}{constraints.RangeMax}";
        var own = limits + (constraints.Pattern is { } pattern ? " " + pattern : "");
        if (own.Length > 0)
            yield return (part + own).Trim();

        var prefix = part.Length == 0 ? "" : part + ".";
        foreach (var inner in Spell(constraints.Element, prefix + "member").Concat(Spell(constraints.Key, prefix + "key")).Concat(Spell(constraints.Value, prefix + "value")))
            yield return inner;
    }
}
