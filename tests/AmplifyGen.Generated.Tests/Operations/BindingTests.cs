using System.Text;
using System.Text.Json;
using Acme.Signals;

namespace AmplifyGen.Generated.Tests.Operations;

/// <summary>What HTTP carries outside a JSON body, as Smithy's HTTP bindings have it.</summary>
public sealed class BindingTests
{
    private static readonly DateTimeOffset Moment = new(2014, 4, 29, 18, 30, 38, TimeSpan.Zero);

    private static FindRecordsRequest.Builder Find => FindRecordsRequest.CreateBuilder().WithStation("north").WithPath("a/b c").WithClientToken("t");

    [Fact]
    public void Labels_keep_slashes_where_they_are_greedy_and_the_query_of_the_model_comes_first() =>
        Assert.Equal("/stations/north/records/a/b%20c?sort=asc&raw&token=t", Target(Find));

    [Fact]
    public void Members_are_parameters_of_the_query() => Assert.Equal(
        "/stations/north/records/a/b%20c?sort=asc&raw&tag=x%26y&tag=&since=2014-04-29T18%3A30%3A38Z&exact=false&limit=NaN&token=t",
        Target(Find.AddTags("x&y", "").WithSince(Moment).WithExact(false).WithLimit(double.NaN)));

    [Fact]
    public void A_map_adds_parameters_that_no_member_has() => Assert.Equal(
        "/stations/north/records/a/b%20c?sort=asc&raw&a%20b=1&a%20b=2&token=t",
        Target(Find.AddMore("a b", ["1", "2"]).AddMore("tag", ["lost"])));

    [Fact]
    public void An_idempotency_token_is_made_up_unless_it_is_given()
    {
        var request = new FindRecordsRequest { Station = "s", Path = "p" };

        Assert.EndsWith("&token=7", FindRecordsOperation.CreateRequest(request, static () => "7").Target, StringComparison.Ordinal);
        Assert.True(Guid.TryParseExact(FindRecordsOperation.CreateRequest(request).Target.Split("&token=")[1], "D", out _));
        Assert.NotEqual(FindRecordsOperation.CreateRequest(request).Target, FindRecordsOperation.CreateRequest(request).Target, StringComparer.Ordinal);
        Assert.EndsWith("&token=t", FindRecordsOperation.CreateRequest(Find.Build(), static () => "7").Target, StringComparison.Ordinal);
    }

    [Fact]
    public void Members_are_headers_of_a_request_without_a_body()
    {
        var http = FindRecordsOperation.CreateRequest(Find
            .AddNames("a", "b, c", "say \"hi\"")
            .AddTimes(Moment, Moment.AddDays(1))
            .WithNote("""{"a":1}""")
            .AddMeta("Owner", "me")
            .Build());

        Assert.Equal(
            [
                "X-Meta-Owner: me",
                "X-Names: a, \"b, c\", \"say \\\"hi\\\"\"",
                "X-Note: eyJhIjoxfQ==",
                "X-Times: Tue, 29 Apr 2014 18:30:38 GMT, Wed, 30 Apr 2014 18:30:38 GMT",
            ],
            http.Headers.Select(static header => $"{header.Key}: {header.Value}").Order(StringComparer.Ordinal),
            StringComparer.Ordinal);
        Assert.True(http.Body.IsEmpty);
    }

