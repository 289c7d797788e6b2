using Acme.Observatory;

namespace AmplifyGen.Generated.Tests.Values;

public sealed class RedactionTests
{
    [Fact]
    public void A_sensitive_member_prints_as_redacted_and_others_as_they_are()
    {
        var settings = new Settings { MfaTypes = [MfaTypesElement.Sms], SmsMessage = "Your code" };
        Assert.Equal("Settings { MfaTypes = [SMS], SmsMessage = Your code }", settings.ToString());
        Assert.Equal("SmsSettings { SmsMessage = [redacted] }", new SmsSettings { SmsMessage = "Your code" }.ToString());
    }

    [Fact]
    public void An_absent_sensitive_member_prints_as_nothing() =>
        Assert.Equal("EmailSettings { EmailMessage = [redacted], EmailSubject =  }", new EmailSettings { EmailMessage = "x" }.ToString());

    [Fact]
    public void No_sensitive_value_of_a_request_prints_at_any_depth()
    {
        var text = Requests.CreateComplete().ToString();
        string[] sensitive = ["facebook-", "google-", "amazon-", "apple-", "forgot-", "verify-"];
        Assert.All(sensitive, value => Assert.DoesNotContain(value, text, StringComparison.Ordinal));
    }

    [Fact]
    public void The_other_values_of_a_request_print_at_every_depth()
    {
        var text = Requests.CreateComplete().ToString();
        string[] shown = ["d1a2b3c4", "USER_POOL", "OPTIONAL", "TOTP", "mfa-sms", "https://shop.example/in", "8.5", "REQUIRE_DIGIT"];
        Assert.All(shown, value => Assert.Contains(value, text, StringComparison.Ordinal));
    }

    [Fact]
    public void Sensitive_numbers_lists_and_structures_are_redacted()
    {
        var text = Skies.CreateComplete().ToString();
        string[] sensitive = ["secret", "987654321", "48.13", "11.57", "50.77"];
        Assert.All(sensitive, value => Assert.DoesNotContain(value, text, StringComparison.Ordinal));
        string[] shown = ["Vera", "Azimuth = 12.5", "Grid = [[0.5], [], [-1, 1E-07]]", "Labels = {a: 1", "Pin = [redacted]", "Passphrases = [redacted]"];
        Assert.All(shown, value => Assert.Contains(value, text, StringComparison.Ordinal));
    }

    [Fact]
    public void A_debugger_shows_no_sensitive_value_of_a_record_or_a_builder_at_any_depth()
    {
        var request = Requests.CreateComplete();
        var skies = Skies.CreateComplete();
        string[] shown = [.. DebuggerView.Of(request), .. DebuggerView.Of(request.ToBuilder()), .. DebuggerView.Of(skies), .. DebuggerView.Of(skies.ToBuilder())];
        Assert.Contains("d1a2b3c4", shown, StringComparer.Ordinal);
        Assert.Contains("https://shop.example/in", shown, StringComparer.Ordinal);
        Assert.Contains("Vera", shown, StringComparer.Ordinal);
        string[] sensitive = ["facebook-", "google-", "amazon-", "apple-", "forgot-", "verify-", "secret", "987654321", "48.13", "11.57", "50.77"];
        Assert.All(sensitive, value => Assert.DoesNotContain(shown, text => text.Contains(value, StringComparison.Ordinal)));
    }

    [Fact]
    public void A_required_member_of_a_sensitive_structure_is_redacted() =>
        Assert.Equal("Place { Latitude = [redacted], Longitude =  }", new Place { Latitude = 48.1 }.ToString());
}
