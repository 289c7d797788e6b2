using AmplifyGen.Analyzers.Json;
using AmplifyGen.Analyzers.Tests.Harness;

namespace AmplifyGen.Analyzers.Tests.Json;

/// <summary>Values in constant JSON that break a constraint, or are secrets.</summary>
public sealed class JsonConstraintTests
{
    [Theory]
    [InlineData("\"Photo\": \"{|#0:AAECAwQ=|}\"", "'SealRequest.Photo' takes 2 to 4 bytes but is given 5")]
    [InlineData("\"Names\": {|#0:[|}\"a\", \"b\", \"c\"]", "'SealRequest.Names' takes at most 2 elements but is given 3")]
    [InlineData("\"Names\": [\"a\", \"{|#0:abcd|}\"]", "An element of 'SealRequest.Names' takes 1 to 3 characters but is given 4")]
    [InlineData("\"Names\": [\"{|#0:A|}\"]", "An element of 'SealRequest.Names' takes a text that matches the pattern ^[a-z]*$ but is given 'A'")]
    [InlineData("\"Scores\": [1, {|#0:11|}]", "An element of 'SealRequest.Scores' takes a number from 1 to 10 but is given 11")]
    [InlineData("\"Digits\": [{|#0:77|}]", "An element of 'SealRequest.Digits' takes a number from 0 to 9 but is given another")]
    [InlineData("\"Photos\": [\"\", \"{|#0:AAEC|}\"]", "An element of 'SealRequest.Photos' takes at most 2 bytes but is given 3")]
    [InlineData("\"Labels\": {|#0:{|}}", "'SealRequest.Labels' takes 1 to 2 entries but is given 0")]
    [InlineData("\"Labels\": {|#0:{|}\"a\": \"\", \"b\": \"\", \"c\": \"\"}", "'SealRequest.Labels' takes 1 to 2 entries but is given 3")]
    [InlineData("\"Labels\": {\"{|#0:A|}\": \"\"}", "A key of 'SealRequest.Labels' takes a text that matches the pattern ^[a-z]*$ but is given 'A'")]
    [InlineData("\"Labels\": {\"a\": \"{|#0:abcde|}\"}", "A value of 'SealRequest.Labels' takes at most 4 characters but is given 5")]
    [InlineData("\"Rows\": [[], [\"{|#0:A|}\"]]", "An element of an element of 'SealRequest.Rows' takes a text that matches the pattern ^[a-z]*$ but is given 'A'")]
    [InlineData("\"Rows\": [{|#0:[|}\"a\", \"b\", \"c\"]]", "An element of 'SealRequest.Rows' takes at most 2 elements but is given 3")]
    [InlineData("\"Groups\": {\"X\": [\"{|#0:A|}\"]}", "An element of a value of 'SealRequest.Groups' takes a text that matches the pattern ^[a-z]*$ but is given 'A'")]
    [InlineData("\"Choice\": {\"Names\": [\"{|#0:A|}\"]}", "An element of 'Names.Value' takes a text that matches the pattern ^[a-z]*$ but is given 'A'")]
    [InlineData("\"Price\": {|#0:10.5|}", "'SealRequest.Price' takes a number up to 10 but is given 10.5")]
    public Task Reports_what_breaks_a_constraint(string member, string message) => Vault(member, "AMPG1009", message);

    [Theory]
    [InlineData("\"Key\": \"{|#0:AAEC|}\"", "'SealRequest.Key' is a secret, but its value is in source code: read it at run time from where secrets are kept")]
    [InlineData("\"Keys\": [\"\", \"{|#0:hunter2|}\"]", "'SealRequest.Keys' is a secret, but its value is in source code: read it at run time from where secrets are kept")]
    [InlineData("\"Tokens\": {\"name\": \"{|#0:hunter2|}\"}", "'SealRequest.Tokens' is a secret, but its value is in source code: read it at run time from where secrets are kept")]
    public Task Reports_a_secret(string member, string message) => Vault(member, "AMPG1007", message);

    [Theory]
    [InlineData("\"Labels\": {\"a\": \"1\", \"b\": \"\", \"a\": \"2\"}")]
    [InlineData("\"Labels\": {\"a\": \"abcd\"}, \"Scores\": [1, 10], \"Photos\": [\"\", \"AAE=\"], \"Rows\": [[], [\"a\", \"abc\"]], \"Groups\": {\"ANY\": [\"a\"]}")]
    [InlineData("\"Key\": \"\", \"Password\": \" \", \"Keys\": [\"\"], \"Tokens\": {\"name\": \"\"}")]
    [InlineData("\"Digits\": [0, 9], \"Modes\": [\"OPEN\"], \"Price\": 10, \"Stock\": 0, \"Choice\": {\"Names\": []}")]
    public Task Says_nothing_of_what_fits(string members) => ShapeTest<JsonTextAnalyzer>.Vault($"_ = {Seal(members)};");

    private static string Seal(string members)
    {
        var photo = members.Contains("\"Photo\"", StringComparison.Ordinal) ? "" : "\"Photo\": \"AAE=\", ";
        var names = members.StartsWith("\"Names\"", StringComparison.Ordinal) ? "" : "\"Names\": [], ";
        return $$""""SealRequest.FromJson("""{"Mode": "OPEN", "Blank": "", "Grade": 1, "Size": 1, "Since": 0, "Open": true, {{photo}}{{names}}{{members}}}""")"""";
    }

    private static Task Vault(string member, string id, string message) => ShapeTest<JsonTextAnalyzer>.Vault(
        $"_ = {Seal(member)};", ShapeTest<JsonTextAnalyzer>.Warning(id, message));
}
