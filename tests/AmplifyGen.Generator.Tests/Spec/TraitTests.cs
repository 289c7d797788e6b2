using AmplifyGen.Generator.Model;

namespace AmplifyGen.Generator.Tests.Spec;

public sealed class TraitTests
{
    private const string Shapes =
        """
        "ns#Text": {"type": "string", "traits": {"smithy.api#length": {"min": 1, "max": 9}, "smithy.api#pattern": "^a"}},
        "ns#Number": {"type": "integer", "traits": {"smithy.api#range": {"min": -1.50, "max": 1e9}}},
        "ns#List": {"type": "list", "member": {"target": "ns#Text"}, "traits": {"smithy.api#length": {"max": 3}}},
        "ns#Secret": {"type": "string", "traits": {"smithy.api#sensitive": {}}},
        "ns#Secrets": {"type": "list", "member": {"target": "ns#Secret"}},
        "ns#SecretMap": {"type": "map", "key": {"target": "smithy.api#String"}, "value": {"target": "ns#Secrets"}},
        "ns#SecretKeys": {"type": "map", "key": {"target": "ns#Secret"}, "value": {"target": "smithy.api#String"}},
        "ns#SecretEnum": {"type": "enum", "members": {"A": {"target": "smithy.api#Unit"}}, "traits": {"smithy.api#sensitive": {}}},
        "ns#Hidden": {"type": "structure", "members": {"inner": {"target": "smithy.api#String"}}, "traits": {"smithy.api#sensitive": {}}},
        "ns#Credential": {"type": "string", "traits": {"amplifygen#secret": {}}}
        """;

    [Theory]
    [InlineData("ns#Text", "", "1..9 .. ^a")]
    [InlineData("ns#Text", "\"smithy.api#length\": {\"min\": 2}", "2.. .. ^a")]
    [InlineData("ns#Text", "\"smithy.api#length\": {\"min\": 0, \"max\": 7}", "..7 .. ^a")]
    [InlineData("ns#Text", "\"smithy.api#pattern\": \"b$\"", "1..9 .. b$")]
    [InlineData("ns#Number", "", ".. -1.50..1e9 ")]
    [InlineData("ns#Number", "\"smithy.api#range\": {\"max\": 5}", ".. ..5 ")]
    [InlineData("ns#List", "", "..3 .. ")]
    public void Constraints_are_those_of_the_member_else_of_its_target(string target, string traits, string expected)
    {
        var constraints = Read(target, traits).Constraints;

        Assert.Equal(
            expected,
            $"{constraints.LengthMin}..{constraints.LengthMax} {constraints.RangeMin}..{constraints.RangeMax} {constraints.Pattern}");
    }

    [Theory]
    [InlineData("smithy.api#String", "\"smithy.api#default\": \"a\"", null)]
    [InlineData("smithy.api#String", "\"smithy.api#required\": {}", "Empty { }")]
    [InlineData("smithy.api#String", "\"smithy.api#required\": {}, \"smithy.api#default\": null", "Empty { }")]
    [InlineData("smithy.api#String", "\"smithy.api#required\": {}, \"smithy.api#default\": \"\"", "Empty { }")]
    [InlineData("smithy.api#Long", "\"smithy.api#required\": {}, \"smithy.api#default\": 0", "Empty { }")]
    [InlineData("smithy.api#Boolean", "\"smithy.api#required\": {}, \"smithy.api#default\": false", "Empty { }")]
    [InlineData("ns#List", "\"smithy.api#required\": {}, \"smithy.api#default\": []", "Empty { }")]
    [InlineData("smithy.api#Long", "\"smithy.api#required\": {}, \"smithy.api#default\": -7", "Whole { Value = -7 }")]
    [InlineData("smithy.api#Double", "\"smithy.api#required\": {}, \"smithy.api#default\": 7", "Real { Value = 7 }")]
    public void A_default_counts_where_a_response_may_lack_a_required_member_and_would_read_otherwise(string target, string traits, string? expected) =>
        Assert.Equal(expected, Read(target, traits).Default?.ToString());