    [Theory]
    [InlineData("Owner", "a\r\nX-Evil: 1")]
    [InlineData("Ow ner", "me")]
    public void What_would_break_the_headers_apart_is_refused_and_not_shown(string key, string value)
    {
        var exception = Assert.Throws<ArgumentException>(() => FindRecordsOperation.CreateRequest(Find.AddMeta(key, value).Build()));

        Assert.StartsWith("'FindRecordsRequest.Meta' ", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("Evil", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_member_is_part_of_the_host()
    {
        Assert.Equal("north.data.", FindRecordsOperation.CreateRequest(Find.Build()).HostPrefix);
        Assert.Throws<ArgumentException>(() => FindRecordsOperation.CreateRequest(Find.WithStation("evil.example/").Build()));
    }

    [Fact]
    public void An_output_is_gathered_from_status_headers_and_body()
    {
        var output = FindRecordsOperation.ReadResponse(Respond(
            """{"recs":["a"],"count":{"not":"a number"},"other":1}""",
            ("x-count", "3"),
            ("X-Share", "0.5"),
            ("X-Whole", "true"),
            ("X-Names", """a, "b, \"c\"" ,d"""),
            ("X-Times", "Tue, 29 Apr 2014 18:30:38 GMT, Wed, 30 Apr 2014 18:30:38 GMT"),
            ("Last-Modified", "Tue, 29 Apr 2014 18:30:38 GMT"),
            ("X-Note", "eyJhIjoxfQ=="),
            ("x-meta-owner", "me")));

        Assert.Equal(
            new FindRecordsResponse
            {
                Count = 3,
                Share = 0.5f,
                Whole = true,
                Names = ["a", "b, \"c\"", "d"],
                Times = [Moment, Moment.AddDays(1)],
                Changed = Moment,
                Note = """{"a":1}""",
                Meta = EquatableMap.Create<string, string>([new("owner", "me")]),
                Code = 202,
                Records = ["a"],
            },
            output);
    }

    [Fact]
    public void What_a_response_lacks_is_null_or_empty_where_it_is_required() =>
        Assert.Equal(new FindRecordsResponse { Count = 0, Code = 202 }, FindRecordsOperation.ReadResponse(Respond("")));

    [Theory]
    [InlineData("X-Share", "half")]
    [InlineData("X-Whole", "yes")]
    [InlineData("X-Note", "*")]
    [InlineData("X-Times", "Tue, 29 Apr 2014 18:30:38 GMT, now")]
    [InlineData("Last-Modified", "now")]
    public void An_optional_header_that_does_not_fit_leaves_its_member_unset(string name, string value) => Assert.Equal(
        new FindRecordsResponse { Count = 3, Code = 202, Records = ["a"] },
        FindRecordsOperation.ReadResponse(Respond("""{"recs":["a"]}""", ("X-Count", "3"), (name, value))));

    [Fact]
    public void A_required_header_that_does_not_fit_is_named_with_its_operation_and_not_shown()
    {
        var exception = Assert.Throws<JsonException>(static () => FindRecordsOperation.ReadResponse(Respond("{}", ("X-Count", "three"))));

        Assert.StartsWith("The response to 'FindRecords' cannot be read. The header 'X-Count' of the response is not ", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("three", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_error_has_members_in_headers_too()
    {
        var response = new AwsHttpResponse
        {
            StatusCode = 429,
            Headers = new Dictionary<string, string>(StringComparer.Ordinal) { ["x-amzn-errortype"] = "SlowDown", ["Retry-After"] = "30" },
            Body = """{"message":"Wait.","reason":"load"}"""u8.ToArray(),
        };

        var exception = Assert.Throws<SlowDown>(() => FindRecordsOperation.ReadResponse(response));

        Assert.Equal((30, "load", "Wait."), (exception.RetryAfter, exception.Reason, exception.Message));
    }

    [Theory]
    [InlineData(null, "application/octet-stream")]
    [InlineData("audio/wav", "audio/wav")]
    public void A_blob_is_the_whole_body(string? type, string contentType)
    {
        var http = PutSamplesOperation.CreateRequest(new PutSamplesRequest { Id = Moment, Type = type, Samples = new byte[] { 1, 2 } });

        Assert.Equal("/samples/2014-04-29T18%3A30%3A38Z", http.Target);
        Assert.Equal(contentType, http.Headers["Content-Type"]);
        Assert.Equal<byte>([1, 2], http.Body.ToArray());

        var output = PutSamplesOperation.ReadResponse(new AwsHttpResponse { StatusCode = 200, Body = new byte[] { 3 } });
        Assert.Equal((new byte[] { 3 }, ""), (output.Samples, output.Etag));
    }

    [Fact]
    public void A_text_is_the_whole_body()
    {
        var http = PutNoteOperation.CreateRequest(new PutNoteRequest { Note = "é" });

        Assert.Equal("text/plain", http.Headers["Content-Type"]);
        Assert.Equal("é", Encoding.UTF8.GetString(http.Body.Span));
        Assert.Equal("é", PutNoteOperation.ReadResponse(Respond("é")).Note);
        Assert.Equal("", PutNoteOperation.ReadResponse(Respond("")).Note);
    }

    [Fact]
    public void A_payload_that_is_not_set_has_no_body_and_no_content_type()
    {
        var http = PutNoteOperation.CreateRequest(new PutNoteRequest());

        Assert.True(http.Body.IsEmpty);
        Assert.Empty(http.Headers);
    }

    [Fact]
    public void A_structure_is_the_whole_body_and_an_empty_object_where_it_is_not_set()
    {
        Assert.Equal("""{"name":"sea"}""", Body(new PutPlaceRequest { Place = new Place { Name = "sea" } }));
        Assert.Equal("{}", Body(new PutPlaceRequest()));
        Assert.Equal("sea", PutPlaceOperation.ReadResponse(Respond("""{"name":"sea"}""")).Place?.Name);
        Assert.Null(PutPlaceOperation.ReadResponse(Respond("")).Place);

        static string Body(PutPlaceRequest request) => Encoding.UTF8.GetString(PutPlaceOperation.CreateRequest(request).Body.Span);
    }

    [Fact]
    public void A_whole_request_with_all_its_parts_lives_in_one_JSON_text()
    {
        var request = Find.AddTags("a").WithSince(Moment).AddMore("b", ["c"]).AddTimes(Moment).AddMeta("d", "e").Build();

        Assert.Equal(request, FindRecordsRequest.FromJson(request.ToJson()));
    }

    private static string Target(FindRecordsRequest.Builder builder) => FindRecordsOperation.CreateRequest(builder.Build()).Target;

    private static AwsHttpResponse Respond(string body, params (string Name, string Value)[] headers) => new()
    {
        StatusCode = 202,
        Headers = headers.ToDictionary(static header => header.Name, static header => header.Value, StringComparer.Ordinal),
        Body = Encoding.UTF8.GetBytes(body),
    };
}
