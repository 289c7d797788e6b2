using System.Text.Json;
using AmplifyGen.Generator.Json;
using CsCheck;

namespace AmplifyGen.Generator.Tests.Json;

/// <summary>System.Text.Json, at its strictest, is the judge of what is JSON.</summary>
public sealed class JsonAgreementTests
{
    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = JsonRules.Spec.MaxDepth, AllowDuplicateProperties = false };

    private static readonly Gen<string> Pieces = Gen.OneOf(
        "{", "}", "[", "]", ":", ",", "\"", "\"a\"", "\"b\"", "\"\\n\"", "\"\\u0041\"", "\\", "1", "0", "-", ".", "e", "E+", "true", "false", "null", " ", "\n", "é", "\t",
        "{\"a\":1}", "[1,2]");

    [Fact]
    public void The_same_texts_are_accepted() =>
        Pieces.List[0, 12].Select(pieces => string.Concat(pieces)).Sample(
            static text => IsAccepted(text) == IsAcceptedByTheJudge(text), iter: 50_000);

    [Fact]
    public void Values_are_the_same() =>
        GenValue(depth: 3).Sample(
            static text =>
            {
                using var expected = JsonDocument.Parse(text, Strict);
                var actual = JsonReader.Read(text, CancellationToken.None);
                return actual is JsonReadResult.Success success && IsSame(expected.RootElement, success.Root);
            },
            iter: 1_000);

    private static Gen<string> GenValue(int depth)
    {
        var text = Gen.String.Select(static value => JsonSerializer.Serialize(value));
        var number = Gen.Double.Where(double.IsFinite).Select(static value => JsonSerializer.Serialize(value));
        var simple = Gen.OneOf(text, number, Gen.OneOf("true", "false", "null", "{}", "[]"));
        if (depth == 0)
            return simple;

        var array = GenValue(depth - 1).List[0, 4].Select(static items => "[" + string.Join(" , ", items) + "]");
        var members = Gen.Select(text, GenValue(depth - 1)).List[0, 20];
        var json = members.Select(static list => "{" + string.Join(',', list.DistinctBy(static item => item.Item1, StringComparer.Ordinal).Select(static item => item.Item1 + ": " + item.Item2)) + "}");
        return Gen.OneOf(simple, array, json);
    }

    private static bool IsAccepted(string text) => JsonReader.Read(text, CancellationToken.None) is JsonReadResult.Success;

    private static bool IsAcceptedByTheJudge(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text, Strict);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static bool IsSame(JsonElement expected, JsonValue actual) => actual switch
    {
        JsonString value => expected.ValueKind == JsonValueKind.String && string.Equals(expected.GetString(), value.Value, StringComparison.Ordinal),
        JsonNumber value => expected.ValueKind == JsonValueKind.Number && string.Equals(expected.GetRawText(), value.Text, StringComparison.Ordinal),
        JsonBoolean value => expected.ValueKind == (value.Value ? JsonValueKind.True : JsonValueKind.False),
        JsonNull => expected.ValueKind == JsonValueKind.Null,
        JsonArray value => expected.ValueKind == JsonValueKind.Array
            && expected.GetArrayLength() == value.Items.Count
            && expected.EnumerateArray().Zip(value.Items).All(static pair => IsSame(pair.First, pair.Second)),
        JsonObject value => expected.ValueKind == JsonValueKind.Object
            && expected.EnumerateObject().Select(static member => member.Name).SequenceEqual(value.Members.Select(static member => member.Name), StringComparer.Ordinal)
            && expected.EnumerateObject().Zip(value.Members).All(static pair => IsSame(pair.First.Value, pair.Second.Value)),
        _ => false,
    };
}
