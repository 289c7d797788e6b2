namespace AmplifyGen.Package.Tests;

public sealed class NativeTests(PackedPackage package)
{
    [Fact]
    public async Task The_package_consumer_runs_as_native_code()
    {
        TestNeed.Linker.Require();
        var project = ConsumerProject.Copy(package, "Package").Directory;

        await RunsTheSameAsync(project, "Package", $"-p:AmplifyGenVersion={package.Version}");
    }

    [Fact]
    public async Task The_quickstart_runs_as_native_code()
    {
        TestNeed.Linker.Require();

        await RunsTheSameAsync(Repository.PathOf("tests/consumers/Quickstart"), "Quickstart", "-p:RunAnalyzers=false");
    }

    private async Task RunsTheSameAsync(string project, string program, params string[] properties)
    {
        var output = Path.Combine(package.Workspace, "native", program);
        var build = await Command.CheckAsync("dotnet", project, ["publish", "--use-current-runtime", "-p:PublishAot=true", "-o", output, .. properties]);
        Assert.DoesNotContain("warning", build, StringComparison.OrdinalIgnoreCase);
        Assert.False(File.Exists(Path.Combine(output, program + ".dll")), "This is no native program.");

        var native = await Command.CheckAsync(Path.Combine(output, OperatingSystem.IsWindows() ? program + ".exe" : program), project);
        var managed = await Command.CheckAsync("dotnet", project, ["run", .. properties]);

        Assert.NotEmpty(native);
        Assert.Equal(managed, native);
    }
}
