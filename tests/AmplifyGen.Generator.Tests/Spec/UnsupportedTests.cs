using AmplifyGen.Generator.Model;

namespace AmplifyGen.Generator.Tests.Spec;

public sealed class UnsupportedTests
{
    [Theory]
    [InlineData("blob", "structure")]
    [InlineData("blob", "list")]
    public void Only_a_payload_is_streamed(string type, string holder)
    {
        var members = holder is "list" ? "\"m\": {\"target\": \"ns#L\"}" : "\"m\": {\"target\": \"ns#T\"}";
        var member = SpecText.ReadInput(SpecText.Members(
            members,
            "\"ns#L\": {\"type\": \"list\", \"member\": {\"target\": \"ns#T\"}}",
            "\"ns#T\": {\"type\": \"" + type + "\", \"traits\": {\"smithy.api#streaming\": {}}}")).FindMember("m");

        Assert.Equal(new TypeModel.Blob(), member.Type is TypeModel.List list ? list.Element : member.Type);
    }

    [Fact]
    public void An_event_stream_is_left_out_and_placed_where_it_is_named() => Expect(
        "event streams", SpecText.Members("\"m\": {\"target\": \"ns#T\"}", "\"ns#T\": {\"type\": \"union\", \"traits\": {\"«smithy.api#streaming»\": {}}}"));

    [Fact]
    public void An_operation_whose_checksum_is_chosen_by_the_caller_is_left_out() => Expect("aws.protocols#httpChecksum", WithTrait("«aws.protocols#httpChecksum»", SpecText.Members("")));

    [Theory]
    [InlineData("smithy.api#httpChecksumRequired")]
    [InlineData("smithy.api#requestCompression")]
    public void An_operation_that_needs_the_whole_of_a_streamed_body_is_left_out(string trait) => Expect(
        trait + " of a stream",
        WithTrait("«" + trait + "»", SpecText.Members(
            "\"m\": {\"target\": \"ns#T\", \"traits\": {\"smithy.api#httpPayload\": {}}}",
            "\"ns#T\": {\"type\": \"blob\", \"traits\": {\"smithy.api#streaming\": {}}}")));

    [Fact]
    public void An_error_as_a_value_is_left_out() => Expect(
        "errors as values", SpecText.Members("\"m\": {\"target\": \"ns#T\"}", "\"ns#T\": {\"type\": \"«structure»\", \"traits\": {\"smithy.api#error\": \"client\"}}"));

    [Fact]
    public void One_warning_names_all_that_an_operation_lacks() => Expect(
        "aws.protocols#httpChecksum, event streams, errors as values",
        WithTrait("«aws.protocols#httpChecksum»", SpecText.Members(
            """ "a": {"target": "ns#Events"}, "b": {"target": "ns#Error"}, "c": {"target": "ns#Events"} """,
            "\"ns#Events\": {\"type\": \"union\", \"traits\": {\"smithy.api#streaming\": {}}}",
            "\"ns#Error\": {\"type\": \"structure\", \"traits\": {\"smithy.api#error\": \"client\"}}")));

    [Fact]
    public void A_service_of_another_protocol_is_left_out()
    {
        var result = SpecText.Expect(
            "AMPG0005",
            "The service 'ns#Svc' is left out, since AmplifyGen does not support its protocol aws.protocols#awsQuery: give a model with aws.protocols#restJson1",
            SpecText.Members("").Replace("\"aws.protocols#restJson1\"", "\"«aws.protocols#awsQuery»\"", StringComparison.Ordinal));

        Assert.Empty(result.Services);
    }

    [Fact]
    public void A_service_without_a_protocol_is_left_out() => SpecText.Expect(
        "AMPG0005",
        "The service 'ns#Svc' is left out, since it has no protocol trait that AmplifyGen supports: add aws.protocols#restJson1",
        SpecText.Members("").Replace("\"aws.protocols#restJson1\"", "\"some#trait\"", StringComparison.Ordinal).Replace("\"ns#Svc\"", "\"«ns#Svc»\"", StringComparison.Ordinal));

    private static string WithTrait(string trait, string text) =>
        text.Replace("\"traits\": {\"smithy.api#http\"", "\"traits\": {\"" + trait + "\": {}, \"smithy.api#http\"", StringComparison.Ordinal);

    private static void Expect(string features, string text)
    {
        var result = SpecText.Expect(
            "AMPG0005",
            $"The operation 'Op' is left out, since AmplifyGen does not support {features}: list the operations you use, without it, in the Operations metadata of the AmplifyGenSpec item",
            text);

        Assert.Empty(result.Services);
    }
}
