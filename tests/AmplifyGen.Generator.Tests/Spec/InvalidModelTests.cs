namespace AmplifyGen.Generator.Tests.Spec;

/// <summary>Models that Smithy forbids, each reported once, on the characters to blame.</summary>
public sealed class InvalidModelTests
{
    private const string Error = "\"smithy.api#error\": \"client\"";

    private const string Stream = "\"ns#Stream\": {\"type\": \"blob\", \"traits\": {\"smithy.api#streaming\": {}}}";

    private const string Map = "\"ns#Map\": {\"type\": \"map\", \"key\": {\"target\": \"smithy.api#String\"}, \"value\": {\"target\": \"smithy.api#String\"}}";

    /// <summary>What is wrong, the members of the input or output, further shapes, and the message.</summary>
    public static TheoryData<string, string, string, string> OfInputs => new()
    {
        // Where traits belong.
        { "required on a list's member", T("m", "ns#L"), "\"ns#L\": {\"type\": \"list\", \"member\": {\"target\": \"smithy.api#String\", \"traits\": {\"«smithy.api#required»\": {}}}}", Misplaced("ns#L$member", "required", "a member of a structure") },
        { "required on a union's member", T("m", "ns#U"), Union("\"a\": {\"target\": \"smithy.api#String\", \"traits\": {\"«smithy.api#required»\": {}}}"), Misplaced("ns#U$a", "required", "a member of a structure") },
        { "jsonName on a shape", T("m", "ns#S"), Shape("string", "\"«smithy.api#jsonName»\": \"x\""), Misplaced("ns#S", "jsonName", "a member of a structure or union") },
        { "length of a number", T("m", "smithy.api#Integer", "\"«smithy.api#length»\": {\"min\": 1}"), "", Misplaced("ns#In$m", "length", "a string, blob, list or map, or a member that targets one") },
        { "length of a structure", T("m", "ns#S"), Shape("structure", "\"«smithy.api#length»\": {\"min\": 1}"), Misplaced("ns#S", "length", "a string, blob, list or map, or a member that targets one") },
        { "range of a string", T("m", "ns#S"), Shape("string", "\"«smithy.api#range»\": {\"min\": 1}"), Misplaced("ns#S", "range", "a number, or a member that targets one") },
        { "pattern of a boolean", T("m", "smithy.api#Boolean", "\"«smithy.api#pattern»\": \"x\""), "", Misplaced("ns#In$m", "pattern", "a string, or a member that targets one") },
        { "format of a string", T("m", "smithy.api#String", "\"«smithy.api#timestampFormat»\": \"date-time\""), "", Misplaced("ns#In$m", "timestampFormat", "a timestamp, or a member that targets one") },
        { "media type of a number", T("m", "ns#S"), Shape("integer", "\"«smithy.api#mediaType»\": \"text/plain\""), Misplaced("ns#S", "mediaType", "a blob or string, or a member that targets one") },
        { "enum on a number", T("m", "ns#S"), Shape("integer", "\"«smithy.api#enum»\": [{\"value\": \"a\"}]"), Misplaced("ns#S", "enum", "a string") },
        { "enumValue on a structure's member", T("m", "smithy.api#String", "\"«smithy.api#enumValue»\": \"a\""), "", Misplaced("ns#In$m", "enumValue", "a member of an enum or intEnum") },
        { "a stream of text", T("m", "ns#S"), Shape("string", "\"«smithy.api#streaming»\": {}"), Misplaced("ns#S", "streaming", "a blob or union") },
        { "sparse on a structure", T("m", "ns#S"), Shape("structure", "\"«smithy.api#sparse»\": {}"), Misplaced("ns#S", "sparse", "a list or map") },
        { "an error of text", T("m", "ns#S"), Shape("string", "\"«smithy.api#error»\": \"client\""), Misplaced("ns#S", "error", "a structure") },
        { "a token that is a number", T("m", "smithy.api#Integer", "\"«smithy.api#idempotencyToken»\": {}"), "", Misplaced("ns#In$m", "idempotencyToken", "a member of a structure that is a string") },
        { "http on a structure", T("m", "ns#S"), Shape("structure", "\"«smithy.api#http»\": {\"method\": \"GET\", \"uri\": \"/\"}"), Misplaced("ns#S", "http", "an operation") },
        { "a query parameter on a list's member", T("m", "ns#L"), "\"ns#L\": {\"type\": \"list\", \"member\": {\"target\": \"smithy.api#String\", \"traits\": {\"«smithy.api#httpQuery»\": \"q\"}}}", Misplaced("ns#L$member", "httpQuery", "a member of a structure") },
        { "a replacement on a shape", T("m", "ns#S"), Shape("string", "\"«amplifygen#replacedBy»\": \"x\""), Misplaced("ns#S", "replacedBy", "a member").Replace("smithy.api", "amplifygen", StringComparison.Ordinal) },

        // What needs another trait.
        { "a length of what is no stream", T("m", "ns#S"), Shape("blob", "\"«smithy.api#requiresLength»\": {}"), Lonely("ns#S", "requiresLength", "streaming") },
        { "a status of what is no error", T("m", "ns#S"), Shape("structure", "\"«smithy.api#httpError»\": 404"), Lonely("ns#S", "httpError", "error") },
        { "a retry of what is no error", T("m", "ns#S"), Shape("structure", "\"«smithy.api#retryable»\": {}"), Lonely("ns#S", "retryable", "error") },

        // Values.
        { "required with a value", T("m", "smithy.api#String", "\"smithy.api#required\": «false»"), "", "'smithy.api#required' of 'ns#In$m' must be an empty object, but is false" },
        { "sensitive with parts", T("m", "ns#S"), Shape("string", "\"smithy.api#sensitive\": «{\"a\": 1}»"), "'smithy.api#sensitive' of 'ns#S' must be an empty object, but is an object" },
        { "sparse with a text", T("m", "ns#L"), "\"ns#L\": {\"type\": \"list\", \"member\": {\"target\": \"smithy.api#String\"}, \"traits\": {\"smithy.api#sparse\": \"«yes»\"}}", "'smithy.api#sparse' of 'ns#L' must be an empty object, but is the string 'yes'" },
        { "deprecated as a text", T("m", "ns#S"), Shape("string", "\"smithy.api#deprecated\": \"«old»\""), "'smithy.api#deprecated' of 'ns#S' must be an object, but is the string 'old'" },
        { "deprecated since a number", T("m", "ns#S"), Shape("long", "\"smithy.api#deprecated\": {\"since\": «2»}"), "'smithy.api#deprecated.since' of 'ns#S' must be a string, but is 2" },
        { "a length without bounds", T("m", "ns#S"), Shape("string", "\"smithy.api#length\": «{}»"), "'smithy.api#length' of 'ns#S' needs a 'min' or a 'max': add it" },
        { "a range without bounds", T("m", "smithy.api#Long", "\"smithy.api#range\": «{}»"), "", "'smithy.api#range' of 'ns#In$m' needs a 'min' or a 'max': add it" },
        { "a header without a name", T("m", "smithy.api#String", "\"smithy.api#httpHeader\": \"«»\""), "", "'smithy.api#httpHeader' of 'ns#In$m' must be a header's name, but is the string ''" },
        { "a query parameter without a name", T("m", "smithy.api#String", "\"smithy.api#httpQuery\": \"«»\""), "", "'smithy.api#httpQuery' of 'ns#In$m' must be the name of a query parameter, but is the string ''" },

        // Members that share a message.
        { "a header and a query parameter", T("m", "smithy.api#String", "\"smithy.api#httpHeader\": \"x\", \"«smithy.api#httpQuery»\": \"x\""), "", "'ns#In$m' has the traits 'smithy.api#httpHeader' and 'smithy.api#httpQuery', which exclude each other: remove one of them" },
        { "two tokens", T("a", "smithy.api#String", "\"smithy.api#idempotencyToken\": {}") + ", " + T("b", "smithy.api#String", "\"«smithy.api#idempotencyToken»\": {}"), "", Second("ns#In$b", "idempotencyToken") },
        { "two payloads", T("a", "smithy.api#Blob", "\"smithy.api#httpPayload\": {}") + ", " + T("b", "smithy.api#Blob", "\"«smithy.api#httpPayload»\": {}"), "", Second("ns#In$b", "httpPayload") },
        { "two groups of parameters", T("a", "ns#Map", "\"smithy.api#httpQueryParams\": {}") + ", " + T("b", "ns#Map", "\"«smithy.api#httpQueryParams»\": {}"), Map, Second("ns#In$b", "httpQueryParams") },
        { "two groups of headers", T("a", "ns#Map", "\"smithy.api#httpPrefixHeaders\": \"a-\"") + ", " + T("b", "ns#Map", "\"«smithy.api#httpPrefixHeaders»\": \"b-\""), Map, Second("ns#In$b", "httpPrefixHeaders") },
        { "two headers of one name", T("a", "smithy.api#String", "\"smithy.api#httpHeader\": \"X-Foo\"") + ", " + T("b", "smithy.api#String", "\"smithy.api#httpHeader\": \"«x-foo»\""), "", "'ns#In$b' is bound to the header 'x-foo', which is bound already: give it another name" },
        { "two parameters of one name", T("a", "smithy.api#String", "\"smithy.api#httpQuery\": \"q\"") + ", " + T("b", "smithy.api#String", "\"smithy.api#httpQuery\": \"«q»\""), "", "'ns#In$b' is bound to the query parameter 'q', which is bound already: give it another name" },
        { "a header of the transport", T("m", "smithy.api#String", "\"smithy.api#httpHeader\": \"«authorization»\""), "", "'ns#In$m' is bound to the header 'authorization', which the transport sets: give it another name" },
        { "a header with the prefix of others", T("a", "ns#Map", "\"smithy.api#httpPrefixHeaders\": \"X-Foo-\"") + ", " + T("b", "smithy.api#String", "\"smithy.api#httpHeader\": \"«x-foo-bar»\""), Map, "'ns#In$b' is bound to the header 'x-foo-bar', which begins with the prefix 'X-Foo-' of another member: give it another name" },
        { "a member beside the payload", T("a", "smithy.api#Blob", "\"smithy.api#httpPayload\": {}") + ", \"«b»\": {\"target\": \"smithy.api#String\"}", "", "'ns#In$b' is not bound to a part of the message, and another member is the whole body: bind it to a header or to the query" },
        { "two streams", T("a", "ns#Stream", "\"smithy.api#httpPayload\": {}") + ", \"b\": {\"target\": \"«ns#Stream»\", \"traits\": {\"smithy.api#httpHeader\": \"x\"}}", Stream, "" },
        { "a stream in JSON", "\"m\": {\"target\": \"«ns#Stream»\"}", Stream, "'m' targets the stream 'ns#Stream' but is not the whole body of a message: add smithy.api#httpPayload to the member or remove smithy.api#streaming from the stream" },
        { "a stream in a list", T("m", "ns#L"), Stream + ", \"ns#L\": {\"type\": \"list\", \"member\": {\"target\": \"«ns#Stream»\"}}", "'member' targets the stream 'ns#Stream' but is not the whole body of a message: add smithy.api#httpPayload to the member or remove smithy.api#streaming from the stream" },

        // Shapes.
        { "a union without members", T("m", "ns#U"), "\"«ns#U»\": {\"type\": \"union\", \"members\": {}}", "The union 'ns#U' needs a member: add it" },
        { "an enum without values", T("m", "ns#E"), "\"«ns#E»\": {\"type\": \"enum\", \"members\": {}}", "The enum 'ns#E' needs a value: add it" },
        { "an enum trait without values", T("m", "ns#S"), Shape("string", "\"smithy.api#enum\": []").Replace("\"ns#S\"", "\"«ns#S»\"", StringComparison.Ordinal), "The enum 'ns#S' needs a value: add it" },
        { "a mixin as a target", "\"m\": {\"target\": \"«ns#S»\"}", Shape("structure", "\"smithy.api#mixin\": {}"), "'ns#S' is a mixin, which only 'mixins' can name: name another shape or remove smithy.api#mixin from it" },
        { "a mixin without its trait", T("m", "ns#A"), Shape("structure", "") + ", \"ns#A\": {\"type\": \"structure\", \"mixins\": [{\"target\": \"«ns#S»\"}]}", "'ns#S' is used as a mixin but does not have the trait smithy.api#mixin: add it" },
        { "a mixin of text without its trait", T("m", "ns#A"), Shape("string", "") + ", \"ns#A\": {\"type\": \"string\", \"mixins\": [{\"target\": \"«ns#S»\"}]}", "'ns#S' is used as a mixin but does not have the trait smithy.api#mixin: add it" },
    };

