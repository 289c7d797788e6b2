using System.Text;
using System.Text.Json.Nodes;

namespace AmplifyGen.Package.Tests;

/// <summary>What <c>dotnet new</c> creates from our templates.</summary>
public sealed class TemplateTests(PackedPackage package, PackedTemplates templates) : IClassFixture<PackedTemplates>
{
    [Fact]
    public void New_projects_build_without_a_warning() =>
        Assert.True(templates.Build.ExitCode == 0, templates.Build.All);

    [Fact]
    public async Task A_new_console_program_runs()
    {
        var output = await Command.CheckAsync("dotnet", templates.FolderOf("Acme.App"), "run", "--no-build");

        Assert.StartsWith("{\"AppId\":\"d1a2b3c4\"", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("console", "Company.AwsConsole")]
    [InlineData("api", "Company.AwsApi")]
    [InlineData("lambda", "NativeLambda")]
    public void A_template_contains_everything_that_it_names(string folder, string name)
    {
        var template = JsonNode.Parse(PackageEntries.Bytes(templates.File, $"content/{folder}/.template.config/template.json"))!;

        Assert.Equal(name, template["sourceName"]!.GetValue<string>());
        Assert.Contains($"content/{folder}/.template.config/icon.png", PackageEntries.Names(templates.File), StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("content/console/Company.AwsConsole.csproj")]
    [InlineData("content/api/Company.AwsApi.csproj")]
    [InlineData("content/lambda/NativeLambda.csproj")]
    public void New_projects_reference_the_packages_of_the_same_version(string project) =>
        Assert.Contains(
            $"""<PackageReference Include="AmplifyGen" Version="{package.Version}" />""",
            Encoding.UTF8.GetString(PackageEntries.Bytes(templates.File, project)),
            StringComparison.Ordinal);
}
