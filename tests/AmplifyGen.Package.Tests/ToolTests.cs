namespace AmplifyGen.Package.Tests;

/// <summary>The command-line tool, installed from its package.</summary>
public sealed class ToolTests(PackedPackage package)
{
    [Fact]
    public async Task A_model_that_the_installed_tool_adds_is_compiled()
    {
        await package.PackAsync(Repository.Root, package.Feed, "tools/AmplifyGen.Tool");
        var folder = Path.Combine(package.Workspace, "tool");
        await Command.CheckAsync("dotnet", package.Workspace, "tool", "install", "AmplifyGen.Tool", "--tool-path", folder, "--version", package.Version);
        var program = ConsumerProject.Create(package, "Added", "<PropertyGroup><OutputType>Exe</OutputType></PropertyGroup>")
            .Write("source/books.json", File.ReadAllText(Repository.PathOf("tests/consumers/Package/models/books.json")))
            .Write("Program.cs", """System.Console.WriteLine(Acme.Books.LendBookRequest.CreateBuilder().WithId("1").WithReader(r => r.WithName("A")).WithDays(14).Build().ToJson());""");

        var tool = Path.Combine(folder, OperatingSystem.IsWindows() ? "amplifygen.exe" : "amplifygen");
        var output = await Command.CheckAsync(tool, program.Directory, "add", "books", "--from", "source", "--operations", "LendBook", "--namespace", "Acme.Books");

        Assert.Contains("Added books from source to Added.csproj: 1 of 3 operations", output, StringComparison.Ordinal);
        Assert.Contains("\"days\":14", await program.CheckAsync("run"), StringComparison.Ordinal);
    }
}
