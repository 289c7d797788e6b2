using System.Text.Json;
using Acme.Observatory;
using CsCheck;

namespace AmplifyGen.Generated.Tests.Operations;

public sealed class ErrorTests
{
    private static readonly (string, string) RequestId = ("x-amzn-RequestId", "1234-5678");

    public static TheoryData<string, int, Type> ModelledErrors => new()
    {
        { "BadRequestException", 400, typeof(BadRequestException) },
        { "GatewayTimeoutException", 504, typeof(GatewayTimeoutException) },
        { "NotFoundException", 404, typeof(NotFoundException) },
        { "TooManyRequestsException", 429, typeof(TooManyRequestsException) },
    };

    [Theory]
    [MemberData(nameof(ModelledErrors))]
    public void A_modelled_error_is_thrown_as_its_own_type_with_all_that_is_known_of_it(string code, int status, Type type)
    {
        var exception = Thrown(Responses.Of(status, """{"message":"No."}""", ("X-Amzn-ErrorType", code), RequestId));
        Assert.IsType(type, exception);
        Assert.Equal("No.", exception.Message);
        Assert.Equal(code, exception.ErrorCode);
        Assert.Equal(status, exception.StatusCode);
        Assert.Equal("1234-5678", exception.RequestId);
    }

    [Theory]
    [InlineData("NotFoundException")]
    [InlineData("NotFoundException:http://internal.amazon.com/coral/com.amazon.coral.validate/")]
    [InlineData("com.amazonaws.amplifybackend#NotFoundException")]
    [InlineData("com.amazonaws.amplifybackend#NotFoundException:http://internal.amazon.com/coral/")]
    public void A_code_is_found_in_the_header_and_in_both_members_of_the_body(string code)
    {
        Assert.IsType<NotFoundException>(Thrown(Responses.Of(404, "{}", ("x-amzn-errortype", code))));
        Assert.IsType<NotFoundException>(Thrown(Responses.Of(404, $$"""{"__type":"{{code}}"}""")));
        Assert.IsType<NotFoundException>(Thrown(Responses.Of(404, $$"""{"code":"{{code}}"}""")));
        Assert.Equal("NotFoundException", Thrown(Responses.Of(404, $$"""{"code":"{{code}}"}""")).ErrorCode);
    }

    [Fact]
    public void The_header_counts_before_the_body() => Assert.IsType<BadRequestException>(
        Thrown(Responses.Of(400, """{"__type":"NotFoundException"}""", ("x-amzn-errortype", "BadRequestException"))));

    [Fact]
    public void The_members_of_an_error_are_read() => Assert.Equal(
        "app", Assert.IsType<NotFoundException>(Thrown(Responses.Of(404, """{"code":"NotFoundException","resourceType":"app"}"""))).ResourceType);

    [Fact]
    public void A_member_that_is_called_Message_is_the_message_of_the_exception()
    {
        var exception = Assert.Throws<StationBusyException>(static () => RecordSkyOperation.ReadResponse(
            Responses.Of(409, """{"__type":"StationBusyException","Message":"Later.","RetryAfter":30,"Queue":["a","b"]}""")));
        Assert.Equal("Later.", exception.Message);
        Assert.Equal(30, exception.RetryAfter);
        Assert.Equal(["a", "b"], exception.Queue!);
    }

    [Fact]
    public void A_required_member_that_an_error_lacks_is_absent() => Assert.Null(
        Assert.Throws<StationBusyException>(static () => RecordSkyOperation.ReadResponse(Responses.Of(409, """{"__type":"StationBusyException"}"""))).RetryAfter);

    [Fact]
    public void An_error_without_members_and_one_of_the_whole_service_have_their_types_as_well()
    {
        Assert.Throws<CloudException>(static () => RecordSkyOperation.ReadResponse(Responses.Of(400, """{"code":"CloudException"}""")));
        Assert.Throws<StationClosedException>(static () => WakeStationOperation.ReadResponse(Responses.Of(501, """{"code":"StationClosedException"}""")));
    }

    [Fact]
    public void An_error_that_the_model_does_not_know_is_an_exception_of_the_service()
    {
        var exception = Thrown(Responses.Of(403, """{"__type":"AccessDeniedException","Message":"Not you."}""", RequestId));
        Assert.IsType<AmplifyBackendException>(exception);
        Assert.Equal("Not you.", exception.Message);
        Assert.Equal("AccessDeniedException", exception.ErrorCode);
        Assert.Equal(403, exception.StatusCode);
        Assert.Equal("1234-5678", exception.RequestId);
    }

    [Theory]
    [InlineData(301)]
    [InlineData(404)]
    [InlineData(500)]
    public void An_error_without_a_code_tells_its_status(int status)
    {
        var exception = Thrown(Responses.Of(status, ""));
        Assert.IsType<AmplifyBackendException>(exception);
        Assert.Null(exception.ErrorCode);
        Assert.Equal(status, exception.StatusCode);
        Assert.Contains(status.ToString(System.Globalization.CultureInfo.InvariantCulture), exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<html>Bad Gateway</html>")]
    [InlineData("{\"message\":")]
    [InlineData("[]")]
    [InlineData("""{"resourceType":{}}""")]
    public void A_body_that_cannot_be_read_does_not_hide_a_modelled_error(string body)
    {
        var exception = Thrown(Responses.Of(404, body, ("x-amzn-errortype", "NotFoundException")));
        Assert.IsType<NotFoundException>(exception);
        Assert.Equal(404, exception.StatusCode);
        Assert.IsType<JsonException>(exception.InnerException);
    }

    [Fact]
    public void No_body_at_all_leads_to_another_kind_of_exception() => Gen.Select(Gen.Byte.Array[0, 60], Gen.Bool, Gen.Int[300, 599]).Sample(
        static (bytes, hasCode, status) => Assert.Throws<AmplifyBackendException>(() => UpdateBackendAuthOperation.ReadResponse(new()
        {
            StatusCode = status,
            Body = bytes,
            Headers = hasCode ? new Dictionary<string, string>(StringComparer.Ordinal) { ["x-amzn-errortype"] = "Unheard" } : [],
        })), iter: 5_000);

    [Fact]
    public void What_is_worth_another_try_says_so()
    {
        Assert.True(Thrown(Responses.Of(429, """{"code":"TooManyRequestsException"}""")).IsRetryable);
        Assert.True(Thrown(Responses.Of(503, "")).IsRetryable);
        Assert.True(Assert.Throws<StationBusyException>(static () => RecordSkyOperation.ReadResponse(Responses.Of(409, """{"code":"StationBusyException"}"""))).IsRetryable);
        Assert.False(Thrown(Responses.Of(400, """{"code":"BadRequestException"}""")).IsRetryable);
        Assert.False(Assert.Throws<StationClosedException>(static () => RecordSkyOperation.ReadResponse(Responses.Of(501, """{"code":"StationClosedException"}"""))).IsRetryable);
    }

    private static AmplifyBackendException Thrown(AwsHttpResponse response) =>
        Assert.ThrowsAny<AmplifyBackendException>(() => UpdateBackendAuthOperation.ReadResponse(response));
}
