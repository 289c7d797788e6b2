using AmplifyGen.Generator.Spec;

namespace AmplifyGen.Generator.Tests.Spec;

/// <summary>Types are not generated into a namespace where they would be taken for those of the framework or the runtime.</summary>
public sealed class ReservedNamespaceTests
{
    private const string Advice = ": give the AmplifyGenSpec item of this spec another one in its Namespace metadata";

    [Theory]
    [InlineData("System", "belongs to .NET")]
    [InlineData("Microsoft", "belongs to .NET")]
    [InlineData("AmplifyGen", "belongs to AmplifyGen's runtime")]
    public void A_service_of_such_a_name_is_reported_at_its_name(string name, string fault)
    {
        var message = $"The C# namespace '{name}' {fault}{Advice}";

        Assert.Empty(SpecText.Expect("AMPG0002", message, SpecText.Members("").Replace("\"Test Service\"", "\"«" + name + "»\"", StringComparison.Ordinal)).Services);
        SpecText.Expect("AMPG0002", message, SpecText.Members("")
            .Replace("\"aws.api#service\": {\"sdkId\": \"Test Service\"}, ", "", StringComparison.Ordinal)
            .Replace("\"ns#Svc\"", "\"«ns#" + name + "»\"", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("System", "belongs to .NET")]
    [InlineData("System.Text", "belongs to .NET")]
    [InlineData("AmplifyGen.Json", "belongs to AmplifyGen's runtime")]
    public void Such_metadata_are_reported_at_the_start_of_the_file(string name, string fault) => SpecText.Expect(
        "AMPG0002", $"The C# namespace '{name}' {fault}{Advice}", new SpecInput { Path = "a", Text = "«»" + SpecText.Members(""), Namespace = name });

    [Fact]
    public void Another_namespace_is_the_way_out()
    {
        var text = SpecText.Members("").Replace("Test Service", "System", StringComparison.Ordinal);

        var service = Assert.Single(SpecText.Read(new SpecInput { Path = "a", Text = text, Namespace = "Acme.System" }).Services);

        Assert.Equal("Acme.System", service.Identity.Namespace);
    }

    [Theory]
    [InlineData("system")]
    [InlineData("Systems")]
    [InlineData("Console")]
    [InlineData("Microsoft.Acme")]
    public void Other_namespaces_are_free(string name) =>
        Assert.Single(SpecText.Read(new SpecInput { Path = "a", Text = SpecText.Members(""), Namespace = name }).Services);
}
