using AmplifyGen.Generator.Model;
using AmplifyGen.Generator.Spec.Shapes;

namespace AmplifyGen.Generator.Tests.Spec.C2j;

public sealed class C2jOperationTests
{
    [Fact]
    public void An_operation_is_read_with_its_request_and_its_errors()
    {
        var service = SpecText.ReadService(C2jText.OperationWith(
            "\"output\": {\"shape\": \"Out\"}, \"errors\": [{\"shape\": \"Bad\"}], \"documentation\": \"<p>Does it.</p>\"",
            """ "Out": {"type": "structure", "members": {}} """,
            """ "Bad": {"type": "structure", "members": {}, "exception": true} """)
            .Replace("\"/op\"", "\"/op\", \"responseCode\": 202", StringComparison.Ordinal));

        var operation = Assert.Single(service.Operations);
        Assert.Equal(("Op", "GET"), (operation.Name, operation.Rest().Method));
        Assert.Equal([new UriSegment.Literal("op")], operation.Rest().Path);
        Assert.Equal(C2jText.Namespace + "Out", operation.OutputShapeId);
        Assert.Equal(C2jText.Namespace + "Bad", Assert.Single(service.Errors).ShapeId);
        Assert.Single(operation.Documentation.Blocks);
    }

    [Theory]
    [InlineData("/a/{appId}/b", "/a/{AppId}/b")]
    [InlineData("/{appId}", "/{AppId}")]
    [InlineData("/{AppId}", "/{AppId}")]
    [InlineData("/{appId+}", "/{AppId+}")]
    [InlineData("/{appId}/{env}?x=y", "/{AppId}/{EnvironmentName}?x=y")]
    [InlineData("/{unknown}/{", "/{unknown}/{")]
    public void A_label_is_named_by_its_member(string uri, string expected)
    {
        var text = C2jText.Members(
            """ "AppId": {"shape": "S", "location": "uri", "locationName": "appId"}, "EnvironmentName": {"shape": "S", "location": "uri", "locationName": "env"} """,
            """ "S": {"type": "string"} """).Replace("\"/op\"", "\"" + uri + "\"", StringComparison.Ordinal);

        Assert.Contains("smithy.api#http {method: \"POST\", uri: \"" + expected + "\"}", C2jText.FindTraits(text, "Op"), StringComparer.Ordinal);
    }

    [Fact]
    public void A_label_is_required_where_the_file_does_not_say_so()
    {
        var text = C2jText.Members(""" "AppId": {"shape": "S", "location": "uri", "locationName": "appId"} """, """ "S": {"type": "string"} """)
            .Replace("\"/op\"", "\"/{appId}\"", StringComparison.Ordinal);

        var member = SpecText.ReadService(text).FindStructure(C2jText.Namespace + "In").FindMember("AppId");
        Assert.True(member.IsRequired);
        Assert.Equal(("AppId", new MemberBinding.Label()), (member.WireNames.Json, member.Binding));
    }

    [Theory]
    [InlineData("\"idempotent\": true", TraitIds.Idempotent + " {}")]
    [InlineData("\"readonly\": true", TraitIds.Readonly + " {}")]
    [InlineData("\"deprecated\": true", TraitIds.Deprecated + " {}")]
    [InlineData("\"deprecated\": true, \"deprecatedMessage\": \"m\", \"deprecatedSince\": \"s\"", TraitIds.Deprecated + " {message: \"m\", since: \"s\"}")]
    [InlineData("\"endpoint\": {\"hostPrefix\": \"data.\"}", TraitIds.Endpoint + " {hostPrefix: \"data.\"}")]
    [InlineData("\"httpChecksumRequired\": true", TraitIds.HttpChecksumRequired + " {}")]
    [InlineData("\"httpChecksum\": {\"requestChecksumRequired\": true}", TraitIds.AwsHttpChecksum + " {requestChecksumRequired: true}")]
    [InlineData("\"requestcompression\": {\"encodings\": [\"gzip\"]}", TraitIds.RequestCompression + " {encodings: [\"gzip\"]}")]
    [InlineData("\"staticContextParams\": {\"a\": {\"value\": true}}", TraitIds.StaticContextParams + " {a: {value: true}}")]
    [InlineData("\"operationContextParams\": {\"a\": {\"path\": \"b.c\"}}", TraitIds.OperationContextParams + " {a: {path: \"b.c\"}}")]
    [InlineData("\"unsignedPayload\": true", TraitIds.UnsignedPayload + " {}")]
    [InlineData("\"authtype\": \"v4-unsigned-body\"", TraitIds.UnsignedPayload + " {}")]
    [InlineData("\"authtype\": \"none\"", TraitIds.OptionalAuth + " {}")]
    [InlineData("\"auth\": [\"aws.auth#sigv4a\"]", TraitIds.Auth + " [\"aws.auth#sigv4a\"]")]
    public void What_is_said_of_an_operation_becomes_a_trait(string part, string trait) =>
        Assert.Equal([trait], C2jText.FindTraits(C2jText.OperationWith(part), "Op").Where(static other => !other.StartsWith(TraitIds.Http + " ", StringComparison.Ordinal)).ToArray());

    [Fact]
    public void An_operation_without_a_signature_has_no_scheme()
    {
        var traits = C2jText.FindTraits(C2jText.OperationWith("\"authtype\": \"none\", \"auth\": [\"smithy.api#noAuth\"]"), "Op");

        Assert.Equal([TraitIds.Auth + " []", TraitIds.OptionalAuth + " {}"], traits.Where(static trait => trait.Contains("uth", StringComparison.Ordinal)).ToArray());
    }

    [Theory]
    [InlineData("\"idempotent\": false")]
    [InlineData("\"deprecated\": false, \"deprecatedMessage\": \"m\"")]
    [InlineData("\"endpointdiscovery\": {\"required\": true}")]
    public void What_says_nothing_of_the_request_is_passed_over(string part) => Assert.Single(C2jText.FindTraits(C2jText.OperationWith(part), "Op"));

    [Fact]
    public void Only_the_operations_that_are_chosen_are_read()
    {
        var text = C2jText.Model(C2jText.Metadata, C2jText.Operation + ", " + C2jText.Operation.Replace("\"Op\"", "\"Other\"", StringComparison.Ordinal), "\"In\": {\"type\": \"structure\"}");

        var result = SpecText.Read(new Generator.Spec.SpecInput { Path = "a", Text = text, Operations = new[] { "Other" }.ToEquatableArray() });

        Assert.Equal("Other", Assert.Single(Assert.Single(result.Services).Operations).Name);
    }
}
