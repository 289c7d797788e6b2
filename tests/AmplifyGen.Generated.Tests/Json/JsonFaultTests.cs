using System.Text;
using System.Text.Json;
using Acme.Observatory;
using AmplifyGen.Generated.Tests.Values;

namespace AmplifyGen.Generated.Tests.Json;

public sealed class JsonFaultTests
{
    [Fact]
    public void A_fault_is_named_with_its_path_its_offset_and_its_line()
    {
        const string json = "{\"mfaTypes\": [\n  \"SMS\",\n  42\n]}";
        var exception = Fault<Settings>(json, Settings.FromJson);
        Assert.Equal("The JSON cannot be read: expected a string, found a number. Path: $.mfaTypes[1], byte offset: 26.", exception.Message);
        Assert.Equal("$.mfaTypes[1]", exception.Path);
        Assert.Equal(2, exception.LineNumber);
        Assert.Equal(2, exception.BytePositionInLine);
    }

    [Theory]
    [InlineData("""{"AppId":1}""", "$.AppId", "expected a string, found a number")]
    [InlineData("""{"AppId":["a"]}""", "$.AppId", "expected a string, found an array")]
    [InlineData("""{"resourceConfig":"x"}""", "$.resourceConfig", "expected an object, found a string")]
    [InlineData("""{"resourceConfig":{"service":true}}""", "$.resourceConfig.service", "expected a string, found a boolean")]
    [InlineData("""{"resourceConfig":{"identityPoolConfigs":{"unauthenticatedLogin":"true"}}}""", "$.resourceConfig.identityPoolConfigs.unauthenticatedLogin", "expected true or false, found a string")]
    [InlineData("""{"resourceConfig":{"userPoolConfigs":{"passwordPolicy":{"minimumLength":"8"}}}}""", "$.resourceConfig.userPoolConfigs.passwordPolicy.minimumLength", "expected a number, found a string")]
    [InlineData("""{"resourceConfig":{"userPoolConfigs":{"oAuth":{"oAuthScopes":{}}}}}""", "$.resourceConfig.userPoolConfigs.oAuth.oAuthScopes", "expected an array, found an object")]
    [InlineData("""{"resourceConfig":{"userPoolConfigs":{"oAuth":{"redirectSignInURIs":["a",null]}}}}""", "$.resourceConfig.userPoolConfigs.oAuth.redirectSignInURIs[1]", "expected a string, found null")]
    [InlineData("[]", "$", "expected an object, found an array")]
    [InlineData("null", "$", "expected an object, found null")]
    [InlineData("", "$", "expected an object, found the end of the text")]
    [InlineData("""{"AppId":"a","AppId":"b"}""", "$.AppId", "a member occurs twice")]
    [InlineData("""{"AppId":null,"AppId":"b"}""", "$.AppId", "a member occurs twice")]
    [InlineData("""{"unknown":{"deep":[1,}]}}""", "$[#0][#0][1]", "expected a value, found '}'")]
    [InlineData("""{"AppId":"\ud800"}""", "$.AppId", "an escape is only half of a surrogate pair")]
    [InlineData("{\"AppId\":\"a\nb\"}", "$.AppId", "a control character in a string is not escaped")]
    [InlineData("""{"AppId":"a",}""", "$", "expected a member name, found '}'")]
    [InlineData("""{"AppId":"a" "x":1}""", "$.AppId", "expected ',' or '}', found a string")]
    public void What_does_not_fit_is_refused(string json, string path, string fault)
    {
        var exception = Fault<UpdateBackendAuthRequest>(json, UpdateBackendAuthRequest.FromJson);
        Assert.Contains(fault, exception.Message, StringComparison.Ordinal);
        Assert.Equal(path, exception.Path);
    }

    [Theory]
    [InlineData("""{"Tiny":128}""", "$.Tiny", "out of range")]
    [InlineData("""{"Small":-32769}""", "$.Small", "out of range")]
    [InlineData("""{"Stars":2147483648}""", "$.Stars", "out of range")]
    [InlineData("""{"Photons":9223372036854775808}""", "$.Photons", "out of range")]
    [InlineData("""{"Distance":1e999}""", "$.Distance", "out of range")]
    [InlineData("""{"Magnitude":1e39}""", "$.Magnitude", "out of range")]
    [InlineData("""{"Stars":1.0}""", "$.Stars", "expected a whole number")]
    [InlineData("""{"Stars":01}""", "$.Stars", "leading zero")]
    [InlineData("""{"Grid":[[1],[2,"x"]]}""", "$.Grid[1][1]", "expected a number, found a string")]
    [InlineData("""{"Grid":[[1],null]}""", "$.Grid[1]", "expected an array, found null")]
    [InlineData("""{"Labels":{"a b":1}}""", "$.Labels[#0]", "expected a string, found a number")]
    [InlineData("""{"Labels":{"b":"","a":null}}""", "$.Labels[#1]", "expected a string, found null")]
    [InlineData("""{"Filters":{"RED":{"Width":true}}}""", "$.Filters.RED.Width", "expected a number, found a boolean")]
    [InlineData("""{"Filters":{"PUCE":{"Width":true}}}""", "$.Filters[#0].Width", "expected a number, found a boolean")]
    [InlineData("""{"Wide":{"M66":true,"M66":true}}""", "$.Wide.M66", "a member occurs twice")]
    public void What_does_not_fit_a_number_a_list_or_a_map_is_refused(string json, string path, string fault)
    {
        var exception = Fault<Sky>(json, Sky.FromJson);
        Assert.Contains(fault, exception.Message, StringComparison.Ordinal);
        Assert.Equal(path, exception.Path);
    }

