using System.Text.Json;

namespace AmplifyGen.Package.Tests;

/// <summary>A project that uses the package, in a folder of its own.</summary>
internal sealed class ConsumerProject
{
    private readonly PackedPackage _package;

    private ConsumerProject(PackedPackage package, string name)
    {
        _package = package;
        Directory = Path.Combine(package.Workspace, name);
    }

    public string Directory { get; }

    /// <summary>Makes a project with these properties and items, which names the package unless it says otherwise.</summary>
    public static ConsumerProject Create(
        PackedPackage package, string name, string content = "", string sdk = "Microsoft.NET.Sdk", string? reference = null, string extension = "csproj", string framework = "net10.0")
    {
        var project = new ConsumerProject(package, name);
        project.Write($"{name}.{extension}", $"""
            <Project Sdk="{sdk}">
              <PropertyGroup>
                <TargetFramework>{framework}</TargetFramework>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
              </PropertyGroup>
              <ItemGroup>
                {reference ?? """<PackageReference Include="AmplifyGen" Version="[$(AmplifyGenVersion)]" />"""}
              </ItemGroup>
              {content}
            </Project>
            """);
        return project;
    }

    /// <summary>Takes a project of the repository to where nothing of the repository reaches it.</summary>
    public static ConsumerProject Copy(PackedPackage package, string name, string? folder = null)
    {
        var project = new ConsumerProject(package, folder ?? name);
        var source = Repository.PathOf($"tests/consumers/{name}");
        foreach (var file in System.IO.Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            var relative = Path.GetRelativePath(source, file);
            if (!relative.StartsWith("bin", StringComparison.Ordinal) && !relative.StartsWith("obj", StringComparison.Ordinal))
                project.Write(relative, File.ReadAllText(file));
        }

        return project;
    }

    /// <summary>Brings the model that the Package consumer has of its own.</summary>
    public ConsumerProject WithBooks()
    {
        Write("models/books.json", File.ReadAllText(Repository.PathOf("tests/consumers/Package/models/books.json")));
        return this;
    }

    public ConsumerProject Write(string file, string text)
    {
        var path = Path.Combine(Directory, file);
        System.IO.Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return this;
    }

    public string Read(string file) => File.ReadAllText(Path.Combine(Directory, file));

    public Task<CommandResult> DotnetAsync(params string[] arguments) =>
        Command.DotnetAsync(Directory, [.. arguments, $"-p:AmplifyGenVersion={_package.Version}"]);

    public async Task<string> CheckAsync(params string[] arguments)
    {
        var result = await DotnetAsync(arguments);
        Assert.True(result.ExitCode == 0, result.All);
        return result.Output;
    }

    /// <summary>The items of a type after a target ran. Nothing is compiled, so this is quick.</summary>
    public async Task<IReadOnlyList<IReadOnlyDictionary<string, string>>> ItemsAsync(string type, string target, params string[] arguments)
    {
        var output = await CheckAsync(["msbuild", "-restore", $"-t:{target}", $"-getItem:{type}", .. arguments]);
        using var answer = JsonDocument.Parse(output);
        return [.. answer.RootElement.GetProperty("Items").GetProperty(type).EnumerateArray().Select(static item => item.Deserialize<Dictionary<string, string>>()!)];
    }

    /// <summary>The models that the compiler would get.</summary>
    public async Task<IReadOnlyList<IReadOnlyDictionary<string, string>>> SpecsAsync() =>
        [.. (await ItemsAsync("AdditionalFiles", "AmplifyGenAddSpecs")).Where(static item => item.ContainsKey("AmplifyGenSpec"))];
}
