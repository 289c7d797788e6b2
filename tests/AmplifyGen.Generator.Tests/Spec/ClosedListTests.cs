using AmplifyGen.Generator.Spec;
using AmplifyGen.Generator.Spec.Shapes;
using AmplifyGen.Generator.Spec.Smithy;
using AmplifyGen.Generator.Tests.Spec.C2j;

namespace AmplifyGen.Generator.Tests.Spec;

/// <summary>A key or trait that is misspelt is reported where it is, with the name that it probably means.</summary>
public sealed class ClosedListTests
{
    private const string Good = "\"ns#In\": {\"type\": \"structure\", \"members\": {}}";

    [Theory]
    [InlineData("""{"smithy": "2.0", "«shapse»": {}, "shapes": {}}""", "shapse", "the model", "shapes")]
    [InlineData("""{"smithy": "2.0", "shapes": {"ns#A": {"type": "structure", "«memebrs»": {}}}}""", "memebrs", "ns#A", "members")]
    [InlineData("""{"smithy": "2.0", "shapes": {"ns#A": {"type": "structure", "«trait»": {}}}}""", "trait", "ns#A", "traits")]
    [InlineData("""{"smithy": "2.0", "shapes": {"ns#A": {"type": "string", "«Traits»": {}}}}""", "Traits", "ns#A", "traits")]
    [InlineData("""{"smithy": "1.0", "shapes": {"ns#A": {"type": "list", "«members»": {}, "member": {"target": "smithy.api#String"}}}}""", "members", "ns#A", "member")]
    [InlineData("""{"smithy": "2.0", "shapes": {"ns#A": {"type": "map", "«kye»": {}, "value": {"target": "smithy.api#String"}}}}""", "kye", "ns#A", "key")]
    [InlineData("""{"smithy": "2.0", "shapes": {"ns#A": {"type": "structure", "members": {"b": {"target": "smithy.api#String", "«tratis»": {}}}}}}""", "tratis", "ns#A$b", "traits")]
    [InlineData("""{"smithy": "2.0", "shapes": {"ns#A": {"type": "operation", "«ouput»": {}}}}""", "ouput", "ns#A", "output")]
    [InlineData("""{"smithy": "2.0", "shapes": {"ns#A": {"type": "operation", "input": {"target": "ns#In", "«targt»": {}}}}}""", "targt", "ns#A$input", "target")]
    [InlineData("""{"smithy": "2.0", "shapes": {"ns#A": {"type": "resource", "«lst»": {}}}}""", "lst", "ns#A", "list")]
    [InlineData("""{"smithy": "2.0", "shapes": {"ns#A": {"type": "service", "«operatoins»": []}}}""", "operatoins", "ns#A", "operations")]
    [InlineData("""{"smithy": "2.0", "shapes": {"ns#In": {"type": "apply", "«trait»": {}}}}""", "trait", "ns#In", "traits")]
    public void A_key_that_Smithy_does_not_define_is_reported(string text, string key, string owner, string meant) => SpecText.Expect(
        "AMPG0002", $"The key '{key}' of '{owner}' is not known. Did you mean '{meant}'?", text, SpecText.Model(Good));

    [Fact]
    public void A_key_that_is_like_none_is_reported_without_a_guess() => SpecText.Expect(
        "AMPG0002",
        "The key 'documentation' of 'ns#A' is not known: correct or remove it",
        SpecText.Model(Good, "\"ns#A\": {\"type\": \"string\", \"«documentation»\": \"Text\"}"));

    [Fact]
    public void Every_key_of_both_versions_is_known() => SpecText.ReadService(SpecText.Smithy(
        SpecText.OperationShape,
        """
        "ns#In": {"type": "structure", "mixins": [{"target": "ns#M"}], "members": {}, "traits": {}},
        "ns#M": {"type": "structure", "traits": {"smithy.api#mixin": {"localTraits": []}}},
        "ns#S": {"type": "string", "mixins": [], "traits": {}},
        "ns#L": {"type": "set", "mixins": [], "member": {"target": "ns#S", "traits": {}}, "traits": {}},
        "ns#K": {"type": "map", "mixins": [], "key": {"target": "ns#S", "traits": {}}, "value": {"target": "ns#S", "traits": {}}, "traits": {}},
        "ns#R": {"type": "resource", "mixins": [], "identifiers": {"id": {"target": "ns#S"}}, "properties": {"p": {"target": "ns#S"}}, "create": {"target": "ns#Op"}, "put": {"target": "ns#Op"},
          "read": {"target": "ns#Op"}, "update": {"target": "ns#Op"}, "delete": {"target": "ns#Op"}, "list": {"target": "ns#Op"}, "operations": [], "collectionOperations": [], "resources": [], "traits": {}},
        "ns#Svc": {"type": "service", "mixins": [], "version": "1", "operations": [{"target": "ns#Op"}], "resources": [{"target": "ns#R"}], "errors": [], "rename": {},
          "traits": {"aws.protocols#restJson1": {}}}
        """).Replace("\"2.0\",", "\"2.0\", \"metadata\": {\"suppressions\": []},", StringComparison.Ordinal));

