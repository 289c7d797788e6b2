using Amazon.DynamoDBv2;
using Amazon.DynamoDBv2.Model;
using Amazon.Runtime;

using var client = new AmazonDynamoDBClient(
    new BasicAWSCredentials("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"),
    new AmazonDynamoDBConfig { ServiceURL = args[0], AuthenticationRegion = "eu-west-1" });
var response = await client.GetItemAsync(new GetItemRequest
{
    TableName = "Catalog",
    Key = new Dictionary<string, AttributeValue>(StringComparer.Ordinal) { ["Id"] = new() { S = "item-1" } },
});
Console.WriteLine(response.Item["Name"].S);