    [Theory]
    [InlineData("ns#Text", "\"smithy.api#length\": «5»", "'smithy.api#length' of 'ns#In$m' must be an object, but is 5")]
    [InlineData("ns#Text", "\"smithy.api#length\": {\"min\": «-1»}", "'smithy.api#length.min' of 'ns#In$m' must be a whole number from 0, but is -1")]
    [InlineData("ns#Text", "\"smithy.api#length\": {\"max\": «1.5»}", "'smithy.api#length.max' of 'ns#In$m' must be a whole number from 0, but is 1.5")]
    [InlineData("ns#Text", "\"smithy.api#length\": {\"max\": \"«1»\"}", "'smithy.api#length.max' of 'ns#In$m' must be a number, but is the string '1'")]
    [InlineData("ns#List", "\"smithy.api#length\": «{\"min\": 2, \"max\": 1}»", "'smithy.api#length' of 'ns#In$m' has a minimum above its maximum, so no value fits: swap or correct them")]
    [InlineData("ns#Number", "\"smithy.api#range\": {\"min\": «true»}", "'smithy.api#range.min' of 'ns#In$m' must be a number, but is true")]
    [InlineData("ns#Number", "\"smithy.api#range\": «{\"min\": 0.2, \"max\": 0.1}»", "'smithy.api#range' of 'ns#In$m' has a minimum above its maximum, so no value fits: swap or correct them")]
    [InlineData("ns#Number", "\"smithy.api#range\": «{\"min\": 1e300, \"max\": 1e200}»", "'smithy.api#range' of 'ns#In$m' has a minimum above its maximum, so no value fits: swap or correct them")]
    [InlineData("ns#Text", "\"smithy.api#pattern\": «[]»", "'smithy.api#pattern' of 'ns#In$m' must be a string, but is an array")]
    [InlineData("ns#Text", "\"smithy.api#jsonName\": «{}»", "'smithy.api#jsonName' of 'ns#In$m' must be a string, but is an object")]
    [InlineData("ns#Text", "\"smithy.api#documentation\": «0»", "'smithy.api#documentation' of 'ns#In$m' must be a string, but is 0")]
    [InlineData("ns#Text", "\"smithy.api#deprecated\": «true»", "'smithy.api#deprecated' of 'ns#In$m' must be an object, but is true")]
    [InlineData("ns#Text", "\"smithy.api#deprecated\": {\"message\": «1»}", "'smithy.api#deprecated.message' of 'ns#In$m' must be a string, but is 1")]
    [InlineData("ns#Text", "\"amplifygen#replacedBy\": «{}»", "'amplifygen#replacedBy' of 'ns#In$m' must be a string, but is an object")]
    [InlineData("ns#Number", "\"smithy.api#required\": {}, \"smithy.api#default\": «1.5»", "'smithy.api#default' of 'ns#In$m' must be a whole number from -2147483648 to 2147483647, but is 1.5")]
    [InlineData("ns#Number", "\"smithy.api#required\": {}, \"smithy.api#default\": \"«1»\"", "'smithy.api#default' of 'ns#In$m' must be a number, but is the string '1'")]
    [InlineData("smithy.api#Float", "\"smithy.api#required\": {}, \"smithy.api#default\": «1e999»", "'smithy.api#default' of 'ns#In$m' must be a number that a double holds, but is 1e999")]
    [InlineData("ns#Text", "\"smithy.api#required\": {}, \"smithy.api#default\": «false»", "'smithy.api#default' of 'ns#In$m' must be a string, but is false")]
    public void A_broken_trait_is_refused_at_its_value(string target, string traits, string message) =>
        SpecText.Expect("AMPG0002", message, Model(target, traits));

    [Theory]
    [InlineData("smithy.api#String", "", false, false)]
    [InlineData("ns#Secret", "", true, true)]
    [InlineData("ns#Credential", "", true, true)]
    [InlineData("smithy.api#String", "\"amplifygen#secret\": {}", true, true)]
    [InlineData("smithy.api#String", "\"smithy.api#sensitive\": {}", true, true)]
    [InlineData("ns#Secrets", "", true, false)]
    [InlineData("ns#SecretMap", "", true, false)]
    [InlineData("ns#SecretKeys", "", true, false)]
    [InlineData("ns#SecretEnum", "", true, false)]
    [InlineData("ns#Hidden", "", true, false)]
    public void What_may_not_be_shown_and_what_is_a_credential(string target, string traits, bool isSensitive, bool isSecret)
    {
        var member = Read(target, traits);

        Assert.Equal((isSensitive, isSecret), (member.IsSensitive, member.IsSecret));
    }

    [Fact]
    public void Members_of_a_sensitive_structure_are_sensitive_and_no_secrets()
    {
        var hidden = SpecText.ReadService(Model("ns#Hidden", "")).FindStructure("ns#Hidden");

        Assert.True(hidden.IsSensitive);
        Assert.Equal((true, false), (hidden.FindMember("inner").IsSensitive, hidden.FindMember("inner").IsSecret));
    }

