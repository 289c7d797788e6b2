using System.Text;
using Acme.Observatory;
using AmplifyGen.Generated.Tests.Values;

namespace AmplifyGen.Generated.Tests.Json;

public sealed class JsonReadTests
{
    [Fact]
    public void A_text_is_read_from_a_string_and_from_bytes()
    {
        Assert.Equal(Requests.CreateComplete(), UpdateBackendAuthRequest.FromJson(Requests.CompleteJson));
        Assert.Equal(Requests.CreateComplete(), UpdateBackendAuthRequest.FromJson(Encoding.UTF8.GetBytes(Requests.CompleteJson)));
        Assert.Equal(Requests.CreateComplete(), UpdateBackendAuthRequest.FromJson(Encoding.UTF8.GetBytes(Requests.CompleteJson).AsSpan()));
    }

    [Fact]
    public void Members_of_every_kind_are_read() => Assert.Equal(Skies.CreateComplete(), Sky.FromJson(Skies.CreateComplete().ToUtf8Json()));

    [Fact]
    public void Members_may_come_in_any_order() => Assert.Equal(
        new EmailSettings { EmailMessage = "m", EmailSubject = "s" },
        EmailSettings.FromJson("""{"emailSubject":"s","emailMessage":"m"}"""));

    [Fact]
    public void Members_that_the_model_does_not_know_are_skipped() => Assert.Equal(
        new SmsSettings { SmsMessage = "m" },
        SmsSettings.FromJson("""{"new":{"smsMessage":[{}, null]},"smsMessage":"m","SmsMessage":1,"smsMessag":-1e5,"":true}"""));

    [Fact]
    public void A_member_that_is_null_is_absent() =>
        Assert.Equal(new Settings(), Settings.FromJson("""{"mfaTypes":null,"smsMessage":null}"""));

    [Fact]
    public void Null_stands_in_lists_and_maps_where_the_model_allows_it()
    {
        var sky = Sky.FromJson(With("""
            "Gaps":[null,1],"Counts":{"a":null}
            """));
        Assert.Equal([null, 1], sky.Gaps!);
        Assert.Equal([new("a", null)], sky.Counts!);
    }

    [Fact]
    public void White_space_and_a_byte_order_mark_are_passed_over() => Assert.Equal(
        new Settings { MfaTypes = [MfaTypesElement.Sms] },
        Settings.FromJson("\uFEFF \r\n\t{ \"mfaTypes\" : [ \"SMS\" ] }\n"));

    [Fact]
    public void Escaped_names_and_values_are_read_as_what_they_stand_for()
    {
        Assert.Equal(new SmsSettings { SmsMessage = "A/🔭\"" }, SmsSettings.FromJson("""{"\u0073msMessage":"\u0041\/\ud83d\uDD2D\""}"""));
        Assert.Equal("odd", Sky.FromJson(With(""" "h\u00f6he \u0022\\\n\ud83d\udd2d":"odd" """)).Odd);
        Assert.Equal(MFAMode.On, UpdateBackendAuthMFAConfig.FromJson("""{"MFAMode":"\u004fN"}""").MFAMode);
    }

    [Fact]
    public void Names_are_compared_with_their_case()
    {
        var sky = Sky.FromJson(With(""" "name":"lower","Name":"upper" """));
        Assert.Equal("lower", sky.Name);
        Assert.Equal("upper", sky.Name2);
    }

    [Fact]
    public void A_structure_with_more_members_than_a_word_has_bits_is_read()
    {
        var wide = Wide.FromJson("""{"M66":true,"M64":true,"M01":false,"M65":false}""");
        Assert.Equal(new Wide { M01 = false, M64 = true, M65 = false, M66 = true }, wide);
    }

    [Fact]
    public void The_strings_for_numbers_that_JSON_cannot_hold_are_read()
    {
        var sky = Sky.FromJson(With(""" "Distance":"NaN","Magnitude":"-Infinity","Grid":[["Infinity"]] """));
        Assert.Equal(double.NaN, sky.Distance);
        Assert.Equal(float.NegativeInfinity, sky.Magnitude);
        Assert.Equal([[double.PositiveInfinity]], sky.Grid!);
    }

    [Fact]
    public void Half_a_surrogate_pair_in_a_string_is_read_as_the_replacement_character() =>
        Assert.Equal("a\uFFFD", SmsSettings.FromJson("{\"smsMessage\":\"a\uD800\"}").SmsMessage);

    [Fact]
    public void Constraints_of_the_model_are_not_enforced()
    {
        var sky = Sky.FromJson(With(""" "Rating":99,"Code":"not a code" """));
        Assert.Equal(99, sky.Rating);
        Assert.Equal("not a code", sky.Code);
    }

    private static string With(string members) =>
        $$"""{"Observer":"Vera","Azimuth":12.5,"Confirmed":true,"Band":"RED","Layers":[],{{members}}}""";
}