    [Theory]
    [InlineData("smithy.api#requird", "smithy.api#required")]
    [InlineData("smithy.api#Required", "smithy.api#required")]
    [InlineData("smithy.api#depricated", "smithy.api#deprecated")]
    [InlineData("amplifygen#secert", "amplifygen#secret")]
    [InlineData("amplifygen#replaceBy", "amplifygen#replacedBy")]
    [InlineData("required", "smithy.api#required")]
    [InlineData("smithy.ap#required", "smithy.api#required")]
    [InlineData("smithyapi#jsonName", "smithy.api#jsonName")]
    [InlineData("aws.api#servcie", "aws.api#service")]
    [InlineData("aws.auth#unsignedpayload", "aws.auth#unsignedPayload")]
    [InlineData("smithy.rules#contextParm", "smithy.rules#contextParam")]
    public void A_trait_that_does_not_exist_is_reported(string trait, string meant)
    {
        var message = $"The trait '{trait}' does not exist. Did you mean '{meant}'?";

        SpecText.Expect("AMPG0003", message, SpecText.Members("\"m\": {\"target\": \"smithy.api#String\", \"traits\": {\"«" + trait + "»\": {}}}"));
        SpecText.Expect("AMPG0003", message, SpecText.Model(Good, "\"ns#Unreached\": {\"type\": \"string\", \"traits\": {\"«" + trait + "»\": {}}}"));
        SpecText.Expect("AMPG0003", message, SpecText.Model(Good), "{\"smithy\": \"2.0\", \"shapes\": {\"ns#In\": {\"type\": \"apply\", \"traits\": {\"«" + trait + "»\": {}}}}}");
    }

    [Fact]
    public void A_trait_that_is_like_none_is_reported_without_a_guess() => SpecText.Expect(
        "AMPG0003",
        "The trait 'smithy.api#somethingElseAltogether' does not exist: correct or remove it",
        SpecText.Members("\"m\": {\"target\": \"smithy.api#String\", \"traits\": {\"«smithy.api#somethingElseAltogether»\": {}}}"));

    [Theory]
    [InlineData("acme#required")]
    [InlineData("smithy.test#required")]
    [InlineData("aws.iam#service")]
    [InlineData("aws.protocols#restJson2")]
    [InlineData("aws.auth#sigv5")]
    [InlineData("aws.cloudformation#cfnMutabilty")]
    public void Another_namespace_can_hold_any_trait(string trait) =>
        SpecText.ReadService(SpecText.Members("\"m\": {\"target\": \"smithy.api#String\", \"traits\": {\"" + trait + "\": {}}}"));

    [Fact]
    public void A_trait_that_the_model_defines_exists() => SpecText.ReadService(SpecText.Members(
        "\"m\": {\"target\": \"smithy.api#String\", \"traits\": {\"smithy.apis#required\": {}, \"smithy.api#brandNew\": {}}}",
        "\"smithy.apis#required\": {\"type\": \"structure\", \"traits\": {\"smithy.api#trait\": {}}}",
        "\"smithy.api#brandNew\": {\"type\": \"structure\", \"traits\": {\"smithy.api#trait\": {}}}"));

    [Fact]
    public void Every_trait_that_is_read_is_known()
    {
        var read = typeof(TraitIds).GetFields().Select(static field => (string)field.GetRawConstantValue()!);

        Assert.All(read, static id => Assert.True(KnownTraits.Contains(id), id));
    }

    [Theory]
    [InlineData("http", "{\"method\": \"POST\", \"uri\": \"/op\", \"«cod»\": 201}", "code")]
    [InlineData("endpoint", "{\"hostPrefix\": \"a.\", \"«hostprefix»\": \"b.\"}", "hostPrefix")]
    [InlineData("deprecated", "{\"«mesage»\": \"x\"}", "message")]
    [InlineData("requestCompression", "{\"encodings\": [], \"«encoding»\": []}", "encodings")]
    public void A_key_that_a_trait_of_an_operation_does_not_define_is_reported(string trait, string value, string meant) => SpecText.Expect(
        "AMPG0002", $"The key '{Marked(value)}' of 'smithy.api#{trait}' is not known. Did you mean '{meant}'?", WithTrait(trait, value));

