using CsCheck;

namespace AmplifyGen.Generator.Tests.Spec;

/// <summary>Whatever a spec says, reading it throws nothing, places each problem in the text, and gives models that hold together.</summary>
public sealed class FuzzTests
{
    private static readonly string Valid = SpecText.Members(
        """
        "id": {"target": "smithy.api#String", "traits": {"smithy.api#httpLabel": {}, "smithy.api#required": {}}},
        "list": {"target": "ns#List"}, "map": {"target": "ns#Map", "traits": {"smithy.api#deprecated": {"message": "m"}, "amplifygen#replacedBy": "list"}},
        "number": {"target": "smithy.api#Integer", "traits": {"smithy.api#range": {"min": 1, "max": 5}, "smithy.api#jsonName": "n"}}
        """,
        """
        "ns#List": {"type": "list", "member": {"target": "ns#Enum"}, "traits": {"smithy.api#length": {"min": 1}}},
        "ns#Map": {"type": "map", "key": {"target": "smithy.api#String"}, "value": {"target": "ns#In"}},
        "ns#Enum": {"type": "enum", "members": {"A": {"target": "smithy.api#Unit", "traits": {"smithy.api#enumValue": "a-b"}}}},
        "ns#Mixin": {"type": "structure", "members": {"mixed": {"target": "smithy.api#Long"}}, "traits": {"smithy.api#mixin": {}}},
        "ns#Bad": {"type": "structure", "mixins": [{"target": "ns#Mixin"}], "traits": {"smithy.api#error": "client"}},
        "ns#Resource": {"type": "resource", "read": {"target": "ns#Op"}},
        "ns#In$number": {"type": "apply", "traits": {"smithy.api#documentation": "<p>Text <b>bold</b></p>"}}
        """)
        .Replace("\"/op\"", "\"/op/{id}\"", StringComparison.Ordinal)
        .Replace("\"input\"", "\"errors\": [{\"target\": \"ns#Bad\"}], \"input\"", StringComparison.Ordinal)
        .Replace("\"operations\"", "\"resources\": [{\"target\": \"ns#Resource\"}], \"operations\"", StringComparison.Ordinal);

    /// <summary>Pieces of a model, by which parts of another are replaced.</summary>
    private static readonly Gen<string> Pieces = Gen.OneOf(
        "{", "}", "[", "]", ",", ":", "\"", "1", "-1", "null", "true", "{}", "[]", "\"\"", "\"ns#In\"", "\"ns#List\"", "\"ns#Map\"", "\"ns#Op\"", "\"ns#Svc\"", "\"ns#Enum\"",
        "\"ns#Bad\"", "\"ns#Mixin\"", "\"ns#Resource\"", "\"smithy.api#Unit\"", "\"smithy.api#Timestamp\"", "\"structure\"", "\"list\"", "\"map\"", "\"union\"", "\"service\"", "\"apply\"",
        "\"resource\"", "\"operation\"", "\"smithy.api#error\"", "\"smithy.api#sensitive\"", "\"smithy.api#enum\"", "\"smithy.api#streaming\"", "\"members\"", "\"target\"", "\"\\ud83d\\ude00\"", "\\", "\u2028");

    [Fact]
    public void The_valid_model_has_no_problems() => SpecText.ReadService(Valid);

    [Fact]
    public void A_text_with_random_edits_harms_nothing() => SpecFuzzing.EditsOf(Valid, Pieces).Sample(static text => SpecFuzzing.Check(text), iter: 20_000);

    [Fact]
    public void Two_files_with_random_edits_harm_nothing() =>
        Gen.Select(SpecFuzzing.EditsOf(Valid, Pieces), SpecFuzzing.EditsOf(Valid, Pieces)).Sample(static texts => SpecFuzzing.Check(texts.Item1, texts.Item2), iter: 3_000);

    [Fact]
    public void Exchanged_values_harm_nothing() => SpecFuzzing.ExchangesOf(Valid).Sample(static text => SpecFuzzing.Check(text), iter: 10_000);

    [Fact]
    public void A_real_model_with_random_edits_harms_nothing()
    {
        var text = File.ReadAllText(RealModels.Find("amplifybackend.json"));

        SpecFuzzing.EditsOf(text, Pieces).Sample(static edited => SpecFuzzing.Check(edited), iter: 100);
        SpecFuzzing.ExchangesOf(text).Sample(static edited => SpecFuzzing.Check(edited), iter: 100);
    }
}
