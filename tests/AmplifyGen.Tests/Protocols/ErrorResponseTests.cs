using System.Text;
using AmplifyGen.Protocols;
using CsCheck;

namespace AmplifyGen.Tests.Protocols;

public sealed class ErrorResponseTests
{
    [Theory]
    [InlineData("FooError")]
    [InlineData("FooError:http://internal.amazon.com/coral/com.amazon.coral.validate/")]
    [InlineData("aws.protocoltests.restjson#FooError")]
    [InlineData("aws.protocoltests.restjson#FooError:http://internal.amazon.com/coral/com.amazon.coral.validate/")]
    [InlineData(" FooError ")]
    public void The_code_is_read_from_each_place_without_namespace_and_URI(string code)
    {
        Assert.Equal("FooError", Read("{}", ("X-Amzn-ErrorType", code)).Code);
        Assert.Equal("FooError", Read($$"""{"__type":"{{code}}"}""").Code);
        Assert.Equal("FooError", Read($$"""{"code":"{{code}}"}""").Code);
    }

    [Fact]
    public void A_code_that_is_nothing_but_its_surroundings_is_none()
    {
        Assert.Null(Read("{}", ("X-Amzn-ErrorType", ":http://example.com")).Code);
        Assert.Null(Read("{}", ("X-Amzn-ErrorType", "ns#")).Code);
        Assert.Equal("B", Read("""{"other":"A","__type":"B"}""").Code);
    }

    [Theory]
    [InlineData("Old.Code;Sender", "Old.Code")]
    [InlineData("Old.Code", "Old.Code")]
    [InlineData(" Old.Code ;", "Old.Code")]
    [InlineData(";Sender", "New")]
    [InlineData("", "New")]
    public void The_code_of_an_older_protocol_is_for_users_where_the_service_keeps_to_it(string header, string code)
    {
        var response = Response("""{"__type":"ns#New"}""", ("x-amzn-query-error", header));

        Assert.Equal(("New", code), (ErrorResponse.Read(response, isQueryCompatible: true).Type, ErrorResponse.Read(response, isQueryCompatible: true).Code));
        Assert.Equal(("New", "New"), (ErrorResponse.Read(response).Type, ErrorResponse.Read(response).Code));
    }

    [Fact]
    public void Throttling_is_seen_in_either_code()
    {
        Assert.True(Compatible("""{"__type":"ThrottlingException"}""", "Old;Sender").ToDetails(retryable: false).IsRetryable);
        Assert.True(Compatible("""{"__type":"New"}""", "RequestThrottled;Sender").ToDetails(retryable: false).IsRetryable);
        Assert.False(Compatible("""{"__type":"New"}""", "Old;Sender").ToDetails(retryable: false).IsRetryable);

        static ErrorResponse Compatible(string body, string header) => ErrorResponse.Read(Response(body, ("x-amzn-query-error", header)), isQueryCompatible: true);
    }

    [Fact]
    public void An_excerpt_is_shown_only_where_it_is_asked_for()
    {
        Assert.Null(Read("<p>").ToDetails(retryable: false).BodyExcerpt);
        Assert.Equal("<p>", Read("<p>").ToDetails(retryable: false, withExcerpt: true).BodyExcerpt);
        Assert.Throws<ArgumentNullException>("response", static () => ErrorResponse.Read(null!));
    }

    [Fact]
    public void The_header_wins_over_the_type_and_the_type_over_the_code()
    {
        Assert.Equal("A", Read("""{"code":"C","__type":"B"}""", ("x-amzn-errortype", "A")).Code);
        Assert.Equal("B", Read("""{"code":"C","__type":"B"}""").Code);
        Assert.Equal("C", Read("""{"code":"C","__type":""}""", ("x-amzn-errortype", "#:")).Code);
        Assert.Null(Read("""{"code":400,"__type":null}""").Code);
    }

