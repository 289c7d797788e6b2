using System.Numerics;
using System.Text;
using System.Text.Json;
using Acme.Archive;
using AmplifyGen.Generated.Tests.Operations;

namespace AmplifyGen.Generated.Tests.Json;

/// <summary>Members of any shape, and numbers of any size.</summary>
public sealed class DocumentTests
{
    private const string Full =
        """{"schema":{"a":[1,null,"x"]},"examples":[true,1.50],"extras":{"k":"v"},"priority":9,"history":[1,77],"count":123456789012345678901234567890,"price":0.10,"choice":{"free":[]}}""";

    [Fact]
    public void Every_member_is_read_and_written_as_it_came()
    {
        var item = Item.FromJson(Full);

        Assert.Equal(Full, item.ToJson());
        Assert.Equal("x", item.Schema["a"]![2].AsString());
        Assert.Equal(BigInteger.Parse("123456789012345678901234567890", System.Globalization.CultureInfo.InvariantCulture), item.Count);
        Assert.Equal("0.10", item.Price.ToString());
        Assert.Equal(new Choice.Free(Document.FromList()), item.Choice);
    }

    [Fact]
    public void Equality_reaches_into_documents()
    {
        var item = Item.CreateBuilder().WithSchema(Document.FromMap(("a", 1))).AddExamples("x", 2).AddExtras("k", true).WithPrice(1.5m).WithCount(3).Build();
        var same = Item.FromJson("""{"schema":{"a":1.0},"examples":["x",2e0],"extras":{"k":true},"price":1.50,"count":3}""");

        Assert.Equal(item, same);
        Assert.Equal(item.GetHashCode(), same.GetHashCode());
    }

    [Theory]
    [InlineData("count", "1.5")]
    [InlineData("count", "1e3")]
    [InlineData("count", "\"1\"")]
    [InlineData("price", "\"1\"")]
    [InlineData("priority", "\"9\"")]
    [InlineData("priority", "9.5")]
    [InlineData("schema", "[")]
    public void A_value_that_does_not_fit_is_refused_with_its_path(string name, string value)
    {
        var exception = Assert.ThrowsAny<JsonException>(() => Item.FromJson($$"""{"{{name}}":{{value}}}"""));
        Assert.StartsWith("$." + name, exception.Path, StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_is_the_whole_body()
    {
        var http = PutDocumentOperation.CreateRequest(new PutDocumentRequest { Document = Document.FromList(1, "a") });
        Assert.Equal("""[1,"a"]""", Encoding.UTF8.GetString(http.Body.Span));
        Assert.Equal("application/json", http.Headers["Content-Type"]);
        Assert.True(PutDocumentOperation.CreateRequest(new PutDocumentRequest()).Body.IsEmpty);

        var response = DescribeItemOperation.ReadResponse(Responses.Of(200, """{"a":1}""", ("etag", "e")));
        Assert.Equal(1, (long)response.Document!["a"]!.AsNumber());
        Assert.Equal("e", response.Etag);
        Assert.Null(DescribeItemOperation.ReadResponse(Responses.Of(200, "")).Document);
    }

    [Fact]
    public void Numbers_of_any_size_stand_in_queries_and_headers()
    {
        var http = SearchOperation.CreateRequest(SearchRequest.CreateBuilder()
            .WithLevel(Priority.High).AddPriorities(Priority.Low, new Priority(7)).WithMost(BigInteger.Pow(10, 20)).WithExact(0.10m).Build());
        Assert.Equal("/search/9?p=1&p=7&most=100000000000000000000", http.Target);
        Assert.Equal("0.10", http.Headers["X-Exact"]);

        var response = SearchOperation.ReadResponse(Responses.Of(200, "", ("X-Priorities", "1, 9"), ("X-Most", "100000000000000000000"), ("X-Exact", "0.10")));
        Assert.Equal([Priority.Low, Priority.High], response.Priorities);
        Assert.Equal(BigInteger.Pow(10, 20), response.Most);
        Assert.Equal(0.1m, response.Exact);
        Assert.Null(SearchOperation.ReadResponse(Responses.Of(200, "", ("X-Exact", "many"))).Exact);
    }
}
