namespace AmplifyGen.Package.Tests;

/// <summary>
/// The templates and the packages that they reference, packed once. They are installed where they do not disturb the templates of this machine,
/// and a project of each is built.
/// </summary>
public sealed class PackedTemplates(PackedPackage package) : IAsyncLifetime
{
    internal string File => Path.Combine(package.Feed, $"AmplifyGen.Templates.{package.Version}.nupkg");

    /// <summary>How the build of all new projects ended.</summary>
    internal CommandResult Build { get; private set; } = new(ExitCode: -1, "", "");

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        foreach (var project in new[] { "runtime/AmplifyGen.Extensions.Http", "runtime/AmplifyGen.Extensions.AspNetCore", "templates" })
            await package.PackAsync(Repository.Root, package.Feed, project);

        await NewAsync("install", File);
        await CreateAsync("amplifygen", "Acme.App");
        await CreateAsync("amplifygen-api", "Acme.Api");
        await CreateAsync("amplifygen-api", "Acme.OldApi", "--framework", "net8.0");
        // A name that is no identifier.
        await CreateAsync("amplifygen-lambda", "Acme.My-Function");

        // One build of all is quicker than a build of each.
        await System.IO.File.WriteAllTextAsync(Path.Combine(FolderOf(""), "New.slnx"), """
            <Solution>
              <Project Path="Acme.App/Acme.App.csproj" />
              <Project Path="Acme.Api/Acme.Api.csproj" />
              <Project Path="Acme.OldApi/Acme.OldApi.csproj" />
              <Project Path="Acme.My-Function/Acme.My-Function.csproj" />
            </Solution>
            """);
        Build = await Command.DotnetAsync(FolderOf(""), "build", "New.slnx", "-warnaserror");
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    internal string FolderOf(string project) => Path.Combine(package.Workspace, "new", project);

    private Task<string> CreateAsync(string template, string name, params string[] options) =>
        NewAsync([template, "-n", name, "-o", FolderOf(name), "--no-restore", .. options]);

    private Task<string> NewAsync(params string[] arguments) =>
        Command.CheckAsync("dotnet", package.Workspace, ["new", .. arguments, "--debug:custom-hive", Path.Combine(package.Workspace, "hive")]);
}
