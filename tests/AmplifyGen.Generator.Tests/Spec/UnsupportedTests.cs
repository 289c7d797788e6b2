namespace AmplifyGen.Generator.Tests.Spec;

public sealed class UnsupportedTests
{
    [Theory]
    [InlineData("document", "documents")]
    [InlineData("intEnum", "intEnums")]
    [InlineData("bigInteger", "bigIntegers")]
    [InlineData("bigDecimal", "bigDecimals")]
    public void An_operation_that_reaches_a_type_without_support_is_left_out(string type, string feature) => Expect(
        feature, SpecText.Members("\"m\": {\"target\": \"ns#L\"}", "\"ns#L\": {\"type\": \"list\", \"member\": {\"target\": \"ns#T\"}}", "\"ns#T\": {\"type\": \"«" + type + "»\"}"));

    [Fact]
    public void A_prelude_type_without_support_is_placed_where_it_is_named() =>
        Expect("documents", SpecText.Members("\"m\": {\"target\": \"«smithy.api#Document»\"}"));

    [Theory]
    [InlineData("smithy.api#httpChecksumRequired")]
    [InlineData("aws.protocols#httpChecksum")]
    [InlineData("smithy.api#requestCompression")]
    [InlineData("aws.auth#unsignedPayload")]
    public void An_operation_whose_request_is_made_in_another_way_is_left_out(string trait) => Expect(
        trait, SpecText.Members("").Replace("\"traits\": {\"smithy.api#http\"", "\"traits\": {\"«" + trait + "»\": {}, \"smithy.api#http\"", StringComparison.Ordinal));

    [Theory]
    [InlineData("blob", "streaming")]
    [InlineData("union", "event streams")]
    public void Streams_are_named_as_such(string type, string feature) => Expect(
        feature, SpecText.Members("\"m\": {\"target\": \"ns#T\"}", "\"ns#T\": {\"type\": \"" + type + "\", \"traits\": {\"«smithy.api#streaming»\": {}}}"));

    [Fact]
    public void An_error_as_a_value_is_left_out() => Expect(
        "errors as values", SpecText.Members("\"m\": {\"target\": \"ns#T\"}", "\"ns#T\": {\"type\": \"«structure»\", \"traits\": {\"smithy.api#error\": \"client\"}}"));

    [Fact]
    public void One_warning_names_all_that_an_operation_lacks() => Expect(
        "documents, bigIntegers",
        SpecText.Members(""" "a": {"target": "«smithy.api#Document»"}, "b": {"target": "smithy.api#BigInteger"}, "c": {"target": "smithy.api#Document"} """));

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

    private static void Expect(string features, string text)
    {
        var result = SpecText.Expect(
            "AMPG0005",
            $"The operation 'Op' is left out, since AmplifyGen does not support {features}: list the operations you use, without it, in the Operations metadata of the AmplifyGenSpec item",
            text);

        Assert.Empty(result.Services);
    }
}
