using AmplifyGen.Tool.Output;

namespace AmplifyGen.Tool.Tests;

/// <summary>A folder in which the tool is run as a user's shell would run it.</summary>
internal sealed class Workspace : IDisposable
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("amplifygen-tool-").FullName;

    public Workspace Write(string file, string text)
    {
        var path = PathOf(file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return this;
    }

    /// <summary>Writes a project that nobody builds.</summary>
    public Workspace WithProject(string items = "") => Write("Acme.App.csproj", $"""
        <Project Sdk="Microsoft.NET.Sdk">

          <ItemGroup>
            <PackageReference Include="AmplifyGen" Version="0.1.0" />{items}
          </ItemGroup>

        </Project>

        """);

    public string Read(string file) => File.ReadAllText(PathOf(file));

    public string PathOf(string file) => Path.Combine(Folder, file);

    public async Task<ToolResult> RunAsync(params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var console = new ToolConsole(ToolConsole.Create(output, isRedirected: true), ToolConsole.Create(error, isRedirected: true));
        var exitCode = await ToolCommands.RunAsync(arguments, console, Folder, TestContext.Current.CancellationToken);
        return new ToolResult(exitCode, output.ToString(), error.ToString());
    }

    /// <summary>Runs a command that must succeed, and returns what it wrote.</summary>
    public async Task<string> CheckAsync(params string[] arguments)
    {
        var result = await RunAsync(arguments);
        Assert.True(result.ExitCode == 0, result.Output + result.Error);
        return result.Output;
    }

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(Folder, recursive: true);
}

internal sealed record ToolResult(int ExitCode, string Output, string Error);
