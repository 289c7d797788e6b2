using AmplifyGen.Generator.Model;
using AmplifyGen.Generator.Spec.Shapes;

namespace AmplifyGen.Generator.Tests.Spec.C2j;

public sealed class C2jServiceTests
{
    private const string Input = "\"In\": {\"type\": \"structure\", \"members\": {}}";

    [Fact]
    public void The_metadata_tell_what_the_service_is_called()
    {
        var identity = SpecText.ReadService(C2jText.Shapes(Input)).Identity;

        Assert.Equal(("TestService", "TestService", "Test Service"), (identity.Name, identity.Namespace, identity.SdkId));
        Assert.Equal(("com.amazonaws.testservice#TestService", "2025-01-31"), (identity.ShapeId, identity.Version));
        Assert.Equal(("test", "test"), (identity.SigningName, identity.EndpointPrefix));
    }

    [Fact]
    public void A_signing_name_of_its_own_is_read()
    {
        var identity = SpecText.ReadService(C2jText.Model(C2jText.Metadata + ", \"signingName\": \"signed\"", C2jText.Operation, Input)).Identity;

        Assert.Equal(("signed", "test"), (identity.SigningName, identity.EndpointPrefix));
    }

    [Theory]
    [InlineData("API Gateway", "com.amazonaws.apigateway")]
    [InlineData("IoT Data-Plane 2", "com.amazonaws.iotdataplane2")]
    public void The_namespace_of_the_ids_is_made_of_the_service_id(string serviceId, string expected)
    {
        var text = C2jText.Shapes(Input).Replace("Test Service", serviceId, StringComparison.Ordinal);

        Assert.Equal(expected + "#Op", Assert.Single(SpecText.ReadService(text).Operations).ShapeId);
    }

    [Fact]
    public void A_file_without_a_service_id_is_named_by_its_endpoint()
    {
        var text = C2jText.Shapes(Input).Replace(", \"serviceId\": \"Test Service\"", "", StringComparison.Ordinal);

        Assert.Equal(("Test", "com.amazonaws.test#test"), (SpecText.ReadService(text).Identity.Name, SpecText.ReadService(text).Identity.ShapeId));
    }

    [Fact]
    public void A_service_gives_way_to_a_shape_of_its_name() => Assert.Equal(
        "com.amazonaws.testservice#TestServiceService",
        SpecText.ReadService(C2jText.Members(""" "a": {"shape": "TestService"} """, """ "TestService": {"type": "structure"} """)).Identity.ShapeId);

    [Fact]
    public void The_documentation_and_deprecation_of_the_service_are_read()
    {
        var text = C2jText.Shapes(Input).Replace("{\"metadata\"", "{\"documentation\": \"<p>D</p>\", \"deprecated\": true, \"metadata\"", StringComparison.Ordinal);

        Assert.Single(SpecText.ReadService(text).Documentation.Blocks);
        Assert.Contains(TraitIds.Deprecated + " {}", C2jText.FindTraits(text, "TestService"), StringComparer.Ordinal);
    }

    [Fact]
    public void The_settings_of_a_client_that_endpoints_depend_on_are_read()
    {
        var text = C2jText.Shapes(Input).Replace("{\"metadata\"", "{\"clientContextParams\": {\"a\": {\"type\": \"boolean\"}}, \"metadata\"", StringComparison.Ordinal);

        Assert.Contains(TraitIds.ClientContextParams + " {a: {type: \"boolean\"}}", C2jText.FindTraits(text, "TestService"), StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("\"protocol\": \"query\"", TraitIds.AwsQuery)]
    [InlineData("\"protocol\": \"ec2\"", TraitIds.Ec2Query)]
    [InlineData("\"protocol\": \"rest-xml\"", TraitIds.RestXml)]
    [InlineData("\"protocol\": \"smithy-rpc-v2-cbor\"", TraitIds.RpcV2Cbor)]
    public void A_service_of_another_protocol_is_left_out(string protocol, string trait)
    {
        var value = protocol.Split('"')[3];
        var text = C2jText.Shapes(Input).Replace("\"protocol\": \"rest-json\"", protocol.Replace(value, "«" + value + "»", StringComparison.Ordinal), StringComparison.Ordinal);

        var result = SpecText.Expect(
            "AMPG0005",
            $"The service 'com.amazonaws.testservice#TestService' is left out: it uses {trait}, and AmplifyGen supports only aws.protocols#restJson1, aws.protocols#awsJson1_0, aws.protocols#awsJson1_1",
            text);

        Assert.Empty(result.Services);
    }

    [Fact]
    public void One_known_protocol_of_several_is_enough() => SpecText.ReadService(C2jText.Shapes(Input)
        .Replace("\"protocol\": \"rest-json\"", "\"protocol\": \"json\", \"protocols\": [\"json\", \"rest-json\"]", StringComparison.Ordinal));

    [Fact]
    public void The_metadata_of_the_item_are_those_of_the_file()
    {
        var result = SpecText.Read(new Generator.Spec.SpecInput { Path = "a", Text = C2jText.Shapes(Input), Namespace = "Acme.Test", Accessibility = "internal" });

        var identity = Assert.Single(result.Services).Identity;
        Assert.Equal(("Acme.Test", Accessibility.Internal), (identity.Namespace, identity.Accessibility));
    }
}