    [Theory]
    [InlineData("""{"message":"m","Message":"M","errorMessage":"e"}""", "m")]
    [InlineData("""{"errorMessage":"e","Message":"M"}""", "M")]
    [InlineData("""{"MESSAGE":"M","ErrorMessage":"e"}""", "M")]
    [InlineData("""{"ErrorMessage":"e"}""", "e")]
    [InlineData("""{"message":1,"Message":{},"errorMessage":"e"}""", "e")]
    [InlineData("""{"message":"\ud800"}""", "\ufffd")]
    [InlineData("""{"message":"a","message":"b"}""", "b")]
    [InlineData("""{"other":{"message":"no"},"errorMessage":"e"}""", "e")]
    [InlineData("""{"message":null}""", null)]
    [InlineData("[]", null)]
    public void The_message_is_found_under_each_of_its_names(string body, string? expected) => Assert.Equal(expected, Read(body).Message);

    [Fact]
    public void A_body_that_is_not_JSON_does_not_hide_the_status()
    {
        var error = Read("<html>Bad gateway</html>", ("x-amzn-requestid", "r-1"));
        Assert.Equal(400, error.StatusCode);
        Assert.Null(error.Code);
        Assert.Null(error.Message);
        Assert.Equal("r-1", error.RequestId);
        Assert.Equal("<html>Bad gateway</html>", error.BodyExcerpt);
        Assert.Equal("<html>Bad gateway</html>", error.ToDetails(retryable: false, withExcerpt: true).BodyExcerpt);
        Assert.Null(error.ToDetails(retryable: false, withExcerpt: false).BodyExcerpt);
    }

    [Fact]
    public void What_stands_before_a_fault_counts() => Assert.Equal("FooError", Read("""{"__type":"FooError","message":"cut o""").Code);

    [Fact]
    public void No_body_makes_reading_fail() =>
        Gen.Byte.Array[0, 50].Sample(static bytes =>
            Assert.Equal(500, ErrorResponse.Read(new AwsHttpResponse { StatusCode = 500, Body = bytes }).StatusCode));

    [Fact]
    public void The_request_id_is_read_from_both_headers()
    {
        Assert.Equal("a", Read("{}", ("x-amzn-RequestId", "a"), ("x-amz-request-id", "b")).RequestId);
        Assert.Equal("b", Read("{}", ("x-amz-request-id", "b")).RequestId);
        Assert.Null(Read("{}").RequestId);
    }

    [Theory]
    [InlineData(400, null, false, false)]
    [InlineData(400, "BadRequestException", false, false)]
    [InlineData(400, "BadRequestException", true, true)]
    [InlineData(400, "ThrottlingException", false, true)]
    [InlineData(404, "RequestTimeout", false, true)]
    [InlineData(429, null, false, true)]
    [InlineData(500, null, false, true)]
    [InlineData(501, null, false, false)]
    [InlineData(502, null, false, true)]
    [InlineData(503, null, false, true)]
    [InlineData(504, null, false, true)]
    public void Throttling_and_server_faults_are_worth_another_try(int status, string? code, bool modelled, bool expected)
    {
        var details = new ErrorResponse { StatusCode = status, Code = code, RequestId = "r" }.ToDetails(modelled);
        Assert.Equal((status, code, "r", expected), (details.StatusCode, details.ErrorCode, details.RequestId, details.IsRetryable));
    }

    [Theory]
    [InlineData(400, "ThrottlingException", false, true)]
    [InlineData(400, "OverloadedException", true, true)]
    [InlineData(400, "OverloadedException", false, false)]
    [InlineData(429, null, false, true)]
    [InlineData(503, "SlowDown", false, true)]
    [InlineData(500, null, false, false)]
    public void Throttling_is_told_apart_from_other_faults(int status, string? code, bool modelled, bool expected) =>
        Assert.Equal(expected, new ErrorResponse { StatusCode = status, Code = code }.ToDetails(retryable: modelled, throttling: modelled).IsThrottling);

    private static ErrorResponse Read(string body, params (string Name, string Value)[] headers) => ErrorResponse.Read(Response(body, headers));

    private static AwsHttpResponse Response(string body, params (string Name, string Value)[] headers) => new()
    {
        StatusCode = 400,
        Headers = headers.ToDictionary(static header => header.Name, static header => header.Value, StringComparer.Ordinal),
        Body = Encoding.UTF8.GetBytes(body),
    };
}
