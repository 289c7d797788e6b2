namespace AmplifyGen.Package.Tests;

/// <summary>The command-line tool, installed from its package.</summary>
public sealed class ToolTests(PackedPackage package)
{
    [Fact]
    public async Task A_model_that_the_installed_tool_adds_is_compiled()
    {
        var folder = Path.Combine(package.Workspace, "tool");
        var feed = Path.Combine(folder, "feed");
        await Command.CheckAsync("dotnet", Repository.Root, "pack", "tools/AmplifyGen.Tool", "-c", "Release", "-o", feed, $"-p:PackageVersion={package.Version}");
        await Command.CheckAsync("dotnet", feed, "tool", "install", "AmplifyGen.Tool", "--tool-path", folder, "--version", package.Version, "--add-source", feed, "--configfile", WriteConfiguration(feed));
        var program = ConsumerProject.Create(package, "Added", "<PropertyGroup><OutputType>Exe</OutputType></PropertyGroup>")
            .Write("source/books.json", File.ReadAllText(Repository.PathOf("tests/consumers/Package/models/books.json")))
            .Write("Program.cs", """System.Console.WriteLine(Acme.Books.LendBookRequest.CreateBuilder().WithId("1").WithReader(r => r.WithName("A")).WithDays(14).Build().ToJson());""");

        var tool = Path.Combine(folder, OperatingSystem.IsWindows() ? "amplifygen.exe" : "amplifygen");
        var output = await Command.CheckAsync(tool, program.Directory, "add", "books", "--from", "source", "--operations", "LendBook", "--namespace", "Acme.Books");

        Assert.Contains("Added books from source to Added.csproj: 1 of 3 operations", output, StringComparison.Ordinal);
        Assert.Contains("\"days\":14", await program.CheckAsync("run"), StringComparison.Ordinal);
    }

    /// <summary>The tool comes from our folder alone, and it needs no other package.</summary>
    private static string WriteConfiguration(string feed)
    {
        var file = Path.Combine(feed, "NuGet.config");
        File.WriteAllText(file, $"""
            <configuration>
              <packageSources>
                <clear />
                <add key="tool" value="{feed}" />
              </packageSources>
            </configuration>
            """);
        return file;
    }
}
