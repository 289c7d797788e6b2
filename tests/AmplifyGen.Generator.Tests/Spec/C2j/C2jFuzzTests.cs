using CsCheck;

namespace AmplifyGen.Generator.Tests.Spec.C2j;

/// <summary>Whatever a C2J file says, reading it throws nothing, places each problem in the text, and gives models that hold together.</summary>
public sealed class C2jFuzzTests
{
    private static readonly string Valid = C2jText.Model(
        C2jText.Metadata + ", \"signingName\": \"s\", \"protocols\": [\"rest-json\"]",
        """
        "Op": {"name": "Op", "http": {"method": "POST", "requestUri": "/op/{id}", "responseCode": 201}, "input": {"shape": "In"}, "output": {"shape": "Out"},
          "errors": [{"shape": "Bad"}], "deprecated": true, "deprecatedMessage": "m", "idempotent": true, "auth": ["aws.auth#sigv4"]}
        """,
        """ "In": {"type": "structure", "required": ["Identifier"], "members": {"Identifier": {"shape": "Text", "location": "uri", "locationName": "id"}, "list": {"shape": "List", "locationName": "items"}, "self": {"shape": "In"}}} """,
        """ "Out": {"type": "structure", "members": {"map": {"shape": "Map", "documentation": "<p>(DEPRECATED) <b>bold</b></p>"}, "number": {"shape": "Number", "box": true}}} """,
        """ "Bad": {"type": "structure", "members": {"Message": {"shape": "Text"}}, "exception": true, "error": {"httpStatusCode": 404, "senderFault": true}, "retryable": {"throttling": false}} """,
        """ "List": {"type": "list", "member": {"shape": "Enum"}, "min": 1, "max": 5}, "Map": {"type": "map", "key": {"shape": "Text"}, "value": {"shape": "In"}} """,
        """ "Enum": {"type": "string", "enum": ["A", "b-c"]}, "Text": {"type": "string", "pattern": "[a-z]+", "min": 1}, "Number": {"type": "integer", "max": 5, "sensitive": true}, "Op2": {"type": "boolean"} """);

    private static readonly Gen<string> Pieces = Gen.OneOf(
        "{", "}", "[", "]", ",", ":", "\"", "1", "-1", "null", "true", "{}", "[]", "\"\"", "\"In\"", "\"Out\"", "\"Bad\"", "\"List\"", "\"Map\"", "\"Op\"", "\"Op2\"", "\"Enum\"",
        "\"structure\"", "\"list\"", "\"map\"", "\"string\"", "\"timestamp\"", "\"type\"", "\"union\"", "\"document\"", "\"eventstream\"", "\"enum\"", "\"exception\"", "\"payload\"",
        "\"location\"", "\"locationName\"", "\"querystring\"", "\"streaming\"", "\"shape\"", "\"members\"", "\"required\"", "{id}", "{Identifier}", "?", "\"\\ud83d\\ude00\"", "\\", "\u2028");

    [Fact]
    public void The_valid_model_has_no_problems() => SpecText.ReadService(Valid);

    [Fact]
    public void A_text_with_random_edits_harms_nothing() => SpecFuzzing.EditsOf(Valid, Pieces).Sample(static text => SpecFuzzing.Check(text), iter: 10_000);

    [Fact]
    public void Two_files_with_random_edits_harm_nothing() => Gen.Select(SpecFuzzing.EditsOf(Valid, Pieces), SpecFuzzing.EditsOf(Valid, Pieces))
        .Sample(static texts => SpecFuzzing.Check(texts.Item1, texts.Item2), iter: 3_000);

    [Fact]
    public void Exchanged_values_harm_nothing() => SpecFuzzing.ExchangesOf(Valid).Sample(static text => SpecFuzzing.Check(text), iter: 10_000);

    [Fact]
    public void A_real_model_with_random_edits_harms_nothing()
    {
        var text = File.ReadAllText(ModelPairs.FindC2j("amplifybackend"));

        SpecFuzzing.EditsOf(text, Pieces).Sample(static edited => SpecFuzzing.Check(edited), iter: 100);
        SpecFuzzing.ExchangesOf(text).Sample(static edited => SpecFuzzing.Check(edited), iter: 100);
    }
}