    [Theory]
    [InlineData("length", "{\"min\": 1, \"«mx»\": 2}", "max")]
    [InlineData("deprecated", "{\"«Since»\": \"x\"}", "since")]
    public void A_key_that_a_trait_of_a_member_does_not_define_is_reported(string trait, string value, string meant) => SpecText.Expect(
        "AMPG0002",
        $"The key '{Marked(value)}' of 'smithy.api#{trait}' is not known. Did you mean '{meant}'?",
        SpecText.Members("\"m\": {\"target\": \"smithy.api#String\", \"traits\": {\"smithy.api#" + trait + "\": " + value + "}}"));

    [Fact]
    public void A_key_that_an_entry_of_an_enum_does_not_define_is_reported() => SpecText.Expect(
        "AMPG0002",
        "The key 'documntation' of 'smithy.api#enum' is not known. Did you mean 'documentation'?",
        SpecText.Members(
            "\"m\": {\"target\": \"ns#E\"}",
            "\"ns#E\": {\"type\": \"string\", \"traits\": {\"smithy.api#enum\": [{\"value\": \"a\", \"«documntation»\": \"x\"}]}}"));

    [Fact]
    public void A_misspelt_name_of_a_service_is_reported() => SpecText.Expect(
        "AMPG0002",
        "The key 'skdId' of 'aws.api#service' is not known. Did you mean 'sdkId'?",
        SpecText.Members("").Replace("\"sdkId\"", "\"«skdId»\"", StringComparison.Ordinal));

    [Theory]
    [InlineData("\"T\": {\"type\": \"structure\", \"«memebrs»\": {}}", "memebrs", "T", "members")]
    [InlineData("\"T\": {\"type\": \"structure\", \"members\": {}, \"«requierd»\": []}", "requierd", "T", "required")]
    [InlineData("\"T\": {\"type\": \"structure\", \"members\": {\"a\": {\"shape\": \"T\", \"«locationname»\": \"A\"}}}", "locationname", "T$a", "locationName")]
    [InlineData("\"T\": {\"type\": \"structure\", \"members\": {}, \"exception\": true, \"error\": {\"«httpStatuscode»\": 404}}", "httpStatuscode", "T", "httpStatusCode")]
    public void A_key_of_C2J_that_is_a_slip_away_from_a_known_one_is_reported(string shape, string key, string owner, string meant) => SpecText.Expect(
        "AMPG0002", $"The key '{key}' of 'com.amazonaws.testservice#{owner}' is not known. Did you mean '{meant}'?", C2jText.Members("", shape));

    [Fact]
    public void A_key_of_C2J_that_is_like_none_is_passed_over() =>
        SpecText.ReadService(C2jText.Members("", "\"T\": {\"type\": \"structure\", \"members\": {}, \"somethingNew\": 1, \"x\": 2}"));

    [Fact]
    public void No_real_C2J_file_has_a_key_that_is_taken_for_a_slip() => Assert.All(
        ModelPairs.RestJson,
        static name => Assert.All(RealModels.Read(ModelPairs.FindC2j(name)).Problems, static problem => Assert.Equal(ProblemKinds.UnsupportedId, problem.Id)));

    [Theory]
    [InlineData("members", "memebrs", true)]
    [InlineData("members", "member", true)]
    [InlineData("members", "membersX", true)]
    [InlineData("members", "memXers", true)]
    [InlineData("members", "MEMBERS", true)]
    [InlineData("members", "membesr", true)]
    [InlineData("members", "mebmesr", false)]
    [InlineData("members", "emmbers", true)]
    [InlineData("members", "values", false)]
    [InlineData("ab", "ba", true)]
    [InlineData("", "", true)]
    public void A_slip_is_one_letter_or_two_that_changed_places(string name, string other, bool expected)
    {
        Assert.Equal(expected, NearestNames.IsSlip(name, other));
        Assert.Equal(expected, NearestNames.IsSlip(other, name));
    }

    [Fact]
    public void Every_type_of_shape_has_its_keys() =>
        Assert.All(Enum.GetValues<ShapeType>(), static type => Assert.Contains("type", SmithyKeys.Of(type), StringComparer.Ordinal));

    private static string Marked(string text) => text[(text.IndexOf('«', StringComparison.Ordinal) + 1)..text.IndexOf('»', StringComparison.Ordinal)];

    private static string WithTrait(string trait, string value)
    {
        var text = SpecText.Members("");
        return trait is "http"
            ? text.Replace("{\"method\": \"POST\", \"uri\": \"/op\"}", value, StringComparison.Ordinal)
            : text.Replace("\"traits\": {\"smithy.api#http\"", "\"traits\": {\"smithy.api#" + trait + "\": " + value + ", \"smithy.api#http\"", StringComparison.Ordinal);
    }
}
