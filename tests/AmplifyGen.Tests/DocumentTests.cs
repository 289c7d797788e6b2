using System.Text.Json;

namespace AmplifyGen.Tests;

public sealed class DocumentTests
{
    private const string Json = """{"type":"object","max":1.50,"big":123456789012345678901234567890,"tags":["a",true,null,{}],"none":null}""";

    [Fact]
    public void A_document_is_written_as_it_was_read() => Assert.Equal(Json, Document.FromJson(Json).ToJson());

    [Fact]
    public void A_document_is_built_from_values()
    {
        var document = Document.FromMap(
            ("type", "object"), ("max", 1.50m), ("big", BigDecimal.Parse("123456789012345678901234567890")), ("tags", Document.FromList("a", true, null, Document.FromMap())), ("none", null));

        Assert.Equal(Json, document.ToJson());
        Assert.Equal(Document.FromJson(Json), document);
        Assert.Equal("""[1,0.1,-2,"NaN"]""", Document.FromList(1, 0.1, -2L, double.NaN).ToJson());
    }

    [Fact]
    public void Documents_compare_by_content()
    {
        var left = Document.FromJson("""{"a":1,"b":[1.0]}""");
        var right = Document.FromJson("""{ "b": [1], "a": 1e0 }"""u8);

        Assert.True(left == right);
        Assert.Equal(left.GetHashCode(), right.GetHashCode());
        Assert.True(left != Document.FromJson("""{"a":1,"b":["1"]}"""));
        Assert.True(Document.Null != null);
        Assert.True(Document.Null == (string?)null);
    }

    [Fact]
    public void What_a_document_holds_is_taken_out()
    {
        var document = Document.FromJson(Json);

        Assert.Equal(DocumentKind.Map, document.Kind);
        Assert.Equal("object", document["type"]!.AsString());
        Assert.Equal(1.5, (double)document["max"]!.AsNumber());
        Assert.True(document["tags"]![1].AsBoolean());
        Assert.Equal(4, document["tags"]!.AsList().Count);
        Assert.Equal(DocumentKind.Null, document["none"]!.Kind);
        Assert.Null(document["absent"]);
        Assert.Equal(5, document.AsMap().Count);
    }

    [Fact]
    public void Taking_out_what_is_not_there_says_what_is()
    {
        var exception = Assert.Throws<InvalidOperationException>(static () => ((Document)"hunter2").AsNumber());
        Assert.Equal("The kind of the document is 'String', not 'Number'.", exception.Message);
    }

    [Fact]
    public void Only_the_kind_is_printed() => Assert.Equal("Document { String }", ((Document)"hunter2").ToString());

    [Theory]
    [InlineData("")]
    [InlineData("{\"a\":1")]
    [InlineData("[1e99999999999]")]
    [InlineData("01")]
    public void What_is_not_JSON_is_refused(string json) => Assert.ThrowsAny<JsonException>(() => Document.FromJson(json));

    [Fact]
    public void Nesting_is_bounded()
    {
        Assert.ThrowsAny<JsonException>(static () => Document.FromJson(new string('[', 100_000)));
        Assert.Equal(128, Document.FromJson(new string('[', 128) + new string(']', 128)).ToJson().Length / 2);
    }

    [Fact]
    public void System_Text_Json_reads_and_writes_documents()
    {
        using var parsed = JsonDocument.Parse(Json);
        var document = Document.FromJsonElement(parsed.RootElement);

        Assert.Equal(Document.FromJson(Json), document);
        Assert.Equal("object", document.ToJsonElement().GetProperty("type").GetString());
        Assert.Equal(Json, JsonSerializer.Serialize(document));
        Assert.Equal(document, JsonSerializer.Deserialize<Document>(Json));
        Assert.Throws<JsonException>(static () => Document.FromJsonElement(default));
    }
}
