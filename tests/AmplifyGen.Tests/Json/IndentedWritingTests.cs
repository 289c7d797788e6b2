using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using AmplifyGen.Json;

namespace AmplifyGen.Tests.Json;

/// <summary><see cref="JsonSerializerOptions.WriteIndented"/>, within shapes too.</summary>
public sealed class IndentedWritingTests
{
    private static readonly JsonSerializerOptions Indented = new()
    {
        WriteIndented = true,
        IndentSize = 4,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    [Fact]
    public void A_shape_is_indented_as_deep_as_it_is()
    {
        var account = new Account { Id = "é", Count = 1, Tags = ["x", null], Sizes = EquatableMap<string, long>.Empty };
        Assert.Equal(
            """
            [
                {
                    "id": "é",
                    "count": 1,
                    "tags": [
                        "x",
                        null
                    ],
                    "sizes": {}
                }
            ]
            """,
            JsonSerializer.Serialize(new[] { account }, Indented),
            ignoreLineEndingDifferences: true);
    }

    [Fact]
    public void A_number_is_indented_and_keeps_its_digits() => Assert.Equal(
        "[\n    1.50,\n    2e-9\n]",
        JsonSerializer.Serialize<EquatableList<BigDecimal>>([BigDecimal.Parse("1.50"), BigDecimal.Parse("2e-9")], Indented));

    [Fact]
    public void Numbers_in_a_document_keep_their_digits() => Assert.Equal(
        "{\n    \"n\": 10.00E+100\n}",
        JsonSerializer.Serialize(Document.FromJson("""{"n":10.00E+100}"""), Indented));

    [Fact]
    public void Only_white_space_differs() => CsCheck.Check.Sample(
        Accounts.Any,
        static account => JsonNode.DeepEquals(JsonNode.Parse(ShapeJson.ToJson(account)), JsonNode.Parse(JsonSerializer.Serialize(account, Indented))));

    [Fact]
    public void What_is_indented_is_read_back() => CsCheck.Check.Sample(
        Accounts.Any,
        static account => account == JsonSerializer.Deserialize<Account>(JsonSerializer.Serialize(account, Indented)));

    [Fact]
    public void A_value_that_is_too_deep_is_refused()
    {
        var account = new Account { Id = "", Count = 0 };
        for (var depth = 0; depth < 70; depth++)
            account = new Account { Id = "", Count = 0, Parent = account };

        Assert.Throws<JsonException>(() => JsonSerializer.Serialize(account, Indented));
    }
}
