using AmplifyGen.Analyzers.Json;
using AmplifyGen.Analyzers.Tests.Harness;

namespace AmplifyGen.Analyzers.Tests.Json;

/// <summary>What is reported of constant JSON texts.</summary>
public sealed class JsonTextTests
{
    [Fact]
    public Task Reports_a_text_that_is_not_JSON() => Error(
        """PutItemRequest.FromJson("{'{|#0:I|}d': 1}")""".Replace("'{|#0:I|}d'", "{|#0:'|}Id'", StringComparison.Ordinal),
        "The JSON does not fit 'PutItemRequest': it is not JSON, expected a member name in double quotes but found '''");

    [Fact]
    public Task Reports_a_text_that_ends_too_early() => Error(
        """"PutItemRequest.FromJson("""{"Count": 1{|#0:|}""")"""",
        "The JSON does not fit 'PutItemRequest': it is not JSON, expected ',' or '}' after a member but found the end of the text");

    [Fact]
    public Task Reports_an_empty_text() => Error(
        """PutItemRequest.FromJson({|#0:""|})""",
        "The JSON does not fit 'PutItemRequest': it is not JSON, expected a value but found the end of the text");

    [Fact]
    public Task Reports_an_unknown_member_with_the_nearest_name() => Error(
        """"Item.FromJson("""{"Name": "x", "{|#0:OldNam|}": "y"}""")"""",
        "The JSON does not fit 'Item': $ has no member 'OldNam'. Did you mean 'OldName'?");

    [Fact]
    public Task Reports_missing_members_where_the_object_begins() => Error(
        """"PutItemRequest.FromJson(""" {|#0:{|}"Items": []} """)"""",
        "The JSON does not fit 'PutItemRequest': $ is missing the required members 'Id' and 'owners'");

    [Fact]
    public Task Reports_a_missing_member_within() => Error(
        Put(""" "Items": [{"Name": "x"}, {|#0:{|}}] """),
        "The JSON does not fit 'PutItemRequest': $.Items[1] is missing the required member 'Name'");

    [Fact]
    public Task Reports_null_in_a_required_member() => Error(
        """"Item.FromJson("""{"Name": {|#0:null|}}""")"""",
        "The JSON does not fit 'Item': $.Name is required and cannot be null");

    [Fact]
    public Task Reports_a_deprecated_member_as_a_warning() => Warning(
        Put(""" "{|#0:OldTags|}": ["x"] """),
        "The JSON does not fit 'PutItemRequest': $.OldTags is deprecated since 2020-01-01: use 'Tags' instead");

    [Fact]
    public Task Reports_only_the_outermost_deprecated_member() => Warning(
        Put(""" "{|#0:OldItem|}": {"Name": "x", "Inner": {"Name": "y"}} """),
        "The JSON does not fit 'PutItemRequest': $.OldItem is deprecated");

    [Fact]
    public Task Reports_an_unknown_enum_text_as_a_warning() => Warning(
        Put(""" "Color": "{|#0:DARK_RAD|}" """),
        "The JSON does not fit 'PutItemRequest': $.Color is not a known value of 'Color'. Did you mean 'DARK_RED'?");

    [Fact]
    public Task Reports_a_deprecated_enum_value_as_a_warning() => Warning(
        Put(""" "Color": "{|#0:SEPIA|}" """),
        "The JSON does not fit 'PutItemRequest': $.Color has the value 'Sepia' of 'Color', which is deprecated: use 'DarkRed' instead. It has faded.");

    [Fact]
    public Task Reports_an_unknown_enum_text_as_a_key() => Warning(
        Put(""" "ByColor": {"{|#0:PINK|}": "x", "DARK_RED": "y"} """),
        "The JSON does not fit 'PutItemRequest': $.ByColor[*] is not a known value of 'Color'");

    [Fact]
    public Task Reports_a_secret() => ShapeTest<JsonTextAnalyzer>.Store(
        "_ = " + Put(""" "Token": "{|#0:hunter2|}" """) + ";",
        ShapeTest<JsonTextAnalyzer>.Warning("AMPG1007", "'PutItemRequest.Token' is a secret, but its value is in source code: read it at run time from where secrets are kept"));

    [Fact]
    public Task Reports_a_value_that_breaks_a_constraint() => ShapeTest<JsonTextAnalyzer>.Store(
        "_ = " + Put(""" "Label": "{|#0:abcde|}", "Tags": {|#1:[|}], "Count": {|#2:1e2|} """) + ";",
        ShapeTest<JsonTextAnalyzer>.Warning("AMPG1009", "'PutItemRequest.Label' takes 2 to 4 characters but is given 5"),
        ShapeTest<JsonTextAnalyzer>.Warning("AMPG1009", "'PutItemRequest.Tags' takes 1 to 3 elements but is given 0", 1),
        ShapeTest<JsonTextAnalyzer>.Error("AMPG1008", "The JSON does not fit 'PutItemRequest': $.Count takes a whole number from -2147483648 to 2147483647 but is given a number with a fraction or an exponent", 2));

    [Theory]
    [InlineData("{|#0:[|}]", "$ takes an object but is given an array")]
    [InlineData("{|#0:null|}", "$ takes an object but is given null")]
    public Task Reports_a_top_value_of_the_wrong_type(string json, string message) => Error(
        $"PutItemRequest.FromJson(\"\"\"{json}\"\"\")", $"The JSON does not fit 'PutItemRequest': {message}");

    [Theory]
    [InlineData("\"Label\": {|#0:1|}", "$.Label takes a string but is given a number")]
    [InlineData("\"Tags\": \"{|#0:x|}\"", "$.Tags takes an array but is given a string")]
    [InlineData("\"Tags\": [{|#0:true|}]", "$.Tags[0] takes a string but is given true")]
    [InlineData("\"Tags\": [{|#0:null|}]", "$.Tags[0] takes a string but is given null")]
    [InlineData("\"Attributes\": {|#0:[|}]", "$.Attributes takes an object but is given an array")]
    [InlineData("\"Attributes\": {\"a\": {|#0:1|}}", "$.Attributes[*] takes a string but is given a number")]
    [InlineData("\"Color\": {|#0:1|}", "$.Color takes a string but is given a number")]
    [InlineData("\"Hidden\": \"{|#0:x|}\"", "$.Hidden takes an object but is given a string")]
    [InlineData("\"Small\": {|#0:128|}", "$.Small takes a whole number from -128 to 127 but is given a number out of range")]
    [InlineData("\"Level\": \"{|#0:9|}\"", "$.Level takes a whole number from -2147483648 to 2147483647 but is given a string")]
    [InlineData("\"Level\": {|#0:9.5|}", "$.Level takes a whole number from -2147483648 to 2147483647 but is given a number with a fraction or an exponent")]
    [InlineData("\"Stock\": {|#0:1.5|}", "$.Stock takes a whole number but is given a number with a fraction or an exponent")]
    [InlineData("\"Price\": \"{|#0:1|}\"", "$.Price takes a number but is given a string")]
    [InlineData("\"Ratio\": \"{|#0:x|}\"", "$.Ratio takes a number but is given a string")]
    [InlineData("\"Weight\": {|#0:-1e99|}", "$.Weight takes a number but is given one out of range")]
    public Task Reports_a_value_of_the_wrong_type(string member, string message) => Error(Put(member), $"The JSON does not fit 'PutItemRequest': {message}");

    [Fact]
    public Task Takes_all_that_fits() => ShapeTest<JsonTextAnalyzer>.Store("_ = " + Put(
        """
        "Label": "\u00e9\u00e9", "Tags": ["x"], "Attributes": {"a": "b"}, "Sparse": [null], "Count": 1, "Ratio": "NaN", "Weight": 1e-2,
        "Level": 9, "Stock": 123456789012345678901234567890, "Price": 1e-400, "Notes": [{"a": null}, 1],
        "Size": 9223372036854775807, "Small": -128, "Color": "DARK_RED", "ByColor": {"DARK_RED": ""}, "Hidden": null, "Items": []
        """.ReplaceLineEndings(" ")) + ";");

    [Fact]
    public Task Reports_no_more_than_helps() => ShapeTest<JsonTextAnalyzer>.Store(
        "_ = " + Put("\"Sparse\": [" + string.Join(", ", Enumerable.Range(0, 30).Select(static index => index < 20 ? "{|AMPG1008:1|}" : "1")) + "]") + ";");

    [Fact]
    public Task Says_nothing_of_a_text_that_is_read_at_run_time() => ShapeTest<JsonTextAnalyzer>.Store(
        "_ = PutItemRequest.FromJson(text); _ = PutItemRequest.FromJson($\"{text}!\"); _ = PutItemRequest.FromJson(new byte[0]);");

    [Fact]
    public Task Says_nothing_of_other_JSON() => ShapeTest<JsonTextAnalyzer>.Store("_ = System.Text.Json.JsonDocument.Parse(\"{\");");

    [Fact]
    public Task Works_on_sources_as_on_an_assembly() => ShapeTest<JsonTextAnalyzer>.ShippedAsSources(
        """"_ = UpdateBackendAuthMFAConfig.FromJson("""{"MFAMode": "OFF", "{|AMPG1008:setings|}": {}}""");"""");

    [Theory]
    [InlineData("\"Photo\": {|#0:12|}", "$.Photo takes a string of base64 but is given a number")]
    [InlineData("\"Seen\": {|#0:true|}", "$.Seen takes a number of seconds since 1970 but is given true")]
    [InlineData("\"Place\": {|#0:{|}}", "$.Place has no member, but a union has exactly one")]
    [InlineData("\"Place\": {\"Box\": 1, \"{|#0:Shelf|}\": {\"Row\": 1}}", "$.Place has more than one member, but a union has exactly one")]
    [InlineData("\"Place\": {\"Shelf\": {|#0:{|}}}", "$.Place.Shelf is missing the required member 'Row'")]
    [InlineData("\"Place\": {|#0:1|}", "$.Place takes an object but is given a number")]
    public Task Reports_blobs_timestamps_and_unions_of_another_kind(string member, string fault) =>
        Error(Put(member), $"The JSON does not fit 'PutItemRequest': {fault}");

    [Fact]
    public Task Reports_an_unknown_member_of_a_union_as_a_warning() => Warning(
        Put(""" "Place": {"{|#0:Boxx|}": 1} """),
        "The JSON does not fit 'PutItemRequest': $.Place has no member 'Boxx'. Did you mean 'Box'?");

    [Fact]
    public Task Takes_blobs_timestamps_and_unions() => ShapeTest<JsonTextAnalyzer>.Store("_ = " + Put(
        """ "Photo": "AAECAw==", "Seen": 0, "Place": {"__type": "Place", "Box": 1, "Shelf": null} """) + ";");

    /// <summary>A request that has what is required, and one member more.</summary>
    private static string Put(string member) => $$""""PutItemRequest.FromJson("""{"Id": "A123", "owners": [], {{member}}}""")"""";

    private static Task Error(string expression, string message) =>
        ShapeTest<JsonTextAnalyzer>.Store($"_ = {expression};", ShapeTest<JsonTextAnalyzer>.Error("AMPG1008", message));

    private static Task Warning(string expression, string message) =>
        ShapeTest<JsonTextAnalyzer>.Store($"_ = {expression};", ShapeTest<JsonTextAnalyzer>.Warning("AMPG1008", message));
}
