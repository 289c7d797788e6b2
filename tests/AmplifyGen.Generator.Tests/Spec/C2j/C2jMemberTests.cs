using AmplifyGen.Generator.Spec.Shapes;

namespace AmplifyGen.Generator.Tests.Spec.C2j;

public sealed class C2jMemberTests
{
    private static readonly string[] Targets = [""" "S": {"type": "string"}, "N": {"type": "integer"}, "M": {"type": "map", "key": {"shape": "S"}, "value": {"shape": "S"}} """];

    [Theory]
    [InlineData("\"shape\": \"S\", \"locationName\": \"wire\"", TraitIds.JsonName + " \"wire\"")]
    [InlineData("\"shape\": \"S\", \"location\": \"querystring\", \"locationName\": \"q\"", TraitIds.HttpQuery + " \"q\"")]
    [InlineData("\"shape\": \"S\", \"location\": \"querystring\"", TraitIds.HttpQuery + " \"m\"")]
    [InlineData("\"shape\": \"M\", \"location\": \"querystring\"", TraitIds.HttpQueryParams + " {}")]
    [InlineData("\"shape\": \"S\", \"location\": \"header\", \"locationName\": \"x-h\"", TraitIds.HttpHeader + " \"x-h\"")]
    [InlineData("\"shape\": \"S\", \"location\": \"header\"", TraitIds.HttpHeader + " \"m\"")]
    [InlineData("\"shape\": \"M\", \"location\": \"headers\", \"locationName\": \"x-\"", TraitIds.HttpPrefixHeaders + " \"x-\"")]
    [InlineData("\"shape\": \"M\", \"location\": \"headers\"", TraitIds.HttpPrefixHeaders + " \"\"")]
    [InlineData("\"shape\": \"N\", \"location\": \"statusCode\"", TraitIds.HttpResponseCode + " {}")]
    [InlineData("\"shape\": \"S\", \"idempotencyToken\": true", TraitIds.IdempotencyToken + " {}")]
    [InlineData("\"shape\": \"S\", \"hostLabel\": true", TraitIds.HostLabel + " {}")]
    [InlineData("\"shape\": \"S\", \"jsonvalue\": true", TraitIds.MediaType + " \"application/json\"")]
    [InlineData("\"shape\": \"S\", \"eventpayload\": true", TraitIds.EventPayload + " {}")]
    [InlineData("\"shape\": \"S\", \"eventheader\": true", TraitIds.EventHeader + " {}")]
    [InlineData("\"shape\": \"S\", \"contextParam\": {\"name\": \"Bucket\"}", TraitIds.ContextParam + " {name: \"Bucket\"}")]
    [InlineData("\"shape\": \"S\", \"timestampFormat\": \"iso8601\"", TraitIds.TimestampFormat + " \"date-time\"")]
    [InlineData("\"shape\": \"S\", \"deprecated\": true, \"deprecatedMessage\": \"w\"", TraitIds.Deprecated + " {message: \"w\"}")]
    [InlineData("\"shape\": \"S\", \"documentation\": \"d\"", TraitIds.Documentation + " /// <summary>d</summary> ")]
    [InlineData("\"shape\": \"S\", \"max\": 5", TraitIds.Length + " {max: 5}")]
    [InlineData("\"shape\": \"N\", \"max\": 5", TraitIds.Range + " {max: 5}")]
    public void What_is_said_of_a_member_becomes_a_trait(string said, string trait) =>
        Assert.Equal([trait], C2jText.FindTraits(C2jText.Members("\"m\": {" + said + "}", Targets), "In$m"));

    [Fact]
    public void A_member_that_is_a_label_is_required() => Assert.Equal(
        [TraitIds.HttpLabel + " {}", TraitIds.Required + " {}"],
        C2jText.FindTraits(C2jText.Members(""" "m": {"shape": "S", "location": "uri", "locationName": "m"} """, Targets), "In$m"));

    /// <summary>Smithy's file of the only service that has one says nothing of the values either.</summary>
    [Theory]
    [InlineData("\"enum\": [\"A\"]")]
    [InlineData("\"box\": true")]
    [InlineData("\"xmlAttribute\": true")]
    [InlineData("\"streaming\": false")]
    public void What_says_nothing_of_the_member_is_passed_over(string said) =>
        Assert.Empty(C2jText.FindTraits(C2jText.Members("\"m\": {\"shape\": \"S\", " + said + "}", Targets), "In$m"));

    [Fact]
    public void The_structure_says_which_members_are_required_and_which_is_the_payload()
    {
        var text = C2jText.Shapes(
            """ "In": {"type": "structure", "required": ["a"], "payload": "b", "members": {"a": {"shape": "S"}, "b": {"shape": "S"}}} """, Targets[0]);

        Assert.Equal([TraitIds.Required + " {}"], C2jText.FindTraits(text, "In$a"));
        Assert.Equal([TraitIds.HttpPayload + " {}"], C2jText.FindTraits(text, "In$b"));
    }

    [Fact]
    public void A_stream_that_a_member_declares_is_its_blob_s() => Assert.Equal(
        [TraitIds.Streaming + " {}"],
        C2jText.FindTraits(C2jText.Members(""" "m": {"shape": "B", "streaming": true} """, """ "B": {"type": "blob"} """), "B"));

    [Fact]
    public void Prose_marks_a_member_as_deprecated() => Assert.NotNull(SpecText
        .ReadService(C2jText.Members(""" "m": {"shape": "S", "documentation": "<p><b>(DEPRECATED)</b> Gone.</p>"} """, Targets))
        .FindStructure(C2jText.Namespace + "In").FindMember("m").Deprecation);

    [Fact]
    public void A_binding_within_a_nested_structure_binds_nothing()
    {
        var service = SpecText.ReadService(C2jText.Members(
            """ "m": {"shape": "Inner"} """,
            """ "Inner": {"type": "structure", "members": {"q": {"shape": "S", "location": "querystring", "locationName": "other"}}} """,
            Targets[0]));

        Assert.Equal("q", service.FindStructure(C2jText.Namespace + "Inner").FindMember("q").WireNames.Json);
    }
}
