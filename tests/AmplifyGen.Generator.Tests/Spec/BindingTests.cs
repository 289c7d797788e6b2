using AmplifyGen.Generator.Model;

namespace AmplifyGen.Generator.Tests.Spec;

public sealed class BindingTests
{
    [Theory]
    [InlineData("httpQuery", "query parameter")]
    [InlineData("httpHeader", "header")]
    public void A_structure_is_no_text_of_a_URI_or_a_header(string trait, string part) => SpecText.Expect(
        "AMPG0002",
        $"The {part} 'm' must be a string, number, boolean or timestamp, or a list of them, but is a shape of type structure: name another shape",
        SpecText.Members(
            "\"m\": {\"target\": \"«ns#Inner»\", \"traits\": {\"smithy.api#" + trait + "\": \"x\"}}",
            "\"ns#Inner\": {\"type\": \"structure\", \"members\": {}}"));

    [Theory]
    [InlineData("httpPrefixHeaders", "\"x\"", "group of headers", "a map of strings")]
    [InlineData("httpQueryParams", "{}", "group of query parameters", "a map of strings or of lists of strings")]
    public void A_group_is_a_map(string trait, string value, string part, string expected) => SpecText.Expect(
        "AMPG0002",
        $"The {part} 'm' must be {expected}, but is a shape of type string: name another shape",
        SpecText.Members("\"m\": {\"target\": \"«smithy.api#String»\", \"traits\": {\"smithy.api#" + trait + "\": " + value + "}}"));

    [Fact]
    public void A_binding_names_its_part_of_the_message() => SpecText.Expect(
        "AMPG0002",
        "'smithy.api#httpHeader' of 'ns#In$m' must be a string, but is an object",
        SpecText.Members(""" "m": {"target": "smithy.api#String", "traits": {"smithy.api#httpHeader": «{}»}} """));

    [Theory]
    [InlineData("X: y")]
    [InlineData("X\\r\\nEvil")]
    [InlineData("Höhe")]
    public void A_header_has_a_name_that_HTTP_allows(string name)
    {
        Expect("smithy.api#httpHeader", "smithy.api#String", "");
        Expect("smithy.api#httpPrefixHeaders", "ns#Map", "\"ns#Map\": {\"type\": \"map\", \"key\": {\"target\": \"smithy.api#String\"}, \"value\": {\"target\": \"smithy.api#String\"}}");

        void Expect(string trait, string target, string shape)
        {
            var result = SpecText.Read(SpecText.Members("\"m\": {\"target\": \"" + target + "\", \"traits\": {\"" + trait + "\": \"" + name + "\"}}", shape.Length == 0 ? "\"ns#X\": {\"type\": \"string\"}" : shape));
            Assert.Contains("must be a header's name", Assert.Single(result.Problems).ToString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_media_type_stays_on_its_line() => SpecText.Expect(
        "AMPG0002",
        "'smithy.api#mediaType' of 'ns#In$m' must be a media type, but is the string 'a\uFFFDb'",
        SpecText.Members(""" "m": {"target": "smithy.api#Blob", "traits": {"smithy.api#httpPayload": {}, "smithy.api#mediaType": "«a\nb»"}} """));

    [Fact]
    public void A_timestamp_has_a_format_that_is_known() => SpecText.Expect(
        "AMPG0002",
        "'smithy.api#timestampFormat' of 'smithy.api#Timestamp' must be \"date-time\", \"http-date\" or \"epoch-seconds\", but is the string 'iso'",
        SpecText.Members(""" "m": {"target": "smithy.api#Timestamp", "traits": {"smithy.api#timestampFormat": "«iso»"}} """));

    [Fact]
    public void A_list_as_the_whole_body_is_left_out() => SpecText.Expect(
        "AMPG0005",
        "The operation 'Op' is left out, because AmplifyGen does not support payloads that are neither a structure nor a union nor a document nor a string nor a blob. No operation of the service 'ns#Svc' is left, so nothing is generated for it",
        SpecText.Members(
            """ "m": {"target": "ns#L", "traits": {"smithy.api#httpPayload": {}}} """,
            "\"ns#L\": {\"type\": \"list\", \"member\": {\"target\": \"smithy.api#String\"}}").Replace("\"ns#Op\":", "\"«ns#Op»\":", StringComparison.Ordinal));

    [Fact]
    public void A_binding_within_a_nested_structure_binds_nothing()
    {
        var service = SpecText.ReadService(SpecText.Members(
            """ "m": {"target": "ns#Inner"} """,
            """
            "ns#Inner": {"type": "structure", "members": {
              "q": {"target": "smithy.api#String", "traits": {"smithy.api#httpQuery": "q"}}, "l": {"target": "smithy.api#String", "traits": {"smithy.api#httpLabel": {}}}}}
            """));

        Assert.All(service.Structures.SelectMany(static structure => structure.Members), static member => Assert.IsType<MemberBinding.Body>(member.Binding));
    }

    [Theory]
    [InlineData("/op?a=1&b", "a=1&b")]
    [InlineData("/op?x=/y?z", "x=/y?z")]
    [InlineData("/op?", "")]
    public void What_follows_the_question_mark_is_part_of_every_request(string uri, string query) =>
        Assert.Equal(query, Assert.Single(SpecText.ReadService(Model(uri)).Operations).Rest().Query);

    [Theory]
    [InlineData("/op?a=«{»b}", "has '{' in its query: bind the member with smithy.api#httpQuery")]
    [InlineData("/op?a=«#»", "has '#' in its query: percent-encode it")]
    public void A_query_holds_what_a_URI_can_hold(string uri, string fault) => SpecText.Expect("AMPG0002", "The URI of 'ns#Op' " + fault, Model(uri));

    [Theory]
    [InlineData("{id}.data.", "{id}|.data.")]
    [InlineData("api.{id}", "api.|{id}")]
    public void A_host_prefix_is_split_at_its_labels(string prefix, string expected)
    {
        var operation = Assert.Single(SpecText.ReadService(HostModel('"' + prefix + '"')).Operations);

        Assert.Equal(expected, string.Join('|', operation.Request.HostPrefix.Select(static segment => segment switch
        {
            UriSegment.Label label => "{" + label.MemberName + "}",
            UriSegment.Literal literal => literal.Text,
            _ => "",
        })));
    }

    [Theory]
    [InlineData("{other}.", "a host whose labels are required members with smithy.api#hostLabel")]
    [InlineData("a/b.", "letters, digits, hyphens, points and labels")]
    public void A_host_prefix_makes_a_host(string prefix, string expected) => SpecText.Expect(
        "AMPG0002", $"'hostPrefix' of 'ns#Op' must be {expected}, but is the string '{prefix}'", HostModel("\"«" + prefix + "»\""));

    [Fact]
    public void An_idempotency_token_is_required_of_nobody() =>
        Assert.False(SpecText.ReadInput(SpecText.Members(""" "t": {"target": "smithy.api#String", "traits": {"smithy.api#idempotencyToken": {}, "smithy.api#required": {}}} """)).FindMember("t").IsRequired);

    private static string Model(string uri) => SpecText.Members("").Replace("\"/op\"", "\"" + uri + "\"", StringComparison.Ordinal);

    private static string HostModel(string prefix) => SpecText
        .Members(""" "id": {"target": "smithy.api#String", "traits": {"smithy.api#required": {}, "smithy.api#hostLabel": {}}} """)
        .Replace("\"traits\": {\"smithy.api#http\"", "\"traits\": {\"smithy.api#endpoint\": {\"hostPrefix\": " + prefix + "}, \"smithy.api#http\"", StringComparison.Ordinal);
}
