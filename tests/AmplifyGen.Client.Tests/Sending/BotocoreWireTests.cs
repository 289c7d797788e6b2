using System.Text.Json.Nodes;
#if HAS_AWS_MODELS
using AmplifyBackend;
using Aws.Backup;
using Aws.DynamoDB;
using Aws.GuardDuty;
using Aws.IotData;
using Aws.Kms;
using Aws.Lambda;
using Aws.Omics;
using Aws.Sfn;
using Aws.Sqs;
#endif

namespace AmplifyGen.Client.Tests;

/// <summary>The same request, sent by botocore and by the generated client, arrives equal: method, target, body and all headers that are not of one sender.</summary>
public sealed class BotocoreWireTests
{
    // They depend on time, on the sender, on its HTTP library, or on white space in JSON.
    private static readonly HashSet<string> OfTheSender = new(StringComparer.OrdinalIgnoreCase)
    {
        "Authorization", "X-Amz-Date", "User-Agent", "X-Amz-User-Agent", "amz-sdk-invocation-id", "amz-sdk-request", "Accept-Encoding", "Connection", "X-Amz-Content-SHA256", "Host", "Content-Length",
    };

#if HAS_AWS_MODELS
    [Fact]
    public async Task What_arrives_is_what_botocore_sends()
    {
        var token = TestContext.Current.CancellationToken;
        await using var theirs = await EmbeddedService.StartAsync(Answer.Ok());
        await using var ours = await EmbeddedService.StartAsync(Answer.Ok());
        var cases = Cases(TestClients.Options(ours.Url)).ToArray();

        var lines = cases.Select(one => new JsonObject
        {
            ["service"] = one.Service,
            ["operation"] = one.Operation,
            ["endpoint"] = theirs.Url.ToString().TrimEnd('/'),
            ["input"] = JsonNode.Parse(one.Input),
        });
        Assert.All(await PythonScript.RunAsync("send.py", [], string.Join('\n', lines.Select(static line => line.ToJsonString())), token), static line => Assert.Equal("{}", line));
        foreach (var one in cases)
            await one.SendAsync(token);

        Assert.Equal(22, cases.Length);
        Assert.Equal(cases.Length, theirs.Requests.Count);
        foreach (var (expected, actual) in theirs.Requests.Zip(ours.Requests))
            Assert.Equal(Text(expected, expected), Text(actual, expected));
    }

