using AmplifyGen.Protocol.Tests.Cases;
using AmplifyGen.Protocol.Tests.Generation;

namespace AmplifyGen.Protocol.Tests.Requests;

/// <summary>What is generated sends the message that AWS's cases of the protocol ask for.</summary>
public sealed class RequestTests
{
    [Theory]
    [MemberData(nameof(Cases), ProtocolFiles.RestJson1)]
    public void Sends_restJson1(string id) => Check(ProtocolFiles.RestJson1, id);

    [Theory]
    [MemberData(nameof(Cases), ProtocolFiles.AwsJson1_0)]
    public void Sends_awsJson1_0(string id) => Check(ProtocolFiles.AwsJson1_0, id);

    [Theory]
    [MemberData(nameof(Cases), ProtocolFiles.AwsJson1_1)]
    public void Sends_awsJson1_1(string id) => Check(ProtocolFiles.AwsJson1_1, id);

    [Theory]
    [MemberData(nameof(Cases), ProtocolFiles.QueryCompatible)]
    public void Sends_awsJson1_0_of_a_service_that_spoke_awsQuery(string id) => Check(ProtocolFiles.QueryCompatible, id);

    public static IEnumerable<TheoryDataRow<string>> Cases(string protocol) => CaseRows.Of(ProtocolFiles.Requests, protocol);

    private static void Check(string protocol, string id)
    {
        var one = CaseRows.Find(ProtocolFiles.Requests, protocol, id);
        var input = new WholeShapeJson(one.Suite).Of(one.InputShape, one.Params);

        var request = GeneratedSuite.Find(one).CreateRequest(input);

        new RequestComparison(one, request).Check();
    }
}
