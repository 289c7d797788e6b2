using Aws.DynamoDB;

using var client = new DynamoDBClient(new AwsClientOptions
{
    Region = "eu-west-1",
    Endpoint = new Uri(args[0]),
    Credentials = new StaticAwsCredentials("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"),
});
var response = await client.GetItemAsync(request => request.WithTableName("Catalog").AddKey("Id", new AttributeValue.S("item-1")));
Console.WriteLine(response.Item?["Name"] is AttributeValue.S name ? name.Value : "");