    [Theory]
    [InlineData("", null)]
    [InlineData("\"smithy.api#deprecated\": {}", "//")]
    [InlineData("\"smithy.api#deprecated\": {\"message\": \"Use x.\", \"since\": \"2\"}", "Use x./2/")]
    [InlineData("\"smithy.api#documentation\": \"<p>(DEPRECATED) Old.</p>\"", "//")]
    [InlineData("\"smithy.api#documentation\": \"<b>(DEPRE</b>CATED)\"", "//")]
    [InlineData("\"smithy.api#documentation\": \"Deprecated. Old (DEPRECATED).\"", null)]
    [InlineData("\"smithy.api#deprecated\": {}, \"amplifygen#replacedBy\": \"other_name\"", "//Other_name")]
    [InlineData("\"smithy.api#documentation\": \"(DEPRECATED)\", \"amplifygen#replacedBy\": \"other_name\"", "//Other_name")]
    [InlineData("\"amplifygen#replacedBy\": \"other_name\"", null)]
    public void Deprecation_is_said_by_trait_or_prose(string traits, string? expected)
    {
        var deprecation = Read("smithy.api#String", traits).Deprecation;

        Assert.Equal(expected, deprecation is null ? null : $"{deprecation.Message}/{deprecation.Since}/{deprecation.ReplacedBy}");
    }

    [Theory]
    [InlineData("othr", "others", "The replacement 'othr' of 'ns#In' is not another member of its structure, nor of one that contains it. Did you mean 'others'?")]
    [InlineData("m", "unlike", "The replacement 'm' of 'ns#In' is not another member of its structure, nor of one that contains it: name one that exists")]
    public void A_replacement_that_is_no_sibling_is_refused(string name, string sibling, string message) => SpecText.Expect(
        "AMPG0003",
        message,
        SpecText.Members(
            "\"m\": {\"target\": \"smithy.api#String\", \"traits\": {\"amplifygen#replacedBy\": \"«" + name + "»\"}}, \"" + sibling + "\": {\"target\": \"smithy.api#String\"}"));

    [Theory]
    [InlineData("ns#Held")]
    [InlineData("ns#HeldList")]
    [InlineData("ns#HeldMap")]
    public void A_replacement_may_be_beside_the_structure_that_holds_the_member(string target)
    {
        var service = SpecText.ReadService(SpecText.Members(
            "\"m\": {\"target\": \"" + target + "\"}, \"builder\": {\"target\": \"smithy.api#String\"}",
            """
            "ns#HeldList": {"type": "list", "member": {"target": "ns#Held"}},
            "ns#HeldMap": {"type": "map", "key": {"target": "smithy.api#String"}, "value": {"target": "ns#Held"}},
            "ns#Held": {"type": "structure", "members": {
              "old": {"target": "smithy.api#String", "traits": {"smithy.api#deprecated": {}, "amplifygen#replacedBy": "builder"}}}}
            """));

        Assert.Equal("BuilderMember", service.FindStructure("ns#Held").FindMember("old").Deprecation?.ReplacedBy);
    }

    [Fact]
    public void Operations_structures_and_services_have_documentation_and_deprecation()
    {
        var service = SpecText.ReadService(SpecText.Model(
            """ "ns#In": {"type": "structure", "traits": {"smithy.api#deprecated": {}, "smithy.api#documentation": "In."}} """)
            .Replace("\"traits\": {\"smithy.api#http\"", "\"traits\": {\"smithy.api#documentation\": \"(DEPRECATED) Op.\", \"smithy.api#http\"", StringComparison.Ordinal)
            .Replace("\"traits\": {\"aws.api#service\"", "\"traits\": {\"smithy.api#documentation\": \"Svc.\", \"aws.api#service\"", StringComparison.Ordinal));

        Assert.Single(service.Documentation.Blocks);
        Assert.NotNull(service.FindStructure("ns#In").Deprecation);
        Assert.NotNull(Assert.Single(service.Operations).Deprecation);
    }

    private static MemberModel Read(string target, string traits) => SpecText.ReadInput(Model(target, traits)).FindMember("m");

    private static string Model(string target, string traits) => SpecText.Members(
        "\"m\": {\"target\": \"" + target + "\", \"traits\": {" + traits + "}}, \"other_name\": {\"target\": \"smithy.api#String\"}", Shapes);
}
