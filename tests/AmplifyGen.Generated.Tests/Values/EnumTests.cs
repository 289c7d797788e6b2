using Acme.Observatory;

namespace AmplifyGen.Generated.Tests.Values;

public sealed class EnumTests
{
    [Fact]
    public void A_known_value_holds_its_text_and_knows_that_it_is_known()
    {
        Assert.Equal("AWS_COGNITO_SIGNIN_USER_ADMIN", OAuthScopesElement.AwsCognitoSigninUserAdmin.Value);
        Assert.True(OAuthScopesElement.AwsCognitoSigninUserAdmin.IsKnown);
    }

    [Fact]
    public void A_value_made_from_a_known_text_is_the_known_value()
    {
        Assert.Equal(MFAMode.Optional, new MFAMode("OPTIONAL"));
        Assert.True(new MFAMode("OPTIONAL").IsKnown);
        Assert.Equal(MFAMode.Optional.GetHashCode(), new MFAMode("OPTIONAL").GetHashCode());
    }

    [Fact]
    public void Any_text_is_a_value()
    {
        var mode = new MFAMode("SOMETIMES");
        Assert.Equal("SOMETIMES", mode.Value);
        Assert.False(mode.IsKnown);
        Assert.NotEqual(MFAMode.Optional, mode);
    }

    [Fact]
    public void Texts_are_compared_with_their_case() => Assert.False(new MFAMode("optional").IsKnown);

    [Fact]
    public void A_value_prints_as_its_text() => Assert.Equal("near-infrared", Band.NearInfrared.ToString());

    [Fact]
    public void The_default_value_is_the_unknown_empty_text()
    {
        Assert.Equal("", default(MFAMode).Value);
        Assert.Equal("", default(MFAMode).ToString());
        Assert.False(default(MFAMode).IsKnown);
        Assert.Equal(new MFAMode(""), default);
        Assert.Equal(new MFAMode("").GetHashCode(), default(MFAMode).GetHashCode());
    }

    [Fact]
    public void A_value_cannot_be_made_from_null() => Assert.Throws<ArgumentNullException>("value", static () => new MFAMode(null!));

    [Theory]
    [InlineData("ON", "always")]
    [InlineData("OFF", "never")]
    [InlineData("OPTIONAL", "as they like")]
    [InlineData("SOMETIMES", "unknown")]
    public void The_texts_are_constants_for_a_switch(string text, string expected) => Assert.Equal(expected, new MFAMode(text).Value switch
    {
        MFAMode.Values.On => "always",
        MFAMode.Values.Off => "never",
        MFAMode.Values.Optional => "as they like",
        _ => "unknown",
    });

    [Fact]
    public void An_unknown_value_survives_a_round_trip()
    {
        var request = Requests.Minimal with { ResourceConfig = Requests.Minimal.ResourceConfig with { Service = new Service("NEW \"SERVICE\"") } };
        Assert.Equal(request, UpdateBackendAuthRequest.FromJson(request.ToJson()));
    }

    [Fact]
    public void A_known_value_whose_text_JSON_must_escape_survives_a_round_trip()
    {
        var sky = Sky.FromJson((Skies.Minimal with { Band = new Band("H\"α") }).ToJson());
        Assert.True(sky.Band.IsKnown);
        Assert.Equal("H\"α", sky.Band.Value);
    }
}
