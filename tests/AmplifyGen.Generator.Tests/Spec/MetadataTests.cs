using AmplifyGen.Generator.Model;
using AmplifyGen.Generator.Spec;

namespace AmplifyGen.Generator.Tests.Spec;

public sealed class MetadataTests
{
    private static readonly string Text = SpecText.Members("");

    [Theory]
    [InlineData(null, null, "TestService", Accessibility.Public)]
    [InlineData("", "", "TestService", Accessibility.Public)]
    [InlineData(" Acme.Aws ", "public", "Acme.Aws", Accessibility.Public)]
    [InlineData("Acme", "Internal", "Acme", Accessibility.Internal)]
    public void Metadata_choose_namespace_and_accessibility(string? @namespace, string? accessibility, string expected, object expectedAccessibility)
    {
        var result = SpecText.Read(new SpecInput { Path = "a", Text = Text, Namespace = @namespace, Accessibility = accessibility });

        Assert.Empty(result.Problems);
        var identity = Assert.Single(result.Services).Identity;
        Assert.Equal((expected, expectedAccessibility), (identity.Namespace, identity.Accessibility));
    }

    [Fact]
    public void A_namespace_that_is_none_is_refused_and_the_default_holds()
    {
        var result = SpecText.Expect(
            "AMPG0002",
            "The Namespace metadata 'Acme.class' of this spec is not a C# namespace: write identifiers joined by dots, none of them a keyword",
            new SpecInput { Path = "a", Text = "«»" + Text, Namespace = "Acme.class" });

        Assert.Equal("TestService", Assert.Single(result.Services).Identity.Namespace);
    }

    [Fact]
    public void Another_accessibility_is_refused() => SpecText.Expect(
        "AMPG0002",
        "The Accessibility metadata 'private' of this spec is not known: write public or internal",
        new SpecInput { Path = "a", Text = "«»" + Text, Accessibility = "private" });

    [Fact]
    public void Builders_that_are_not_known_are_a_fault() => SpecText.Expect(
        "AMPG0002",
        "The Builders metadata 'some' of this spec is not known: write all or inputs",
        new SpecInput { Path = "a", Text = "«»" + Text, Builders = "some" });

    [Fact]
    public void What_the_service_does_not_say_has_a_default()
    {
        var identity = SpecText.ReadService(Text).Identity;
        Assert.Equal(("Test Service", "svc", "svc", "1"), (identity.SdkId, identity.SigningName, identity.EndpointPrefix, identity.Version));

        identity = SpecText.ReadService(Text.Replace("\"aws.api#service\": {\"sdkId\": \"Test Service\"}, ", "", StringComparison.Ordinal)).Identity;
        Assert.Equal(("Svc", "Svc"), (identity.SdkId, identity.Name));
    }

    [Fact]
    public void A_broken_service_trait_is_refused_and_the_default_holds()
    {
        var result = SpecText.Expect(
            "AMPG0002", "'sdkId' of 'ns#Svc' must be a string, but is null", Text.Replace("\"Test Service\"", "«null»", StringComparison.Ordinal));

        Assert.Equal("Svc", Assert.Single(result.Services).Identity.Name);
    }
}