    public static TheoryData<string, string, string, string> OfOutputs => new()
    {
        { "two streams", T("a", "ns#Stream", "\"smithy.api#httpPayload\": {}") + ", \"b\": {\"target\": \"«ns#Events»\", \"traits\": {\"smithy.api#httpHeader\": \"x\"}}", Stream, "" },
        { "two status codes", T("a", "smithy.api#Integer", "\"smithy.api#httpResponseCode\": {}") + ", " + T("b", "smithy.api#Integer", "\"«smithy.api#httpResponseCode»\": {}"), "", Second("ns#Out$b", "httpResponseCode") },
        { "a status code and a header", T("m", "smithy.api#Integer", "\"smithy.api#httpResponseCode\": {}, \"«smithy.api#httpHeader»\": \"x\""), "", "'ns#Out$m' has the traits 'smithy.api#httpResponseCode' and 'smithy.api#httpHeader', which exclude each other: remove one of them" },
        { "a status code of text", "\"m\": {\"target\": \"«smithy.api#String»\", \"traits\": {\"smithy.api#httpResponseCode\": {}}}", "", "The status code 'm' must be an integer, but is a shape of type string: name another shape" },
        { "two headers of one name", T("a", "smithy.api#String", "\"smithy.api#httpHeader\": \"X-Foo\"") + ", " + T("b", "smithy.api#String", "\"smithy.api#httpHeader\": \"«x-foo»\""), "", "'ns#Out$b' is bound to the header 'x-foo', which is bound already: give it another name" },
        { "a length that the client must know", T("m", "«ns#S»", "\"smithy.api#httpPayload\": {}"), Shape("blob", "\"smithy.api#streaming\": {}, \"smithy.api#requiresLength\": {}"), "'ns#Out$m' of an output targets 'ns#S', which has smithy.api#requiresLength: remove that trait, which only inputs can have, or name another blob" },
    };