    private static IEnumerable<(string Service, string Operation, string Input, Func<CancellationToken, Task> SendAsync)> Cases(AwsClientOptions options)
    {
        var lambda = new LambdaClient(options);
        yield return ("lambda", "GetFunction", """{"FunctionName":"a:b c/d","Qualifier":"1"}""", token => lambda.GetFunctionAsync(r => r.WithFunctionName("a:b c/d").WithQualifier("1"), token));
        yield return ("lambda", "ListFunctions", """{"MaxItems":7,"Marker":"x=/ +"}""", token => lambda.ListFunctionsAsync(r => r.WithMaxItems(7).WithMarker("x=/ +"), token));
        yield return ("lambda", "Invoke", """{"FunctionName":"f","InvocationType":"Event","Payload":{"$bytes":"eyJhIjoxfQ=="}}""",
            token => lambda.InvokeAsync(r => r.WithFunctionName("f").WithInvocationType(InvocationType.Event).WithPayload(Blob.Copy("""{"a":1}"""u8)), token));
        yield return ("lambda", "TagResource", """{"Resource":"arn:aws:lambda:eu-west-1:1:function:f","Tags":{"k":"v w"}}""",
            token => lambda.TagResourceAsync(r => r.WithResource("arn:aws:lambda:eu-west-1:1:function:f").AddTags("k", "v w"), token));
        yield return ("lambda", "UpdateFunctionConfiguration", """{"FunctionName":"f","Timeout":3,"Environment":{"Variables":{"K":"ü"}}}""",
            token => lambda.UpdateFunctionConfigurationAsync(r => r.WithFunctionName("f").WithTimeout(3).WithEnvironment(e => e.AddVariables("K", "ü")), token));
        yield return ("lambda", "PutFunctionConcurrency", """{"FunctionName":"f","ReservedConcurrentExecutions":5}""",
            token => lambda.PutFunctionConcurrencyAsync(r => r.WithFunctionName("f").WithReservedConcurrentExecutions(5), token));

        var dynamo = new DynamoDBClient(options);
        yield return ("dynamodb", "GetItem", """{"TableName":"t","Key":{"Id":{"S":"1"}},"ConsistentRead":true}""",
            token => dynamo.GetItemAsync(r => r.WithTableName("t").AddKey("Id", new AttributeValue.S("1")).WithConsistentRead(true), token));
        yield return ("dynamodb", "PutItem", """{"TableName":"t","Item":{"N":{"N":"1.5"},"B":{"B":{"$bytes":"AQI="}},"L":{"L":[{"BOOL":true},{"NULL":true}]}}}""",
            token => dynamo.PutItemAsync(
                r => r.WithTableName("t").AddItem("N", new AttributeValue.N("1.5")).AddItem("B", new AttributeValue.B(Blob.Copy([1, 2])))
                    .AddItem("L", new AttributeValue.L([new AttributeValue.BOOL(true), new AttributeValue.NULL(true)])),
                token));
        yield return ("dynamodb", "Query", """{"TableName":"t","KeyConditionExpression":"#a = :b","ExpressionAttributeNames":{"#a":"x"},"Limit":3}""",
            token => dynamo.QueryAsync(r => r.WithTableName("t").WithKeyConditionExpression("#a = :b").AddExpressionAttributeNames("#a", "x").WithLimit(3), token));

        var sqs = new SQSClient(options);
        yield return ("sqs", "SendMessage", """{"QueueUrl":"https://q/1","MessageBody":"<&>","DelaySeconds":2}""",
            token => sqs.SendMessageAsync(r => r.WithQueueUrl("https://q/1").WithMessageBody("<&>").WithDelaySeconds(2), token));
        yield return ("sqs", "ReceiveMessage", """{"QueueUrl":"https://q/1","MessageSystemAttributeNames":["All"],"WaitTimeSeconds":1}""",
            token => sqs.ReceiveMessageAsync(r => r.WithQueueUrl("https://q/1").AddMessageSystemAttributeNames(MessageSystemAttributeName.All).WithWaitTimeSeconds(1), token));

        var kms = new KMSClient(options);
        yield return ("kms", "Encrypt", """{"KeyId":"alias/k","Plaintext":{"$bytes":"c2VjcmV0"},"EncryptionContext":{"a":"b"}}""",
            token => kms.EncryptAsync(r => r.WithKeyId("alias/k").WithPlaintext(Blob.Copy("secret"u8)).AddEncryptionContext("a", "b"), token));
        yield return ("kms", "ListKeys", "{}", token => kms.ListKeysAsync(new ListKeysRequest(), token));

        var sfn = new SFNClient(options);
        yield return ("stepfunctions", "StartExecution", """{"stateMachineArn":"arn:s","input":"{}","name":"n"}""",
            token => sfn.StartExecutionAsync(r => r.WithStateMachineArn("arn:s").WithInput("{}").WithName("n"), token));

        var iot = new IoTDataPlaneClient(options);
        yield return ("iot-data", "Publish", """{"topic":"a/b","qos":1,"retain":true,"payload":{"$bytes":"aGk="},"responseTopic":"r/t"}""",
            token => iot.PublishAsync(r => r.WithTopic("a/b").WithQos(1).WithRetain(true).WithPayload(Blob.Copy("hi"u8)).WithResponseTopic("r/t"), token));
        yield return ("iot-data", "GetThingShadow", """{"thingName":"t","shadowName":"s"}""", token => iot.GetThingShadowAsync(r => r.WithThingName("t").WithShadowName("s"), token));

        var backup = new BackupClient(options);
        yield return ("backup", "ListBackupJobs", """{"ByState":"RUNNING","ByCreatedAfter":1700000000,"MaxResults":5}""",
            token => backup.ListBackupJobsAsync(r => r.WithByState(BackupJobState.Running).WithByCreatedAfter(DateTimeOffset.FromUnixTimeSeconds(1_700_000_000)).WithMaxResults(5), token));
        yield return ("backup", "CreateBackupVault", """{"BackupVaultName":"v","BackupVaultTags":{"a":"b"},"CreatorRequestId":"c"}""",
            token => backup.CreateBackupVaultAsync(r => r.WithBackupVaultName("v").AddBackupVaultTags("a", "b").WithCreatorRequestId("c"), token));

        var guardDuty = new GuardDutyClient(options);
        yield return ("guardduty", "ListDetectors", """{"MaxResults":2,"NextToken":"n"}""", token => guardDuty.ListDetectorsAsync(r => r.WithMaxResults(2).WithNextToken("n"), token));
        yield return ("guardduty", "UntagResource", """{"ResourceArn":"arn:aws:guardduty:x","TagKeys":["a b","c"]}""",
            token => guardDuty.UntagResourceAsync(r => r.WithResourceArn("arn:aws:guardduty:x").AddTagKeys("a b", "c"), token));

        var omics = new OmicsClient(options);
        yield return ("omics", "ListRuns", """{"name":"n","maxResults":3}""", token => omics.ListRunsAsync(r => r.WithName("n").WithMaxResults(3), token));

        var amplify = new AmplifyBackendClient(options);
        yield return ("amplifybackend", "UpdateBackendAuth",
            """{"AppId":"d1","BackendEnvironmentName":"dev","ResourceName":"auth","ResourceConfig":{"AuthResources":"USER_POOL_ONLY","Service":"COGNITO","UserPoolConfigs":{"Mfa":{"MFAMode":"OFF"}}}}""",
            token => amplify.UpdateBackendAuthAsync(
                r => r.WithAppId("d1").WithBackendEnvironmentName("dev").WithResourceName("auth")
                    .WithResourceConfig(c => c.WithAuthResources(AuthResources.UserPoolOnly).WithService(AmplifyBackend.Service.Cognito).WithUserPoolConfigs(p => p.WithMfa(m => m.WithMFAMode(MFAMode.Off)))),
                token));
    }
#else
    // The clients of these tests are generated from AWS's models. Without the models the tests do not compile, so this one shows what is missing.
    [Fact(Skip = "AWS's models are not present in ../shared/models.")]
    public void What_arrives_is_what_botocore_sends()
    {
    }
#endif

