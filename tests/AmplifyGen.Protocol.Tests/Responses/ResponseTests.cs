using System.Text;
using System.Text.Json.Nodes;
using AmplifyGen.Protocol.Tests.Cases;
using AmplifyGen.Protocol.Tests.Generation;

namespace AmplifyGen.Protocol.Tests.Responses;

/// <summary>What is generated reads answers as AWS's cases of the protocol ask for.</summary>
public sealed class ResponseTests
{
    [Theory]
    [MemberData(nameof(Cases), ProtocolFiles.RestJson1)]
    public void Reads_restJson1(string id) => Check(ProtocolFiles.RestJson1, id);

    [Theory]
    [MemberData(nameof(Cases), ProtocolFiles.AwsJson1_0)]
    public void Reads_awsJson1_0(string id) => Check(ProtocolFiles.AwsJson1_0, id);

    [Theory]
    [MemberData(nameof(Cases), ProtocolFiles.AwsJson1_1)]
    public void Reads_awsJson1_1(string id) => Check(ProtocolFiles.AwsJson1_1, id);

    [Theory]
    [MemberData(nameof(Cases), ProtocolFiles.QueryCompatible)]
    public void Reads_awsJson1_0_of_a_service_that_spoke_awsQuery(string id) => Check(ProtocolFiles.QueryCompatible, id);

    public static IEnumerable<TheoryDataRow<string>> Cases(string protocol) => CaseRows.Of(ProtocolFiles.Responses, protocol);

    private static void Check(string protocol, string id)
    {
        var one = CaseRows.Find(ProtocolFiles.Responses, protocol, id);
        var operation = GeneratedSuite.Find(one);
        var response = ResponseOf(one);
        if (one.Result is { } result)
            CheckOutput(one, result, operation.ReadResponse(response));
        else
            new ErrorComparison(one, Assert.ThrowsAny<AwsServiceException>(() => operation.ReadResponse(response))).Check();
    }

    private static AwsHttpResponse ResponseOf(ProtocolCase one) => new()
    {
        StatusCode = (int)one.Response["status_code"]!,
        Headers = (one.Response["headers"]?.AsObject() ?? []).ToDictionary(static header => header.Key, static header => (string)header.Value!, StringComparer.Ordinal),
        Body = Encoding.UTF8.GetBytes((string?)one.Response["body"] ?? ""),
    };

    private static void CheckOutput(ProtocolCase one, JsonObject result, JsonNode output)
    {
        var expected = new WholeShapeJson(one.Suite).Of(one.OutputShape, result);
        Assert.True(JsonNode.DeepEquals(expected, output), $"Expected {expected.ToJsonString()}, but the output is {output.ToJsonString()}");
    }
}
