#if HAS_DYNAMODB
using Peers.DynamoDB;

namespace AmplifyGen.Benchmarks.Load.GetItem;

/// <summary>The generated client.</summary>
internal sealed class GeneratedGetItem(Uri url) : LoadCandidate
{
    private readonly DynamoDBClient _client = new(new AwsClientOptions
    {
        Region = Region,
        Endpoint = url,
        Credentials = new StaticAwsCredentials(new AwsCredentials(AccessKeyId, SecretAccessKey)),
    });

    public override string Name => "AmplifyGen";

    public override async Task CallAsync()
    {
        var response = await _client.GetItemAsync(new GetItemInput { TableName = LoadItem.Table, Key = [new("Id", new AttributeValue.S(LoadItem.Key))] });
        Check(response.Item?["Name"] is AttributeValue.S name ? name.Value : null, LoadItem.Name);
    }
}
#endif