    public static TheoryData<string, string> OfUris => new()
    {
        { "/a/«..»/b", "has the segment '..': write the path without it" },
        { "/«.»", "has the segment '.': write the path without it" },
        { "/a/«%2e%2E»", "has the segment '%2e%2E': write the path without it" },
        { "/a«//»b", "has an empty segment: remove one of the slashes" },
        { "/a«%»zz", "has '%' in a literal segment that begins no escape: write two hexadecimal digits behind it" },
        { "/a?b=«%»2", "has '%' in its query that begins no escape: write two hexadecimal digits behind it" },
        { "/{id+}/«key»", "" },
    };

    public static TheoryData<string, string> OfHosts => new()
    {
        { "..evil-.", "the start of a host, whose labels have 1 to 63 characters and no hyphen at their ends" },
        { "a..", "the start of a host, whose labels have 1 to 63 characters and no hyphen at their ends" },
        { "", "the start of a host, whose labels have 1 to 63 characters and no hyphen at their ends" },
        { "-a.", "the start of a host, whose labels have 1 to 63 characters and no hyphen at their ends" },
        { "a-.b.", "the start of a host, whose labels have 1 to 63 characters and no hyphen at their ends" },
        { "1234567890123456789012345678901234567890123456789012345678901234.", "the start of a host, whose labels have 1 to 63 characters and no hyphen at their ends" },
        { "{id", "a host whose labels are required members with smithy.api#hostLabel" },
        { "{}.", "a host whose labels are required members with smithy.api#hostLabel" },
        { "a||.", "letters, digits, hyphens, points and labels" },
    };

