using Amazon.DynamoDBv2;
using Amazon.DynamoDBv2.Model;
using Amazon.Runtime;

namespace AmplifyGen.Benchmarks.Load.GetItem;

/// <summary>The client of the official SDK.</summary>
internal sealed class OfficialGetItem(Uri url) : LoadCandidate
{
    private readonly AmazonDynamoDBClient _client = new(
        new BasicAWSCredentials(AccessKeyId, SecretAccessKey),
        new AmazonDynamoDBConfig { ServiceURL = url.ToString(), AuthenticationRegion = Region });

    public override string Name => "AWSSDK.DynamoDBv2";

    public override async Task CallAsync()
    {
        var response = await _client.GetItemAsync(new GetItemRequest
        {
            TableName = LoadItem.Table,
            Key = new Dictionary<string, AttributeValue>(StringComparer.Ordinal) { ["Id"] = new() { S = LoadItem.Key } },
        });
        Check(response.Item["Name"].S, LoadItem.Name);
    }
}
