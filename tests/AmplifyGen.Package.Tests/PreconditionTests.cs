namespace AmplifyGen.Package.Tests;

/// <summary>Projects for which nothing can be generated get one message.</summary>
public sealed class PreconditionTests(PackedPackage package)
{
    private const string Reference = """<PackageReference Include="AmplifyGen" Version="[$(AmplifyGenVersion)]" {0} />""";

    [Theory]
    [InlineData("vbproj")]
    [InlineData("fsproj")]
    public async Task A_project_in_another_language_is_told_to_use_a_library(string extension)
    {
        var project = ConsumerProject.Create(package, "Other" + extension, extension: extension);

        var result = await project.DotnetAsync("build", "-t:AmplifyGenAddSpecs", "-restore");

        Assert.NotEqual(0, result.ExitCode);
        RulePage.ExpectMessage("error AMPG0007: The project is not in C#", result.Output);
    }

    [Fact]
    public async Task An_older_framework_is_refused_by_NuGet()
    {
        var result = await ConsumerProject.Create(package, "Older", framework: "netstandard2.0").DotnetAsync("restore");

        Assert.NotEqual(0, result.ExitCode);
        Assert.Contains("NU1202", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reference_without_the_runtime_gets_one_message()
    {
        var result = await ConsumerProject.Create(package, "AnalyzersOnly", reference: Reference.Replace("{0}", "IncludeAssets=\"analyzers;build\"", StringComparison.Ordinal)).DotnetAsync("build");

        Assert.NotEqual(0, result.ExitCode);
        RulePage.ExpectMessage("error AMPG0007: The project does not reference AmplifyGen.dll", result.Output);
        Assert.DoesNotContain("error CS", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_library_that_keeps_the_runtime_from_its_users_is_warned()
    {
        var project = ConsumerProject.Create(package, "Private", reference: Reference.Replace("{0}", "PrivateAssets=\"all\"", StringComparison.Ordinal));

        var output = await project.CheckAsync("build", "-t:AmplifyGenAddSpecs", "-restore");

        RulePage.ExpectMessage("warning AMPG0007: PrivateAssets keeps AmplifyGen.dll", output);
        Assert.DoesNotContain("AMPG0007", await project.CheckAsync("build", "-t:AmplifyGenAddSpecs", "-p:OutputType=Exe"), StringComparison.Ordinal);
    }
}
