using AmplifyGen.Generator.Model;

namespace AmplifyGen.Generator.Tests.Spec;

public sealed class UriTests
{
    private const string Members =
        """
        "id": {"target": "smithy.api#String", "traits": {"smithy.api#httpLabel": {}, "smithy.api#required": {}, "smithy.api#jsonName": "no"}},
        "body": {"target": "smithy.api#String"}
        """;

    [Theory]
    [InlineData("/{id}", "{id}")]
    [InlineData("/a/{id}/b", "a|{id}|b")]
    [InlineData("/a/{id}/", "a|{id}|")]
    [InlineData("/2015-03-31/functions/%20:x/{id}", "2015-03-31|functions|%20:x|{id}")]
    public void A_URI_is_split_at_its_slashes(string uri, string expected)
    {
        var operation = Assert.Single(SpecText.ReadService(Model(uri, Members)).Operations);

        Assert.Equal(expected, string.Join('|', operation.Rest().Path.Select(segment => segment switch
        {
            UriSegment.Label label => "{" + label.MemberName + "}",
            UriSegment.Literal literal => literal.Text,
            _ => "",
        })));
    }

    [Fact]
    public void The_root_is_one_empty_segment() =>
        Assert.Equal([new UriSegment.Literal("")], Assert.Single(SpecText.ReadService(Model("/", "")).Operations).Rest().Path);

    [Fact]
    public void A_label_is_bound_outside_the_body_under_its_own_name()
    {
        var input = SpecText.ReadInput(Model("/{id}", Members));

        Assert.Equal((new MemberBinding.Label(), "id"), (input.FindMember("id").Binding, input.FindMember("id").WireNames.Json));
        Assert.Equal(new MemberBinding.Body(), input.FindMember("body").Binding);
    }

    [Fact]
    public void A_label_whose_name_the_body_has_goes_by_its_property_name()
    {
        var input = SpecText.ReadInput(Model(
            "/{id}", Members + """ , "other": {"target": "smithy.api#String", "traits": {"smithy.api#jsonName": "id"}} """));

        Assert.Equal("Id body id", string.Join(' ', input.Members.Select(member => member.WireNames.Json)));
    }

    [Theory]
    [InlineData("«»", "The URI of 'ns#Op' does not start with '/': write the path from its root")]
    [InlineData("«a»/b", "The URI of 'ns#Op' does not start with '/': write the path from its root")]
    [InlineData("/{id}/x«{»id}", "The URI of 'ns#Op' has '{' in a literal segment: a label takes the whole of a segment, as in '/{name}'")]
    [InlineData("/{id}/«{»}", "The URI of 'ns#Op' has '{' in a literal segment: a label takes the whole of a segment, as in '/{name}'")]
    [InlineData("/{id}/a« »b", "The URI of 'ns#Op' has ' ' in a literal segment: percent-encode it")]
    [InlineData("/{id}/«#»", "The URI of 'ns#Op' has '#' in a literal segment: percent-encode it")]
    [InlineData("/{id}/{«id»}", "The URI of 'ns#Op' has the label 'id' twice: give each label once")]
    [InlineData("/{id}/{«Id»}", "The URI of 'ns#Op' has the label 'Id', to which the input binds no member: name a required member of the input that has smithy.api#httpLabel")]
    [InlineData("/{id}/{«body»}", "The URI of 'ns#Op' has the label 'body', to which the input binds no member: name a required member of the input that has smithy.api#httpLabel")]
    public void A_fault_in_a_URI_is_placed_on_its_characters(string uri, string message) => SpecText.Expect("AMPG0002", message, Model(uri, Members));

    [Fact]
    public void A_fault_in_a_URI_with_escapes_is_placed_on_all_of_it() => SpecText.Expect(
        "AMPG0002",
        "The URI of 'ns#Op' has '#' in a literal segment: percent-encode it",
        Model("«\\u002f{id}/#»", Members));

    [Fact]
    public void A_label_that_is_not_required_is_refused() => SpecText.Expect(
        "AMPG0002",
        "The URI of 'ns#Op' has the label 'id', whose member is not required: add smithy.api#required to the member",
        Model("/{«id»}", Members.Replace("\"smithy.api#required\": {}, ", "", StringComparison.Ordinal)));

    [Fact]
    public void A_label_that_is_no_text_is_refused() => SpecText.Expect(
        "AMPG0002",
        "The label 'id' must be a string, number, boolean or timestamp, but is a shape of type structure: name another shape",
        Model(
            "/{id}",
            """ "id": {"target": "«ns#S»", "traits": {"smithy.api#httpLabel": {}, "smithy.api#required": {}}} """,
            "\"ns#S\": {\"type\": \"structure\"}"));

    [Fact]
    public void A_member_that_is_bound_to_no_label_is_refused() => SpecText.Expect(
        "AMPG0002",
        "The member 'id' is bound to a label that is not in the URI of 'ns#Op': add '{id}' to the URI or remove smithy.api#httpLabel",
        Model("/", Members.Replace("\"smithy.api#httpLabel\"", "\"«smithy.api#httpLabel»\"", StringComparison.Ordinal)));

    [Theory]
    [InlineData("""«{"uri": "/"}»""", "'smithy.api#http' of 'ns#Op' needs a 'method': add it")]
    [InlineData("""«{"method": "GET"}»""", "'smithy.api#http' of 'ns#Op' needs a 'uri': add it")]
    [InlineData("""{"method": "«get»", "uri": "/"}""", "'method' of 'ns#Op' must be an HTTP method in capital letters, but is the string 'get'")]
    [InlineData("""{"method": «1», "uri": "/"}""", "'method' of 'ns#Op' must be a string, but is 1")]
    [InlineData("""{"method": "GET", "uri": «null»}""", "'uri' of 'ns#Op' must be a string, but is null")]
    [InlineData("""{"method": "GET", "uri": "/", "code": «99»}""", "'code' of 'ns#Op' must be an HTTP status code, but is 99")]
    [InlineData("""{"method": "GET", "uri": "/", "code": "«200»"}""", "'code' of 'ns#Op' must be an HTTP status code, but is the string '200'")]
    [InlineData("«7»", "'smithy.api#http' of 'ns#Op' must be an object, but is 7")]
    public void A_broken_http_trait_is_refused(string trait, string message) => SpecText.Expect(
        "AMPG0002", message, SpecText.Smithy(SpecText.ServiceShape, "\"ns#Op\": {\"type\": \"operation\", \"traits\": {\"smithy.api#http\": " + trait + "}}"));

    [Fact]
    public void An_operation_without_http_is_refused() => SpecText.Expect(
        "AMPG0002",
        "The operation 'ns#Op' needs the trait smithy.api#http: add it",
        SpecText.Smithy(SpecText.ServiceShape, "\"«ns#Op»\": {\"type\": \"operation\"}"));

    private static string Model(string uri, string members, params string[] shapes) =>
        SpecText.Members(members, shapes).Replace("\"/op\"", "\"" + uri + "\"", StringComparison.Ordinal);
}