    [Fact]
    public void All_required_members_that_are_missing_are_named()
    {
        var exception = Fault<UpdateBackendAuthRequest>("""{"resourceConfig":{"service":"COGNITO"}}""", UpdateBackendAuthRequest.FromJson);
        Assert.Equal("$.resourceConfig", exception.Path);
        Assert.Contains(
            "'UpdateBackendAuthResourceConfig' is missing the required members 'authResources' and 'userPoolConfigs'.", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_required_member_that_is_null_is_missing() => Assert.Contains(
        "'Moon' is missing the required member 'Name'.", Fault<Moon>("""{"Name":null}""", Moon.FromJson).Message, StringComparison.Ordinal);

    [Fact]
    public void Every_truncated_text_is_refused_at_the_token_that_it_ends_in()
    {
        var json = Requests.CreateComplete().ToUtf8Json();
        Assert.All(Enumerable.Range(0, json.Length), length =>
        {
            var exception = Assert.Throws<JsonException>(() => UpdateBackendAuthRequest.FromJson(json.AsSpan(0, length)));
            Assert.InRange(exception.BytePositionInLine ?? -1, length - "tru".Length, length);
        });
    }

    [Theory]
    [InlineData("{} x")]
    [InlineData("{}{}")]
    [InlineData("{}\0")]
    public void What_follows_the_value_is_refused(string json) => Fault<Settings>(json, Settings.FromJson);

    [Fact]
    public void Bytes_that_are_not_UTF8_are_refused() =>
        Assert.Equal("$.smsMessage", Assert.Throws<JsonException>(static () => SmsSettings.FromJson([.. "{\"smsMessage\":\"é"u8, 0xC3, .. "\"}"u8])).Path);

    [Fact]
    public void A_structure_within_itself_is_read_to_the_depth_of_128()
    {
        Assert.Equal(Nested(128), Moon.FromJson(Nested(128)).ToJson());
        Assert.Contains("nested deeper than 128 levels", Fault<Moon>(Nested(129), Moon.FromJson).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_member_that_is_nested_too_deep_is_refused()
    {
        Assert.Equal(new Settings(), Settings.FromJson($$"""{"x":{{Arrays(127)}}}"""));
        Assert.Contains("nested deeper", Fault<Settings>($$"""{"x":{{Arrays(128)}}}""", Settings.FromJson).Message, StringComparison.Ordinal);
        Assert.Contains("nested deeper", Fault<Settings>($$"""{"x":{{Arrays(1_000_000)}}}""", Settings.FromJson).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_fault_never_shows_a_value()
    {
        const string json = """{"client_id":"private-id","client_secret":{"private-name":"private-value"}}""";
        Assert.DoesNotContain("private", Fault<BackendAuthSocialProviderConfig>(json, BackendAuthSocialProviderConfig.FromJson).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"private":[1,}""")]
    [InlineData("""{"private":{"private":1x""")]
    [InlineData("""{"client_id":"","private":nil""")]
    [InlineData("""{"client_id":","private":"x"}""")]
    [InlineData("""{"client_id":","private-value","client_secret":"private-value"}""")]
    public void A_fault_never_shows_a_name_that_the_model_does_not_know(string json) =>
        Assert.DoesNotContain("private", Fault<BackendAuthSocialProviderConfig>(json, BackendAuthSocialProviderConfig.FromJson).Message, StringComparison.Ordinal);

    [Fact]
    public void No_text_that_lost_or_won_a_character_makes_a_fault_show_a_value()
    {
        var json = """{"Labels":{"private":"private"},"Filters":{"RED":{"Width":1}},"Passphrases":["private"],"Moon":{"Name":"private","x":{"private":"private"}}}""";
        string[] inserted = ["", "\"", "\\", "{", "}", "[", "]", ",", ":", "1"];
        foreach (var position in Enumerable.Range(0, json.Length))
        {
            foreach (var text in inserted)
            {
                var mutated = text.Length == 0 ? json.Remove(position, 1) : json.Insert(position, text);
                try
                {
                    _ = Sky.FromJson(mutated);
                }
                catch (JsonException exception)
                {
                    Assert.DoesNotContain("priv", exception.Message, StringComparison.Ordinal);
                    Assert.DoesNotContain("priv", exception.Path, StringComparison.Ordinal);
                }
            }
        }
    }

    [Fact]
    public void Reading_needs_a_text()
    {
        Assert.Throws<ArgumentNullException>("json", static () => Settings.FromJson((string)null!));
        Assert.Throws<ArgumentNullException>("utf8Json", static () => Settings.FromJson((byte[])null!));
    }

    private static JsonException Fault<T>(string json, Func<byte[], T> read)
        where T : notnull
    {
        var exception = Assert.Throws<JsonException>(() => read(Encoding.UTF8.GetBytes(json)));
        Assert.NotNull(exception.Path);
        Assert.NotNull(exception.LineNumber);
        Assert.NotNull(exception.BytePositionInLine);
        return exception;
    }

    private static string Nested(int depth) =>
        string.Concat(Enumerable.Repeat("""{"Name":"","Moon":""", depth - 1)) + """{"Name":""}""" + new string('}', depth - 1);

    private static string Arrays(int depth) => new string('[', depth) + new string(']', depth);
}
