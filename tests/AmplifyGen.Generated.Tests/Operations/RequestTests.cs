using System.Text;
using Acme.Observatory;
using AmplifyGen.Generated.Tests.Properties;
using AmplifyGen.Generated.Tests.Values;
using CsCheck;

namespace AmplifyGen.Generated.Tests.Operations;

public sealed class RequestTests
{
    [Fact]
    public void Members_of_the_path_stand_in_the_target_and_all_others_in_the_body()
    {
        var http = UpdateBackendAuthOperation.CreateRequest(Requests.Minimal);
        Assert.Equal("POST", http.Method);
        Assert.Equal("/backend/d1a2b3c4/auth/dev", http.Target);
        Assert.Equal(
            """{"resourceConfig":{"authResources":"USER_POOL_ONLY","service":"COGNITO","userPoolConfigs":{}},"resourceName":"auth"}""",
            BodyOf(http));
    }

    [Fact]
    public void The_body_is_announced_as_JSON_and_nothing_else_is_in_the_headers() =>
        Assert.Equal([new("Content-Type", "application/json")], UpdateBackendAuthOperation.CreateRequest(Requests.Minimal).Headers);

    [Theory]
    [InlineData("AZaz09-._~", "AZaz09-._~")]
    [InlineData("a/b", "a%2Fb")]
    [InlineData("a b+c", "a%20b%2Bc")]
    [InlineData("%2F", "%252F")]
    [InlineData("?q=1#f&", "%3Fq%3D1%23f%26")]
    [InlineData("!$'()*,;:@[]", "%21%24%27%28%29%2A%2C%3B%3A%40%5B%5D")]
    [InlineData("é漢😀", "%C3%A9%E6%BC%A2%F0%9F%98%80")]
    [InlineData("\0\n", "%00%0A")]
    [InlineData("...", "...")]
    public void A_text_in_the_path_is_percent_encoded(string text, string encoded) =>
        Assert.Equal($"/backend/{encoded}/auth/dev", UpdateBackendAuthOperation.CreateRequest(Requests.Minimal with { AppId = text }).Target);

    [Fact]
    public void Half_a_surrogate_pair_in_the_path_becomes_the_replacement_character() => Assert.Equal(
        "/backend/d1a2b3c4/auth/%EF%BF%BDx",
        UpdateBackendAuthOperation.CreateRequest(Requests.Minimal with { BackendEnvironmentName = "\uD83Dx" }).Target);

    [Fact]
    public void Any_text_in_the_path_is_encoded_as_RFC_3986_has_it() => Texts.Labels.Sample(static text => Assert.Equal(
        $"/backend/{Uri.EscapeDataString(text)}/auth/dev",
        UpdateBackendAuthOperation.CreateRequest(Requests.Minimal with { AppId = text }).Target));

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("..")]
    public void A_text_that_would_lead_to_another_resource_is_refused(string text)
    {
        var exception = Assert.Throws<ArgumentException>("AppId", () => UpdateBackendAuthOperation.CreateRequest(Requests.Minimal with { AppId = text }));
        Assert.StartsWith("'UpdateBackendAuthRequest.AppId' is part of the URI of the request", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Numbers_booleans_and_enums_in_the_path_are_written_as_in_JSON()
    {
        var request = new RecordSkyRequest { StationId = "a", Hour = -3, Altitude = 2500.5, Clear = true, Band = new("H\"α"), Sky = Skies.Minimal };
        Assert.Equal("/stations/a/-3/2500.5/true/H%22%CE%B1/sky", RecordSkyOperation.CreateRequest(request).Target);
        Assert.Equal("""{"sky":{"Observer":"Vera","Azimuth":12.5,"Confirmed":true,"Band":"RED","Layers":[]}}""", BodyOf(RecordSkyOperation.CreateRequest(request)));
    }

    [Fact]
    public void The_default_value_of_an_enum_cannot_stand_in_the_path()
    {
        var request = new RecordSkyRequest { StationId = "a", Hour = 1, Altitude = 0, Clear = false, Band = default, Sky = Skies.Minimal };
        Assert.Throws<ArgumentException>("Band", () => RecordSkyOperation.CreateRequest(request));
    }

    [Fact]
    public void The_body_is_an_empty_object_where_no_member_of_it_is_set()
    {
        var http = RenameStationOperation.CreateRequest(new() { StationId = "a" });
        Assert.Equal("PUT", http.Method);
        Assert.Equal("/stations/a", http.Target);
        Assert.Equal("{}", BodyOf(http));
        Assert.Equal("application/json", http.Headers["content-type"]);
    }

    [Fact]
    public void There_is_no_body_where_no_member_is_for_it()
    {
        var http = WakeStationOperation.CreateRequest(new());
        Assert.Equal("/wake", http.Target);
        Assert.True(http.Body.IsEmpty);
        Assert.Empty(http.Headers);
    }

    [Fact]
    public void A_request_does_not_print_what_it_holds()
    {
        var text = UpdateBackendAuthOperation.CreateRequest(Requests.CreateComplete() with { AppId = "private-app" }).ToString();
        Assert.DoesNotContain("private", text, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_request_needs_an_input() => Assert.Throws<ArgumentNullException>("input", static () => UpdateBackendAuthOperation.CreateRequest(null!));

    private static string BodyOf(AwsHttpRequest http) => Encoding.UTF8.GetString(http.Body.Span);
}
