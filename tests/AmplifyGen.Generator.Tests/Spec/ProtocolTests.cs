using AmplifyGen.Generator.Model;
using AmplifyGen.Generator.Tests.Spec.C2j;

namespace AmplifyGen.Generator.Tests.Spec;

/// <summary>What a protocol decides: how a request is made, what carries a member, and under which name.</summary>
public sealed class ProtocolTests
{
    private const string Input =
        """
        "id": {"target": "smithy.api#String", "traits": {"smithy.api#required": {}, "smithy.api#httpLabel": {}}},
        "named": {"target": "smithy.api#String", "traits": {"smithy.api#jsonName": "other"}}
        """;

    [Theory]
    [InlineData("aws.protocols#awsJson1_0", "awsJson1_0", "application/x-amz-json-1.0")]
    [InlineData("aws.protocols#awsJson1_1", "awsJson1_1", "application/x-amz-json-1.1")]
    public void An_rpc_request_names_its_operation_in_a_header_and_has_all_in_the_body(string trait, string name, string contentType)
    {
        var service = SpecText.ReadService(Model(trait));

        var operation = Assert.Single(service.Operations);
        Assert.Equal((name, BodyFormat.Json, ErrorEnvelope.Json), (service.Protocol.Name, service.Protocol.Format, service.Protocol.Errors));
        Assert.Equal(
            new RequestModel.Rpc
            {
                Headers = new[] { new HeaderModel("X-Amz-Target", "Svc.Op") }.ToEquatableArray(),
                Body = new BodyModel.Members(contentType),
            },
            operation.Request);
        Assert.All(service.FindStructure("ns#In").Members, static member => Assert.Equal(new MemberBinding.Body(), member.Binding));
    }

    [Fact]
    public void A_json_name_has_no_effect_in_awsJson() =>
        Assert.Equal("named", SpecText.ReadService(Model("aws.protocols#awsJson1_0")).FindStructure("ns#In").FindMember("named").WireNames.Json);

    [Fact]
    public void A_location_name_of_c2j_has_its_effect_in_awsJson()
    {
        var service = SpecText.ReadService(Rpc("\"jsonVersion\": \"1.0\", \"targetPrefix\": \"Test_2020\"", "\"a\": {\"shape\": \"S\", \"locationName\": \"other\"}"));

        Assert.Equal("awsJson1_0", service.Protocol.Name);
        Assert.Equal("other", service.FindStructure(C2jText.Namespace + "In").FindMember("a").WireNames.Json);
        Assert.Equal([new HeaderModel("X-Amz-Target", "Test_2020.Op")], Assert.Single(service.Operations).Request.Headers);
    }

    [Fact]
    public void A_place_that_c2j_states_has_no_effect_in_awsJson()
    {
        var service = SpecText.ReadService(Rpc("\"targetPrefix\": \"Test\"", "\"a\": {\"shape\": \"S\", \"location\": \"header\", \"locationName\": \"x-a\"}"));

        var member = service.FindStructure(C2jText.Namespace + "In").FindMember("a");
        Assert.Equal((new MemberBinding.Body(), "a"), (member.Binding, member.WireNames.Json));
    }

    [Fact]
    public void A_service_that_was_called_with_queries_is_told_so_and_answers_with_its_old_codes()
    {
        var service = SpecText.ReadService(Rpc("\"targetPrefix\": \"Test\", \"awsQueryCompatible\": {}", ""));

        Assert.Equal(ErrorEnvelope.QueryCompatibleJson, service.Protocol.Errors);
        Assert.Equal(
            [new HeaderModel("X-Amz-Target", "Test.Op"), new HeaderModel("x-amzn-query-mode", "true")], Assert.Single(service.Operations).Request.Headers);
    }

    [Fact]
    public void A_file_without_the_prefix_of_its_targets_is_a_fault() => SpecText.Expect(
        "AMPG0002",
        "'metadata' needs a 'targetPrefix': add it",
        Rpc("", "").Replace("\"json\"", "\"«json»\"", StringComparison.Ordinal));

    [Theory]
    [InlineData("Te st", "Te st")]
    [InlineData("Test\\r\\nX", "Test��X")]
    [InlineData("", "")]
    public void A_prefix_that_no_header_can_have_is_a_fault(string prefix, string shown) => SpecText.Expect(
        "AMPG0002",
        $"'targetPrefix' of 'com.amazonaws.testservice#TestService' must be a name without blanks, but is the string '{shown}'",
        Rpc("\"targetPrefix\": \"«" + prefix + "»\"", ""));

    [Fact]
    public void Of_several_protocols_the_preferred_one_is_spoken() => Assert.Equal(
        "restJson1",
        SpecText.ReadService(SpecText.Members("").Replace("\"aws.protocols#restJson1\": {}", "\"aws.protocols#awsJson1_1\": {}, \"aws.protocols#restJson1\": {}", StringComparison.Ordinal)).Protocol.Name);

    [Fact]
    public void An_error_is_found_by_its_name_and_by_the_code_of_an_older_protocol()
    {
        var service = SpecText.ReadService(SpecText.Smithy(
            """
            "ns#Svc": {"type": "service", "operations": [{"target": "ns#Op"}], "errors": [{"target": "ns#B"}, {"target": "ns#A"}],
              "traits": {"aws.protocols#awsJson1_0": {}, "aws.protocols#awsQueryCompatible": {}}},
            "ns#Op": {"type": "operation"},
            "ns#A": {"type": "structure", "traits": {"smithy.api#error": "client", "aws.protocols#awsQueryError": {"code": "Old.A", "httpResponseCode": 400}}},
            "ns#B": {"type": "structure", "traits": {"smithy.api#error": "client", "aws.protocols#awsQueryError": {"code": "A", "httpResponseCode": 400}}}
            """));

        Assert.Equal("A=ns#A B=ns#B Old.A=ns#A", string.Join(' ', service.ErrorCodes.Select(static error => error.Code + "=" + error.ShapeId)));
    }

    private static string Model(string trait) => SpecText.Smithy(
        "\"ns#Svc\": {\"type\": \"service\", \"operations\": [{\"target\": \"ns#Op\"}], \"traits\": {\"" + trait + "\": {}}}",
        "\"ns#Op\": {\"type\": \"operation\", \"input\": {\"target\": \"ns#In\"}}",
        "\"ns#In\": {\"type\": \"structure\", \"members\": {" + Input + "}}");

    private static string Rpc(string metadata, string members) => C2jText
        .Shapes("\"In\": {\"type\": \"structure\", \"members\": {" + members + "}}", "\"S\": {\"type\": \"string\"}")
        .Replace("\"protocol\": \"rest-json\"", "\"protocol\": \"json\"" + (metadata.Length > 0 ? ", " + metadata : ""), StringComparison.Ordinal);
}
