namespace AmplifyGen.Tool.Tests;

public sealed class CheckTests : IDisposable
{
    private readonly Workspace _workspace = new();

    [Fact]
    public async Task A_correct_model_has_no_diagnostics() =>
        Assert.Equal("1 file: 0 errors, 0 warnings\n", await _workspace.Write("books.json", Models.Smithy).CheckAsync("check", "books.json"));

    [Fact]
    public async Task An_error_is_printed_as_the_compiler_prints_it()
    {
        _workspace.Write("models/books.json", "{\n  \"smithy\": \"3.0\",\n  \"shapes\": {}\n}");

        var result = await _workspace.RunAsync("check", "models/books.json");

        Assert.Equal(1, result.ExitCode);
        Assert.StartsWith("models/books.json(2,14): error AMPG0002: ", result.Output, StringComparison.Ordinal);
        Assert.EndsWith("docs/AMPG0002.md]\n1 file: 1 error, 0 warnings\n", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_warning_fails_only_where_warnings_are_errors()
    {
        _workspace.Write("books.json", Models.Smithy.Replace(
            "\"Reader\": { \"target\": \"org.example.books#Reader\" }", "\"Reader\": { \"target\": \"org.example.books#Reader\", \"traits\": { \"smithy.api#eventPayload\": {} } }", StringComparison.Ordinal)
            .Replace("\"org.example.books#Unused\": { \"type\": \"string\" }", "\"org.example.books#Unused\": { \"type\": \"union\", \"members\": { \"A\": { \"target\": \"org.example.books#Reader\" } }, \"traits\": { \"smithy.api#streaming\": {} } }", StringComparison.Ordinal)
            .Replace("\"Subject\": { \"target\": \"smithy.api#String\",", "\"Events\": { \"target\": \"org.example.books#Unused\" }, \"Subject\": { \"target\": \"smithy.api#String\",", StringComparison.Ordinal));

        Assert.Contains("warning AMPG0005", await _workspace.CheckAsync("check", "books.json"), StringComparison.Ordinal);
        Assert.Equal(1, (await _workspace.RunAsync("check", "books.json", "--warnings-as-errors")).ExitCode);
    }

    [Fact]
    public async Task Files_are_read_together()
    {
        _workspace.Write("books/service-2.json", Models.C2j).Write("books/paginators-1.json", Models.Paginators);

        Assert.Equal("2 files: 0 errors, 0 warnings\n", await _workspace.CheckAsync("check", "books/service-2.json", "books/paginators-1.json"));
    }

    [Fact]
    public async Task A_missing_file_is_a_usage_error() => Assert.Equal(2, (await _workspace.RunAsync("check", "nowhere.json")).ExitCode);

    [Fact]
    public async Task The_models_of_a_project_are_those_that_MSBuild_finds()
    {
        WriteBuildableProject("<AmplifyGenSpec Include=\"$(Folder)/*.json\" />");
        _workspace.Write("specs/books.json", Models.Smithy.Replace("org.example.books#LendBookRequest\" },", "org.example.books#Missing\" },", StringComparison.Ordinal));

        var result = await _workspace.RunAsync("check");

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("specs/books.json(", result.Output, StringComparison.Ordinal);
        Assert.Contains("error AMPG0003", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_model_that_differs_from_its_hash_fails()
    {
        WriteBuildableProject("");
        _workspace.Write("books.json", Models.Smithy);
        await _workspace.CheckAsync("add", "books.json");
        Assert.Equal("1 file: 0 errors, 0 warnings\n", await _workspace.CheckAsync("check"));

        _workspace.Write("models/books.json", _workspace.Read("models/books.json").Replace("Sponsor", "Guarantor", StringComparison.Ordinal));
        var result = await _workspace.RunAsync("check");

        Assert.Equal(1, result.ExitCode);
        Assert.StartsWith("models/books.json: error: the file differs from its Sha256 in Acme.App.csproj.", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_project_for_several_frameworks_is_checked_for_one_of_them()
    {
        WriteBuildableProject("<AmplifyGenSpec Include=\"specs/books.json\" />");
        _workspace.Write("specs/books.json", Models.Smithy);
        _workspace.Write("Acme.App.csproj", _workspace.Read("Acme.App.csproj")
            .Replace("<TargetFramework>net10.0</TargetFramework>", "<TargetFrameworks>net8.0;net10.0</TargetFrameworks>", StringComparison.Ordinal)
            .Replace("<Import ", "<Import Condition=\"'$(TargetFramework)' != ''\" ", StringComparison.Ordinal));

        Assert.Equal("1 file: 0 errors, 0 warnings\n", await _workspace.CheckAsync("check"));
    }

    [Fact]
    public async Task A_project_without_the_package_is_told_to_add_it()
    {
        _workspace.Write("Acme.App.csproj", """<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup></Project>""");

        var result = await _workspace.RunAsync("check");

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("does not reference the package AmplifyGen: run 'dotnet add package AmplifyGen'.", result.Error, StringComparison.Ordinal);
    }

    public void Dispose() => _workspace.Dispose();

    /// <summary>Writes a project with the targets of the package, as NuGet would import them.</summary>
    private void WriteBuildableProject(string item) => _workspace.Write("Acme.App.csproj", $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <Folder>specs</Folder>
          </PropertyGroup>
          <ItemGroup>
            {item}
          </ItemGroup>
          <Import Project="{Repository.Find("runtime/AmplifyGen/build/AmplifyGen.props")}" />
          <Import Project="{Repository.Find("runtime/AmplifyGen/build/AmplifyGen.targets")}" />
        </Project>
        """);
}
