using Acme.Depot;

namespace AmplifyGen.Client.Tests;

public sealed class CallTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_request_arrives_and_its_answer_is_read()
    {
        await using var service = await EmbeddedService.StartAsync(Answer.Ok("""{"CrateId":"c1"}"""));
        using var client = TestClients.Depot(service);

        var response = await client.AddCrateAsync(new AddCrateRequest { Name = "Äpfel", Weight = 12 }, Token);

        Assert.Equal("c1", response.CrateId);
        var request = Assert.Single(service.Requests);
        Assert.Equal("POST", request.Method);
        Assert.Equal("/crates", request.Target);
        Assert.Equal("""{"Name":"Äpfel","Weight":12}""", request.Text);
        Assert.Equal("application/json", request.Headers["Content-Type"]);
    }

    [Fact]
    public async Task A_lambda_fills_the_request()
    {
        await using var service = await EmbeddedService.StartAsync(Answer.Ok("""{"CrateId":"c1","Name":"n"}"""));
        using var client = TestClients.Depot(service);

        var response = await client.DescribeCrateAsync(request => request.WithCrateId("a b/c").WithView("full"), Token);

        Assert.Equal("n", response.Name);
        Assert.Equal("/crates/a%20b%2Fc?view=full", Assert.Single(service.Requests).Target);
    }

    [Fact]
    public async Task A_lambda_that_leaves_out_a_required_member_sends_nothing()
    {
        await using var service = await EmbeddedService.StartAsync(Answer.Ok());
        using var client = TestClients.Depot(service);

        await Assert.ThrowsAsync<MissingRequiredMembersException>(() => client.AddCrateAsync(request => request.WithWeight(1), Token));

        Assert.Empty(service.Requests);
    }

    [Fact]
    public async Task Every_attempt_says_what_it_is()
    {
        await using var service = await EmbeddedService.StartAsync(Answer.Error(503, "Busy"), Answer.Ok());
        using var client = TestClients.Depot(service);

        await client.DescribeCrateAsync(new DescribeCrateRequest { CrateId = "c" }, Token);

        var requests = service.Requests;
        Assert.Equal(2, requests.Count);
        Assert.Equal("attempt=1; max=3", requests[0].Headers["amz-sdk-request"]);
        Assert.Equal("attempt=2; max=3", requests[1].Headers["amz-sdk-request"]);
        Assert.Equal(requests[0].Headers["amz-sdk-invocation-id"], requests[1].Headers["amz-sdk-invocation-id"]);
        Assert.Matches("^AmplifyGen/[0-9.]+ ua/2.1 api/Depot#2026-11-30 os/[a-z]+ lang/dotnet#10.0$", requests[0].Headers["User-Agent"]);
    }

    [Fact]
    public async Task An_idempotency_token_is_the_same_in_every_attempt()
    {
        await using var service = await EmbeddedService.StartAsync(Answer.Error(500, "Broken"), Answer.Ok());
        var count = 0;
        using var client = TestClients.Depot(service, options => options.CreateIdempotencyToken = () => $"token-{++count}");

        await client.StoreCrateAsync(new StoreCrateRequest { Name = "n" }, Token);

        Assert.All(service.Requests, static request => Assert.Equal("""{"Name":"n","ClientToken":"token-1"}""", request.Text));
        Assert.Equal(2, service.Requests.Count);
    }

    [Fact]
    public async Task An_operation_that_needs_no_authentication_is_not_signed()
    {
        await using var service = await EmbeddedService.StartAsync(Answer.Ok("""{"Text":"open"}"""));
        using var client = TestClients.Depot(service, static options => options.Credentials = new NoCredentials());

        Assert.Equal("open", (await client.FindPublicNoticeAsync(new FindPublicNoticeRequest(), Token)).Text);
        Assert.False(Assert.Single(service.Requests).Headers.ContainsKey("Authorization"));
    }

    [Fact]
    public async Task An_operation_with_bearer_authentication_sends_the_token()
    {
        await using var service = await EmbeddedService.StartAsync(Answer.Ok());
        using var client = TestClients.Depot(service, static options => options.Token = new StaticAwsTokenProvider(new AwsToken("t0ken")));

        await client.OpenGateAsync(new OpenGateRequest(), Token);

        Assert.Equal("Bearer t0ken", Assert.Single(service.Requests).Headers["Authorization"]);
    }

    [Fact]
    public async Task A_missing_bearer_token_is_said_before_anything_is_sent()
    {
        await using var service = await EmbeddedService.StartAsync(Answer.Ok());
        using var client = TestClients.Depot(service);

        var exception = await Assert.ThrowsAsync<AwsClientException>(() => client.OpenGateAsync(new OpenGateRequest(), Token));

        Assert.Equal("The service 'Depot' requires a bearer token. Set AwsClientOptions.Token.", exception.Message);
        Assert.Empty(service.Requests);
    }

    [Fact]
    public async Task Options_of_a_call_change_its_region_and_add_headers()
    {
        await using var service = await EmbeddedService.StartAsync(Answer.Ok());
        using var client = TestClients.Depot(service);
        var options = new AwsCallOptions { Region = "us-east-2", Headers = new Dictionary<string, string>(StringComparer.Ordinal) { ["X-Trace"] = "7" } };

        await client.DescribeCrateAsync(new DescribeCrateRequest { CrateId = "c" }, options, Token);

        var request = Assert.Single(service.Requests);
        Assert.Equal("7", request.Headers["X-Trace"]);
        Assert.Contains("/us-east-2/depot/aws4_request", request.Headers["Authorization"], StringComparison.Ordinal);
        Assert.Contains("x-trace", request.Headers["Authorization"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("line\r\nX-Injected: 1")]
    [InlineData("ünicode")]
    public async Task A_header_that_cannot_be_sent_is_refused(string value)
    {
        await using var service = await EmbeddedService.StartAsync(Answer.Ok());
        using var client = TestClients.Depot(service, static options => options.Token = new StaticAwsTokenProvider(new AwsToken("t")));

        var member = await Assert.ThrowsAsync<ArgumentException>(() => client.OpenGateAsync(new OpenGateRequest { Note = value }, Token));
        var option = await Assert.ThrowsAsync<ArgumentException>(() => client.OpenGateAsync(
            new OpenGateRequest(), new AwsCallOptions { Headers = new Dictionary<string, string>(StringComparer.Ordinal) { ["X-Own"] = value } }, Token));

        Assert.StartsWith("'OpenGateRequest.Note' ", member.Message, StringComparison.Ordinal);
        Assert.StartsWith("'AwsCallOptions.Headers' ", option.Message, StringComparison.Ordinal);
        Assert.Empty(service.Requests);
    }

    [Fact]
    public async Task A_body_that_an_output_keeps_stays_as_it_was()
    {
        var bytes = new byte[10_000];
        Random.Shared.NextBytes(bytes);
        await using var service = await EmbeddedService.StartAsync(async (context, number) => await context.Response.Body.WriteAsync(number == 1 ? bytes : new byte[10_000]));
        using var client = TestClients.Depot(service);

        var first = await client.ReadLabelAsync(new ReadLabelRequest { CrateId = "c" }, Token);
        await client.ReadLabelAsync(new ReadLabelRequest { CrateId = "c" }, Token);

        Assert.Equal(bytes, first.Image!.ToArray());
    }

    private sealed class NoCredentials : IAwsCredentialsProvider
    {
        public ValueTask<AwsCredentials> GetCredentialsAsync(CancellationToken cancellationToken = default) => throw new InvalidOperationException("Nobody may ask.");
    }
}
