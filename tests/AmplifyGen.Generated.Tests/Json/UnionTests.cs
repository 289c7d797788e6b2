using System.Text;
using System.Text.Json;
using Acme.Signals;
using AmplifyGen.Generated.Tests.Values;

namespace AmplifyGen.Generated.Tests.Json;

public sealed class UnionTests
{
    // The type is internal, which a theory of a public class cannot name.
    public static TheoryData<object, string> Cases => new()
    {
        { new Source.Sensor("s1"), """{"sensor_id":"s1"}""" },
        { new Source.Place(new Place { Name = "sea" }), """{"place":{"name":"sea"}}""" },
        { new Source.Count(-3), """{"count":-3}""" },
        { new Source.Key(Blob.FromText("k")), """{"key":"aw=="}""" },
        { new Source.Tags(["a", "b"]), """{"tags":["a","b"]}""" },
        { new Source.Mixed([new Source.Count(1), new Source.Mixed([])]), """{"mixed":[{"count":1},{"mixed":[]}]}""" },
        { new Source.ValueMember(DateTimeOffset.UnixEpoch), """{"value":0}""" },
        { new Source.UnknownMember(true), """{"unknown":true}""" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Each_case_is_an_object_with_one_member(object source, string json)
    {
        Assert.Equal(json, ((Source)source).ToJson());
        Assert.Equal(source, Source.FromJson(json));
    }

    [Theory]
    [InlineData("""{"later":{"a":[1,"\u00e9"]}}""")]
    [InlineData("""{"na\"me":"text"}""")]
    public void A_member_that_the_model_does_not_know_survives(string json)
    {
        var source = Source.FromJson(json);

        Assert.IsType<Source.Unknown>(source);
        Assert.Equal(json, source.ToJson());
        Assert.Equal(Source.FromJson(json), source);
    }

    [Theory]
    [InlineData("""{"__type":"Source","count":1}""")]
    [InlineData("""{"tags":null,"count":1,"later":null}""")]
    public void Members_that_are_null_and_the_type_are_passed_over(string json) => Assert.Equal(new Source.Count(1), Source.FromJson(json));

    [Theory]
    [InlineData("{}", "'Source' has no member, but a union has exactly one")]
    [InlineData("""{"count":null}""", "'Source' has no member, but a union has exactly one")]
    [InlineData("""{"count":1,"later":2}""", "a union has more than one member")]
    [InlineData("""{"count":1,"count":2}""", "a union has more than one member")]
    [InlineData("[]", "expected an object")]
    public void A_union_has_exactly_one_member(string json, string message) =>
        Assert.Contains(message, Assert.Throws<JsonException>(() => Source.FromJson(json)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_response_without_a_required_union_gets_one_that_writes_nothing()
    {
        var response = RecordOperation.ReadResponse(new AwsHttpResponse { StatusCode = 200, Body = """{"source":{}}"""u8.ToArray() });

        var source = Assert.IsType<Source.Unknown>(response.Source);
        Assert.Equal(("(none)", "null"), (source.Name, source.Json));
        Assert.Equal("{}", response.Source.ToJson());
    }

    [Fact]
    public void A_union_is_a_member_and_an_element()
    {
        var request = RecordRequest.CreateBuilder()
            .WithStart(DateTimeOffset.UnixEpoch)
            .WithSource(new Source.Sensor("s1"))
            .AddSources(new Source.Count(1), new Source.Count(2))
            .Build();

        Assert.Equal("""{"start":0,"source":{"sensor_id":"s1"},"sources":[{"count":1},{"count":2}]}""", request.ToJson());
        Assert.Equal(request, RecordRequest.FromJson(request.ToJson()));
    }

    [Fact]
    public void A_union_is_the_whole_body()
    {
        var http = PutSourceOperation.CreateRequest(new PutSourceRequest { Source = new Source.Count(1) });

        Assert.Equal("""{"count":1}""", Encoding.UTF8.GetString(http.Body.Span));
        Assert.Equal("application/json", http.Headers["Content-Type"]);
        Assert.Equal(new Source.Count(1), PutSourceOperation.ReadResponse(new AwsHttpResponse { StatusCode = 200, Body = http.Body }).Source);
        Assert.True(PutSourceOperation.CreateRequest(new PutSourceRequest()).Body.IsEmpty);
    }

    [Fact]
    public void What_is_sensitive_or_unknown_is_not_printed()
    {
        Assert.Equal("Key { Value = [redacted] }", new Source.Key(Blob.FromText("hunter2")).ToString());
        Assert.Equal("Unknown { Name = later }", Source.FromJson("""{"later":"hunter2"}""").ToString());
        Assert.Empty(DebuggerView.Of(new Source.Key(Blob.FromText("hunter2"))));
        Assert.Equal(["later"], DebuggerView.Of(Source.FromJson("""{"later":"hunter2"}""")));
    }

    [Fact]
    public void System_Text_Json_writes_and_reads_it_too()
    {
        var options = new JsonSerializerOptions { TypeInfoResolver = SignalsJson.Resolver };

        Assert.Equal("""{"count":1}""", JsonSerializer.Serialize<Source>(new Source.Count(1), options));
        Assert.Equal(new Source.Count(1), JsonSerializer.Deserialize<Source>("""{"count":1}""", options));
    }
}
