#if HAS_AWS_MODELS
using AmplifyBackend;
using Aws.DynamoDB;
using Aws.Lambda;

namespace AmplifyGen.Client.Tests.Pages;

/// <summary>Pages and waiters of real services, against a service on the loopback interface.</summary>
public sealed class RealServiceTests
{
    private static readonly AwsWaiterOptions Fast = new() { MinDelay = TimeSpan.FromMilliseconds(1), MaxDelay = TimeSpan.FromMilliseconds(2) };

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Lambda_lists_functions_over_all_pages()
    {
        await using var service = await EmbeddedService.StartAsync(
            Answer.Ok("""{"Functions":[{"FunctionName":"a"},{"FunctionName":"b"}],"NextMarker":"m1"}"""),
            Answer.Ok("""{"Functions":[],"NextMarker":"m2"}"""),
            Answer.Ok("""{"Functions":[{"FunctionName":"c"}],"NextMarker":""}"""));
        using var client = new LambdaClient(TestClients.Options(service.Url));

        var names = new List<string?>();
        await foreach (var function in client.PaginateListFunctions(new ListFunctionsRequest { MaxItems = 2 }).WithCancellation(Token))
            names.Add(function.FunctionName);

        Assert.Equal("a b c", string.Join(' ', names));
        Assert.Equal(
            "/2015-03-31/functions?MaxItems=2 /2015-03-31/functions?Marker=m1&MaxItems=2 /2015-03-31/functions?Marker=m2&MaxItems=2",
            string.Join(' ', service.Requests.Select(static request => request.Target)));
    }

    [Fact]
    public async Task DynamoDB_scans_on_with_the_last_key()
    {
        await using var service = await EmbeddedService.StartAsync(
            Answer.Ok("""{"Items":[{"Id":{"S":"1"}}],"LastEvaluatedKey":{"Id":{"S":"1"}}}"""), Answer.Ok("""{"Items":[{"Id":{"S":"2"}}]}"""));
        using var client = new DynamoDBClient(TestClients.Options(service.Url));

        var items = 0;
        await foreach (var item in client.PaginateScan(new ScanInput { TableName = "t" }).WithCancellation(Token))
            items += item.Count;

        Assert.Equal(2, items);
        Assert.Equal("""{"TableName":"t","ExclusiveStartKey":{"Id":{"S":"1"}}}""", service.Requests[1].Text);
    }

    [Fact]
    public async Task AmplifyBackend_lists_jobs_with_the_paginators_of_its_C2J_companion()
    {
        await using var service = await EmbeddedService.StartAsync(
            Answer.Ok("""{"jobs":[{"appId":"a","backendEnvironmentName":"dev","jobId":"1"}],"nextToken":"t"}"""), Answer.Ok("""{"jobs":[{"appId":"a","backendEnvironmentName":"dev","jobId":"2"}]}"""));
        using var client = new AmplifyBackendClient(TestClients.Options(service.Url));

        var jobs = new List<string?>();
        await foreach (var job in client.PaginateListBackendJobs(new ListBackendJobsRequest { AppId = "a", BackendEnvironmentName = "dev" }).WithCancellation(Token))
            jobs.Add(job.JobId);

        Assert.Equal("1 2", string.Join(' ', jobs));
        Assert.Contains("\"nextToken\":\"t\"", service.Requests[1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lambda_waits_until_a_function_is_active()
    {
        await using var service = await EmbeddedService.StartAsync(
            Answer.Ok("""{"Configuration":{"State":"Pending"}}"""), Answer.Ok("""{"Configuration":{"State":"Pending"}}"""), Answer.Ok("""{"Configuration":{"State":"Active","FunctionName":"f"}}"""));
        using var client = new LambdaClient(TestClients.Options(service.Url));

        var response = await client.WaitUntilFunctionActiveV2Async(new GetFunctionRequest { FunctionName = "f" }, Fast, Token);

        Assert.Equal("f", response.Configuration?.FunctionName);
        Assert.Equal(3, service.Requests.Count);
    }

    [Fact]
    public async Task Lambda_says_that_a_function_failed()
    {
        await using var service = await EmbeddedService.StartAsync(Answer.Ok("""{"Configuration":{"State":"Failed"}}"""));
        using var client = new LambdaClient(TestClients.Options(service.Url));

        var exception = await Assert.ThrowsAsync<AwsWaiterException>(() => client.WaitUntilFunctionActiveV2Async(new GetFunctionRequest { FunctionName = "f" }, Fast, Token));

        Assert.Equal("FunctionActiveV2", exception.WaiterName);
    }

    [Fact]
    public async Task DynamoDB_waits_until_a_table_exists_and_until_it_does_not()
    {
        var missing = new Answer(400, """{"__type":"com.amazonaws.dynamodb#ResourceNotFoundException","message":"No table."}""");
        await using var service = await EmbeddedService.StartAsync(missing, Answer.Ok("""{"Table":{"TableStatus":"CREATING"}}"""), Answer.Ok("""{"Table":{"TableStatus":"ACTIVE"}}"""), missing);
        using var client = new DynamoDBClient(TestClients.Options(service.Url));
        var table = new DescribeTableInput { TableName = "t" };

        var found = await client.WaitUntilTableExistsAsync(table, Fast, Token);
        await client.WaitUntilTableNotExistsAsync(table, Fast, Token);

        Assert.Equal(TableStatus.Active, found.Table?.TableStatus);
        Assert.Equal(4, service.Requests.Count);
    }
}
#else
namespace AmplifyGen.Client.Tests.Pages;

public sealed class RealServiceTests
{
    // The clients of these tests are generated from AWS's models. Without the models the tests do not compile, so this one shows what is missing.
    [Fact(Skip = "AWS's models are not present in ../shared/models.")]
    public void Real_services_have_pages_and_waiters()
    {
    }
}
#endif