    [Theory]
    [MemberData(nameof(OfInputs))]
    public void A_bad_input_is_reported(string fault, string members, string shapes, string message)
    {
        Assert.NotEmpty(fault);
        ExpectFirst(message, SpecText.Members(members, shapes.Length == 0 ? Map : shapes));
    }

    [Theory]
    [MemberData(nameof(OfOutputs))]
    public void A_bad_output_is_reported(string fault, string members, string shapes, string message)
    {
        Assert.NotEmpty(fault);
        ExpectFirst(message, SpecText.Members(
                "",
                "\"ns#Out\": {\"type\": \"structure\", \"members\": {" + members + "}}",
                "\"ns#Events\": {\"type\": \"blob\", \"traits\": {\"smithy.api#streaming\": {}}}",
                shapes.Length == 0 ? Map : shapes)
            .Replace("\"input\": {\"target\": \"ns#In\"}", "\"output\": {\"target\": \"ns#Out\"}", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("\"smithy.api#error\": \"«caller»\"", "'smithy.api#error' of 'ns#Bad' must be \"client\" or \"server\", but is the string 'caller'")]
    [InlineData("\"smithy.api#error\": \"«caller»\", \"smithy.api#httpError\": 404", "'smithy.api#error' of 'ns#Bad' must be \"client\" or \"server\", but is the string 'caller'")]
    [InlineData(Error + ", \"smithy.api#httpError\": «99»", "'smithy.api#httpError' of 'ns#Bad' must be an HTTP status code, but is 99")]
    [InlineData(Error + ", \"smithy.api#retryable\": {\"«throtling»\": true}", "The key 'throtling' of 'smithy.api#retryable' is not known. Did you mean 'throttling'?")]
    public void A_bad_error_is_reported(string traits, string message) => SpecText.Expect(
        "AMPG0002",
        message,
        SpecText.Members("", "\"ns#Bad\": {\"type\": \"structure\", \"traits\": {" + traits + "}}")
            .Replace("\"type\": \"operation\"", "\"type\": \"operation\", \"errors\": [{\"target\": \"ns#Bad\"}]", StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(OfUris))]
    public void A_URI_that_no_request_can_have_is_reported(string uri, string fault)
    {
        var member = uri.Contains('{', StringComparison.Ordinal) ? T("id", "smithy.api#String", "\"smithy.api#httpLabel\": {}, \"smithy.api#required\": {}") : "";
        if (fault.Length == 0)
            SpecText.ReadService(SpecText.Members(member).Replace("/op", uri.Replace("«", "", StringComparison.Ordinal).Replace("»", "", StringComparison.Ordinal), StringComparison.Ordinal));
        else
            SpecText.Expect("AMPG0002", "The URI of 'ns#Op' " + fault, SpecText.Members(member).Replace("/op", uri, StringComparison.Ordinal));
    }

    [Fact]
    public void A_label_behind_a_greedy_one_is_reported() => SpecText.Expect(
        "AMPG0002",
        "The URI of 'ns#Op' has the label 'b' behind a greedy one: make the greedy label the last",
        SpecText.Members(Label("a") + ", " + Label("b")).Replace("/op", "/{a+}/{«b»}", StringComparison.Ordinal));

    [Fact]
    public void A_greedy_label_that_is_a_number_is_reported() => SpecText.Expect(
        "AMPG0002",
        "The greedy label 'a' must be a string, but is a shape of type integer: name another shape",
        SpecText.Members(Label("a").Replace("smithy.api#String", "«smithy.api#Integer»", StringComparison.Ordinal)).Replace("/op", "/{a+}", StringComparison.Ordinal));

    [Fact]
    public void A_parameter_that_the_URI_has_already_is_reported() => SpecText.Expect(
        "AMPG0002",
        "'ns#In$m' is bound to the query parameter 'x', which is bound already: give it another name",
        SpecText.Members(T("m", "smithy.api#String", "\"smithy.api#httpQuery\": \"«x»\"")).Replace("/op", "/op?x=1&y", StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(OfHosts))]
    public void A_prefix_that_begins_no_host_is_reported(string prefix, string expected) => SpecText.Expect(
        "AMPG0002", $"'hostPrefix' of 'ns#Op' must be {expected}, but is the string '{prefix}'", Host("«" + prefix + "»"));

    [Theory]
    [InlineData("{id}.")]
    [InlineData("{id}-data-")]
    [InlineData("a-{id}.b.")]
    [InlineData("{id}-{id}")]
    [InlineData("123456789012345678901234567890123456789012345678901234567890123.{id}")]
    public void A_prefix_that_begins_a_host_is_read(string prefix) => SpecText.ReadService(Host(prefix));

    [Fact]
    public void A_host_label_that_the_prefix_does_not_have_is_reported() => SpecText.Expect(
        "AMPG0002",
        "The member 'id' is bound to a label that the host prefix of 'ns#Op' does not have: add '{id}' to the prefix or remove smithy.api#hostLabel",
        Host("a.").Replace("\"smithy.api#hostLabel\"", "\"«smithy.api#hostLabel»\"", StringComparison.Ordinal));

    [Theory]
    [InlineData("\"input\": {\"target\": \"«ns#S»\"}")]
    [InlineData("\"output\": {\"target\": \"«ns#S»\"}")]
    [InlineData("\"errors\": [{\"target\": \"«ns#E»\"}]")]
    public void A_mixin_as_a_message_is_reported(string part) => SpecText.Expect(
        "AMPG0002",
        $"'{(part.Contains("ns#S", StringComparison.Ordinal) ? "ns#S" : "ns#E")}' is a mixin, which only 'mixins' can name: name another shape or remove smithy.api#mixin from it",
        SpecText.Members(
            "",
            Shape("structure", "\"smithy.api#mixin\": {}"),
            "\"ns#E\": {\"type\": \"structure\", \"traits\": {\"smithy.api#mixin\": {}, " + Error + "}}")
            .Replace("\"input\": {\"target\": \"ns#In\"}", part, StringComparison.Ordinal));

    [Fact]
    public void Traits_for_a_shape_of_the_prelude_are_reported() => SpecText.Expect(
        "AMPG0002",
        "Traits are applied to 'smithy.api#String', which belongs to Smithy's prelude: apply them to a shape or member of the model",
        SpecText.Members("", "\"«smithy.api#String»\": {\"type\": \"apply\", \"traits\": {\"smithy.api#sensitive\": {}}}"));

    [Theory]
    [InlineData("\"«ns#Missing»\": \"Other\"", "AMPG0003", "The shape 'ns#Missing' does not exist: define it or name one that exists")]
    [InlineData("\"ns#In\": \"«a b»\"", "AMPG0002", "'ns#In' of 'ns#Svc' must be a name of letters, digits and underscores, but is the string 'a b'")]
    [InlineData("\"ns#In\": \"«»\"", "AMPG0002", "'ns#In' of 'ns#Svc' must be a name of letters, digits and underscores, but is the string ''")]
    public void A_bad_rename_is_reported(string rename, string id, string message) =>
        SpecText.Expect(id, message, SpecText.Members("").Replace("\"version\"", "\"rename\": {" + rename + "}, \"version\"", StringComparison.Ordinal));

    [Theory]
    [InlineData("\"operations\": []")]
    [InlineData("\"resources\": [{\"target\": \"ns#R\"}]")]
    public void A_service_without_operations_is_reported(string operations)
    {
        var result = SpecText.Expect(
            "AMPG0002",
            "The service 'ns#Svc' has no operation, so nothing is generated for it: add operations or resources to it",
            SpecText.Members("", "\"ns#R\": {\"type\": \"resource\"}")
                .Replace("\"operations\": [{\"target\": \"ns#Op\"}]", operations, StringComparison.Ordinal)
                .Replace("\"ns#Svc\"", "\"«ns#Svc»\"", StringComparison.Ordinal));

        Assert.Empty(result.Services);
    }

    [Fact]
    public void A_fault_of_a_shape_that_many_reach_is_reported_once()
    {
        var members = string.Join(", ", Enumerable.Range(0, 2_000).Select(static index => T(FormattableString.Invariant($"m{index}"), "ns#S")));

        SpecText.Expect("AMPG0002", Misplaced("ns#S", "range", "a number, or a member that targets one"), SpecText.Members(members, Shape("string", "\"«smithy.api#range»\": {\"min\": 1}")));
    }

    [Fact]
    public void What_no_operation_reaches_is_not_checked() => SpecText.ReadService(SpecText.Members(
        "", Shape("string", "\"smithy.api#range\": 1, \"smithy.api#sparse\": 2"), "\"ns#U\": {\"type\": \"union\", \"members\": {}}"));

    /// <summary>Two streams are at fault twice: one of them is no payload.</summary>
    private static void ExpectFirst(string message, string text)
    {
        if (message.Length > 0)
            SpecText.Expect("AMPG0002", message, text);
        else
            Assert.Contains(SpecText.Read(text).Problems, static problem => problem.Message.Contains("is the second member of its structure that targets a stream", StringComparison.Ordinal));
    }

    private static string T(string name, string target, string traits = "") => $"\"{name}\": {{\"target\": \"{target}\", \"traits\": {{{traits}}}}}";

    private static string Label(string name) => T(name, "smithy.api#String", "\"smithy.api#httpLabel\": {}, \"smithy.api#required\": {}");

    private static string Shape(string type, string traits) => $"\"ns#S\": {{\"type\": \"{type}\", \"traits\": {{{traits}}}}}";

    private static string Union(string members) => $"\"ns#U\": {{\"type\": \"union\", \"members\": {{{members}}}}}";

    private static string Misplaced(string owner, string trait, string places) => $"'{owner}' has the trait 'smithy.api#{trait}', which belongs on {places}: remove it";

    private static string Lonely(string owner, string trait, string other) => $"'{owner}' has the trait 'smithy.api#{trait}', "
        + $"which needs 'smithy.api#{other}': add 'smithy.api#{other}' or remove 'smithy.api#{trait}'";

    private static string Second(string owner, string trait) => $"'{owner}' is the second member of its structure with 'smithy.api#{trait}', which only one can have: remove it from one of them";

    private static string Host(string prefix) => SpecText
        .Members(T("id", "smithy.api#String", "\"smithy.api#required\": {}, \"smithy.api#hostLabel\": {}"))
        .Replace("\"traits\": {\"smithy.api#http\"", "\"traits\": {\"smithy.api#endpoint\": {\"hostPrefix\": \"" + prefix + "\"}, \"smithy.api#http\"", StringComparison.Ordinal);
}
