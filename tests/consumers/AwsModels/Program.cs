using System.Text;
using AmplifyGen;
using APIGateway;
using Lambda;

// Lambda's model calls payloads and archives sensitive, so that a constant among them is taken for a secret. These are none.
#pragma warning disable AMPG1007

// A label, a query, two headers and a payload that is the body as it is.
Print("Invoke", InvokeOperation.CreateRequest(InvocationRequest.CreateBuilder()
    .WithFunctionName("orders")
    .WithQualifier("live")
    .WithInvocationType(InvocationType.RequestResponse)
    .WithLogType(LogType.Tail)
    .WithPayload(Blob.FromText("""{"id":1}"""))
    .Build()));

// A label that needs escapes, and a map.
Print("TagResource", TagResourceOperation.CreateRequest(TagResourceRequest.CreateBuilder()
    .WithResource("arn:aws:lambda:eu-west-1:123456789012:function:orders")
    .AddTags("team", "shop")
    .AddTags("stage", "live")
    .Build()));

// Bytes in a JSON body, and a list of enum values.
Print("UpdateFunctionCode", UpdateFunctionCodeOperation.CreateRequest(UpdateFunctionCodeRequest.CreateBuilder()
    .WithFunctionName("orders")
    .WithZipFile(Blob.Copy([0x50, 0x4B, 0x05, 0x06]))
    .AddArchitectures(Architecture.Arm64)
    .WithPublish(true)
    .Build()));

#pragma warning restore AMPG1007

// Members whose names on the wire begin with a small letter, a structure, a list and a map.
Print("CreateRestApi", CreateRestApiOperation.CreateRequest(CreateRestApiRequest.CreateBuilder()
    .WithName("orders")
    .WithApiKeySource(ApiKeySourceType.Header)
    .WithEndpointConfiguration(endpoint => endpoint.AddTypes(EndpointType.Regional))
    .AddBinaryMediaTypes("image/png")
    .AddTags("team", "shop")
    .Build()));

// A map that becomes the query.
Print("GetExport", GetExportOperation.CreateRequest(GetExportRequest.CreateBuilder()
    .WithRestApiId("a1b2c3")
    .WithStageName("live")
    .WithExportType("oas30")
    .AddParameters("extensions", "integrations,authorizers")
    .WithAccepts("application/json")
    .Build()));

// A query in the model's own path, and one that is added to it.
Print("ImportRestApi", ImportRestApiOperation.CreateRequest(ImportRestApiRequest.CreateBuilder()
    .WithFailOnWarnings(true)
    .WithBody(Blob.FromText("""{"openapi":"3.0.1"}"""))
    .Build()));

var invoked = InvokeOperation.ReadResponse(new AwsHttpResponse
{
    StatusCode = 200,
    Headers = new Dictionary<string, string> { ["X-Amz-Executed-Version"] = "7" },
    Body = Encoding.UTF8.GetBytes("""{"ok":true}"""),
});
Console.WriteLine($"{invoked.StatusCode} {invoked.ExecutedVersion} {invoked.Payload?.ToText()}");

var api = CreateRestApiOperation.ReadResponse(new AwsHttpResponse
{
    StatusCode = 201,
    Body = Encoding.UTF8.GetBytes("""{"id":"a1b2c3","name":"orders","createdDate":1700000000,"endpointConfiguration":{"types":["REGIONAL"]},"tags":{"team":"shop"}}"""),
});
Console.WriteLine($"{api.Id} {api.CreatedDate:O} {api.EndpointConfiguration?.Types?[0]} {api.Tags?["team"]}");

try
{
    UpdateFunctionCodeOperation.ReadResponse(new AwsHttpResponse
    {
        StatusCode = 404,
        Headers = new Dictionary<string, string> { ["x-amzn-errortype"] = "ResourceNotFoundException" },
        Body = Encoding.UTF8.GetBytes("""{"Type":"User","Message":"Function not found"}"""),
    });
}
catch (ResourceNotFoundException missing)
{
    Console.WriteLine($"{missing.StatusCode} {missing.Type}: {missing.Message}");
}

static void Print(string operation, AwsHttpRequest request)
{
    Console.WriteLine($"{operation}: {request.Method} {request.Target}");
    foreach (var (name, value) in request.Headers.OrderBy(static header => header.Key, StringComparer.Ordinal))
        Console.WriteLine($"  {name}: {value}");

    if (!request.Body.IsEmpty)
        Console.WriteLine($"  {Encoding.UTF8.GetString(request.Body.Span)}");
}
