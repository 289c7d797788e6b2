using AmplifyGen.Generator.Diagnostics;
using AmplifyGen.Generator.Model;
using AmplifyGen.Generator.Spec;
using Microsoft.CodeAnalysis;

namespace AmplifyGen.Generator.Tests.Spec;

public sealed class UnsupportedTests
{
    [Fact]
    public void An_event_stream_is_left_out() => Expect(
        "event streams", SpecText.Members("\"m\": {\"target\": \"ns#T\"}", Events("ns#T")));

    [Fact]
    public void An_operation_whose_checksum_is_chosen_by_the_caller_is_left_out() => Expect("aws.protocols#httpChecksum", WithTrait("aws.protocols#httpChecksum", SpecText.Members("")));

    [Theory]
    [InlineData("smithy.api#httpChecksumRequired", "{}")]
    [InlineData("smithy.api#requestCompression", "{\"encodings\": [\"gzip\"]}")]
    public void An_operation_that_needs_the_whole_of_a_streamed_body_is_left_out(string trait, string value) => Expect(
        trait + " of a stream",
        WithTrait(trait, value, SpecText.Members(
            "\"m\": {\"target\": \"ns#T\", \"traits\": {\"smithy.api#httpPayload\": {}}}",
            "\"ns#T\": {\"type\": \"blob\", \"traits\": {\"smithy.api#streaming\": {}}}")));

    [Fact]
    public void An_error_as_a_value_is_left_out() => Expect(
        "errors as values", SpecText.Members("\"m\": {\"target\": \"ns#T\"}", "\"ns#T\": {\"type\": \"structure\", \"traits\": {\"smithy.api#error\": \"client\"}}"));

    [Fact]
    public void One_problem_names_all_that_an_operation_uses() => Expect(
        "aws.protocols#httpChecksum, event streams, errors as values",
        WithTrait("aws.protocols#httpChecksum", SpecText.Members(
            """ "a": {"target": "ns#Events"}, "b": {"target": "ns#Error"} """,
            Events("ns#Events"),
            "\"ns#Error\": {\"type\": \"structure\", \"traits\": {\"smithy.api#error\": \"client\"}}")));

    [Theory]
    [InlineData("", "list the operations you use, without it, in the Operations metadata of the AmplifyGenSpec item")]
    [InlineData("Op;Other", "remove it from the Operations metadata of the AmplifyGenSpec item")]
    public void An_operation_that_is_left_out_is_a_warning_where_others_are_generated(string operations, string advice)
    {
        var text = SpecText.Members("\"m\": {\"target\": \"ns#T\"}", Events("ns#T"), SpecText.OperationShape.Replace("ns#Op", "ns#Other", StringComparison.Ordinal).Replace("\"input\": {\"target\": \"ns#In\"}, ", "", StringComparison.Ordinal))
            .Replace("[{\"target\": \"ns#Op\"}", "[{\"target\": \"ns#Other\"}, {\"target\": \"ns#Op\"}", StringComparison.Ordinal)
            .Replace("\"ns#Op\":", "\"«ns#Op»\":", StringComparison.Ordinal);

        var result = SpecText.Expect(
            "AMPG0005",
            "The operation 'Op' is left out, because AmplifyGen does not support event streams: " + advice,
            new SpecInput { Path = "a", Text = text, Operations = operations.Split(';', StringSplitOptions.RemoveEmptyEntries).ToEquatableArray() });

        Assert.Equal(DiagnosticSeverity.Warning, result.Problems[0].ToDiagnostic().Severity);
        Assert.Equal("Other", Assert.Single(Assert.Single(result.Services).Operations).Name);
    }

    [Theory]
    [InlineData("\"«aws.protocols#awsQuery»\": {}", "aws.protocols#awsQuery")]
    [InlineData("\"«aws.protocols#awsQuery»\": {}, \"smithy.protocols#rpcv2Cbor\": {}", "aws.protocols#awsQuery, smithy.protocols#rpcv2Cbor")]
    [InlineData("\"«ns#myProtocol»\": {}", "ns#myProtocol")]
    public void A_service_of_other_protocols_is_an_error_that_names_them(string protocols, string names) => ExpectNoService(
        $"The service 'ns#Svc' is left out: it uses {names}, and AmplifyGen supports only aws.protocols#restJson1, aws.protocols#awsJson1_0, aws.protocols#awsJson1_1",
        SpecText.Members("", "\"ns#myProtocol\": {\"type\": \"structure\", \"traits\": {\"smithy.api#trait\": {}, \"smithy.api#protocolDefinition\": {}}}")
            .Replace("\"aws.protocols#restJson1\": {}", protocols, StringComparison.Ordinal));

    [Fact]
    public void A_service_without_a_protocol_is_an_error() => ExpectNoService(
        "The service 'ns#Svc' is left out: it has no protocol trait, and AmplifyGen supports only aws.protocols#restJson1, aws.protocols#awsJson1_0, aws.protocols#awsJson1_1. Add the trait of the protocol that the service uses",
        SpecText.Members("").Replace("\"aws.protocols#restJson1\"", "\"some#trait\"", StringComparison.Ordinal).Replace("\"ns#Svc\"", "\"«ns#Svc»\"", StringComparison.Ordinal));

    private static string Events(string id) =>
        "\"" + id + "\": {\"type\": \"union\", \"members\": {\"a\": {\"target\": \"smithy.api#String\"}}, \"traits\": {\"smithy.api#streaming\": {}}}";

    private static string WithTrait(string trait, string text) => WithTrait(trait, "{}", text);

    private static string WithTrait(string trait, string value, string text) =>
        text.Replace("\"traits\": {\"smithy.api#http\"", "\"traits\": {\"" + trait + "\": " + value + ", \"smithy.api#http\"", StringComparison.Ordinal);

    /// <summary>Expects that the only operation is left out, on its id, and that this is an error.</summary>
    private static void Expect(string features, string text) => ExpectNoService(
        $"The operation 'Op' is left out, because AmplifyGen does not support {features}. No operation of the service 'ns#Svc' is left, so nothing is generated for it",
        text.Replace("\"ns#Op\":", "\"«ns#Op»\":", StringComparison.Ordinal));

    private static void ExpectNoService(string message, string text)
    {
        var result = SpecText.Expect("AMPG0005", message, text);

        Assert.Empty(result.Services);
        Assert.Equal(DiagnosticSeverity.Error, result.Problems[0].ToDiagnostic().Severity);
    }
}