    /// <summary>Botocore sends no <c>Content-Type</c> with a blob that is the whole body. Smithy's protocol has one.</summary>
    private static bool IsCompared(string header, ReceivedRequest theirs) =>
        !OfTheSender.Contains(header) && (theirs.Headers.ContainsKey("Content-Type") || !header.Equals("Content-Type", StringComparison.OrdinalIgnoreCase));

    private static string Text(ReceivedRequest request, ReceivedRequest theirs) => string.Join(
        '\n',
        [
            $"{request.Method} {SortedQuery(request.Target)}",
            .. request.Headers.Where(header => IsCompared(header.Key, theirs)).Select(static header => $"{header.Key.ToUpperInvariant()}: {header.Value}").Order(StringComparer.Ordinal),
            Normalized(request.Text),
        ]);

    /// <summary>Parameters may come in any order, and botocore's model ends some paths with a slash that the other model does not have.</summary>
    private static string SortedQuery(string target) =>
        target.Split('?', 2) is [var path, var query] ? $"{path.TrimEnd('/')}?{string.Join('&', query.Split('&').Order(StringComparer.Ordinal))}" : target;

    /// <summary>Members may come in any order.</summary>
    private static string Normalized(string body)
    {
        try
        {
            return Sorted(JsonNode.Parse(body))?.ToJsonString() ?? "null";
        }
        catch (System.Text.Json.JsonException)
        {
            return body;
        }
    }

    private static JsonNode? Sorted(JsonNode? node) => node switch
    {
        JsonObject map => new JsonObject(map.OrderBy(static member => member.Key, StringComparer.Ordinal).Select(static member => KeyValuePair.Create(member.Key, Sorted(member.Value)))),
        JsonArray list => new JsonArray([.. list.Select(Sorted)]),
        _ => node?.DeepClone(),
    };
}
