#if HAS_AWS_MODELS
using Peers.DynamoDB;
#endif

namespace AmplifyGen.Benchmarks.Load;

/// <summary>The generated client.</summary>
internal sealed class GeneratedCandidate(Uri url) : LoadCandidate
{
    public override string Name => "AmplifyGen";

#if HAS_AWS_MODELS
    private readonly DynamoDBClient _client = new(new AwsClientOptions
    {
        Region = Region,
        Endpoint = url,
        Credentials = new StaticAwsCredentials(new AwsCredentials(AccessKeyId, SecretAccessKey)),
    });

    public override async Task CallAsync()
    {
        var response = await _client.GetItemAsync(new GetItemInput { TableName = Table, Key = [new("Id", new AttributeValue.S(Key))] });
        Check(response.Item?["Name"] is AttributeValue.S name ? name.Value : null);
    }
#else
    public override Task CallAsync() => throw new NotSupportedException($"The load table needs AWS's model of DynamoDB in shared/models ({url}).");
#endif
}
