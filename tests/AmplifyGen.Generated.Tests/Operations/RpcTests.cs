using System.Text;
using Acme.Ledger;

namespace AmplifyGen.Generated.Tests.Operations;

/// <summary>Operations of a service that speaks awsJson1_0 and once spoke awsQuery.</summary>
public sealed class RpcTests
{
    [Fact]
    public void All_of_an_input_is_in_the_body_under_the_members_own_names()
    {
        var request = PostOperation.CreateRequest(new PostInput
        {
            Account = "a/1",
            BookedAt = DateTimeOffset.FromUnixTimeMilliseconds(1_500),
            Note = "n",
            Values = [new Amount.N("1"), new Amount.L([new Amount.M(EquatableMap.Create<string, Amount>([KeyValuePair.Create("k", (Amount)new Amount.N("2"))]))])],
        });

        Assert.Equal(("POST", "/"), (request.Method, request.Target));
        Assert.Equal("""{"Account":"a/1","BookedAt":1.5,"Note":"n","Values":[{"N":"1"},{"L":[{"M":{"k":{"N":"2"}}}]}]}""", Encoding.UTF8.GetString(request.Body.Span));
    }

    [Fact]
    public void The_operation_and_the_older_protocol_are_in_headers_that_all_requests_share()
    {
        var request = CloseOperation.CreateRequest(new CloseRequest());

        Assert.Equal(
            "Content-Type: application/x-amz-json-1.0, X-Amz-Target: Ledger_20260101.Close, x-amzn-query-mode: true",
            string.Join(", ", request.Headers.Select(static header => header.Key + ": " + header.Value).Order(StringComparer.Ordinal)));
        Assert.Same(request.Headers, CloseOperation.CreateRequest(new CloseRequest()).Headers);
    }

    [Fact]
    public void An_input_without_members_is_an_empty_object() => Assert.Equal("{}"u8, CloseOperation.CreateRequest(new CloseRequest()).Body.Span);

    [Fact]
    public void All_of_an_output_is_in_the_body()
    {
        var output = PostOperation.ReadResponse(Responses.Of(200, """{"Number":7,"Trace":"t"}""", ("x-trace", "other")));

        Assert.Equal(new PostOutput { Number = 7, Trace = "t" }, output);
    }

    [Fact]
    public void An_error_is_found_by_its_type_and_has_the_code_of_the_older_protocol()
    {
        var exception = Assert.Throws<AccountLocked>(static () => PostOperation.ReadResponse(Responses.Of(
            400,
            """{"__type":"acme.ledger#AccountLocked","message":"Locked.","Until":60}""",
            ("x-amzn-query-error", "Acme.Ledger.Locked;Sender"))));

        Assert.Equal(("Acme.Ledger.Locked", "Locked."), (exception.ErrorCode, exception.Message));
        Assert.Equal(DateTimeOffset.FromUnixTimeSeconds(60), exception.Until);
    }

    [Fact]
    public void An_error_without_a_type_is_found_by_the_code_of_the_older_protocol() => Assert.Throws<AccountLocked>(
        static () => PostOperation.ReadResponse(Responses.Of(400, "{}", ("x-amzn-query-error", "Acme.Ledger.Locked;Sender"))));

    [Fact]
    public void An_error_that_the_model_lists_for_another_operation_is_its_own_type() => Assert.Throws<AccountUnknown>(
        static () => PostOperation.ReadResponse(Responses.Of(400, """{"__type":"AccountUnknown"}""")));

    [Fact]
    public void The_JSON_of_a_whole_shape_has_the_names_of_the_protocol() =>
        Assert.Equal("""{"Account":"a","Note":"n"}""", new PostInput { Account = "a", Note = "n" }.ToJson());
}
