namespace AmplifyGen.Client.Tests.Endpoints;

public sealed class EndpointContextTests
{
    private static readonly EndpointContext Context = new()
    {
        Settings = new Dictionary<string, string>(StringComparer.Ordinal) { ["Style"] = "path", ["Flag"] = "true", ["Off"] = "False", ["Odd"] = "yes" },
    };

    [Theory]
    [InlineData("Style", "path")]
    [InlineData("style", null)]
    public void A_setting_is_found_by_its_name(string name, string? expected) => Assert.Equal(expected, Context.FindText(name));

    [Theory]
    [InlineData("Flag", true)]
    [InlineData("Off", false)]
    [InlineData("Odd", null)]
    [InlineData("None", null)]
    public void A_setting_can_be_a_Boolean(string name, bool? expected) => Assert.Equal(expected, Context.FindBoolean(name));

    [Fact]
    public void A_client_without_settings_has_none() => Assert.Null(new EndpointContext().FindText("Style") ?? new EndpointContext().FindBoolean("Flag")?.ToString());
}
