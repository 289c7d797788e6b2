namespace AmplifyGen.Tests;

public sealed class ExceptionTests
{
    [Fact]
    public void All_missing_members_are_named_with_what_to_call()
    {
        var exception = new MissingRequiredMembersException("ResourceConfig", ["Service", "UserPoolConfigs"]);
        Assert.Equal("ResourceConfig", exception.ShapeName);
        Assert.Equal(["Service", "UserPoolConfigs"], exception.Members);
        Assert.Equal(
            "'ResourceConfig' cannot be built without its required members 'Service' and 'UserPoolConfigs'. Call WithService(…) and WithUserPoolConfigs(…) before Build().",
            exception.Message);
        Assert.IsType<InvalidOperationException>(exception, exactMatch: false);
    }

    [Fact]
    public void One_missing_member_is_named_in_the_singular() =>
        Assert.Equal(
            "'X' cannot be built without its required member 'A'. Call WithA(…) before Build().",
            new MissingRequiredMembersException("X", ["A"]).Message);

    [Fact]
    public void Arguments_of_a_missing_members_exception_are_demanded()
    {
        Assert.Throws<ArgumentNullException>(static () => new MissingRequiredMembersException(null!, []));
        Assert.Throws<ArgumentNullException>(static () => new MissingRequiredMembersException("X", null!));
    }

    [Fact]
    public void A_service_exception_without_a_message_tells_the_code_on_one_line_and_the_start_of_a_page()
    {
        var details = new AwsErrorDetails { StatusCode = 502, ErrorCode = "a\nb" + new string('c', 1000), BodyExcerpt = "<h1>Bad gateway</h1>" };
        Assert.Equal(
            $"The service returned the error 'a b{new string('c', 125)}…' (HTTP status 502). The body is not JSON: <h1>Bad gateway</h1>",
            new AwsServiceException(null, details).Message);
        Assert.Equal("m", new AwsServiceException("m", details).Message);
    }

    [Fact]
    public void A_service_exception_carries_its_details()
    {
        var inner = new InvalidOperationException();
        var exception = new AwsServiceException("m", new AwsErrorDetails { StatusCode = 400, ErrorCode = "C", RequestId = "r", IsRetryable = true }, inner);
        Assert.Equal("m", exception.Message);
        Assert.Equal(400, exception.StatusCode);
        Assert.Equal("C", exception.ErrorCode);
        Assert.Equal("r", exception.RequestId);
        Assert.True(exception.IsRetryable);
        Assert.Same(inner, exception.InnerException);
    }

    [Fact]
    public void A_service_exception_without_message_says_code_and_status()
    {
        Assert.Equal("The service returned the error 'C' (HTTP status 400).", new AwsServiceException(null, new AwsErrorDetails { StatusCode = 400, ErrorCode = "C" }).Message);
        Assert.Equal("The service returned an error (HTTP status 502).", new AwsServiceException(null, new AwsErrorDetails { StatusCode = 502 }).Message);
        Assert.Throws<ArgumentNullException>(static () => new AwsServiceException("m", null!));
    }
}
