using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace AmplifyGen.Package.Tests;

/// <summary>
/// The package of this source, packed once for all tests, beside a NuGet.config that knows it. Its version is new each time, so that no
/// cache answers with an older package.
/// </summary>
public sealed partial class PackedPackage : IAsyncLifetime
{
    private static readonly SemaphoreSlim Packing = new(1);

    /// <summary>What projects that use the package are made in.</summary>
    internal string Workspace { get; } = Directory.CreateTempSubdirectory("amplifygen-package-").FullName;

    internal string Version { get; } = $"0.1.0-test.{Guid.NewGuid():N}";

    internal string File => Path.Combine(Feed, $"AmplifyGen.{Version}.nupkg");

    internal string SymbolsFile => Path.ChangeExtension(File, ".snupkg");

    internal string Feed => Path.Combine(Workspace, "feed");

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        await PackAsync(Repository.Root, Feed);
        await WriteNuGetConfigAsync();
        System.IO.File.Copy(Repository.PathOf("global.json"), Path.Combine(Workspace, "global.json"));

        // Files of these names further up are none of ours.
        foreach (var name in new[] { "Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props" })
            await System.IO.File.WriteAllTextAsync(Path.Combine(Workspace, name), "<Project />\n");
    }

    /// <summary>Packs a project. Two builds at a time would write the same files. Analyzers take most of the time, and the build of the solution has run them.</summary>
    internal async Task PackAsync(string repository, string output, string project = "runtime/AmplifyGen")
    {
        await Packing.WaitAsync(TestContext.Current.CancellationToken);
        try
        {
            await Command.CheckAsync("dotnet", repository, "pack", project, "-c", "Release", "-o", output, $"-p:PackageVersion={Version}", "-p:RunAnalyzers=false");
        }
        finally
        {
            Packing.Release();
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        var cache = await Command.CheckAsync("dotnet", Workspace, "nuget", "locals", "global-packages", "--list");
        foreach (var name in Directory.EnumerateFiles(Feed, "*.nupkg").Select(file => Path.GetFileName(file).Replace($".{Version}.nupkg", "", StringComparison.Ordinal)))
        {
            var extracted = Path.Combine(cache[(cache.IndexOf(':') + 1)..].Trim(), name.ToLowerInvariant(), Version);
            if (Directory.Exists(extracted))
                Directory.Delete(extracted, recursive: true);
        }

        Directory.Delete(Workspace, recursive: true);
    }

    /// <summary>AmplifyGen and its companions come from our folder alone, everything else from the sources that this machine has.</summary>
    private async Task WriteNuGetConfigAsync()
    {
        var listing = await Command.CheckAsync("dotnet", Workspace, "nuget", "list", "source", "--format", "Detailed");
        var inherited = EnabledSource().Matches(listing).Select(static match => Mapping(match.Groups["name"].Value, "*"));
        var config = new XElement("configuration",
            new XElement("packageSources", new XElement("add", new XAttribute("key", "AmplifyGen.Tests"), new XAttribute("value", Feed))),
            new XElement("packageSourceMapping", inherited.Append(Mapping("AmplifyGen.Tests", "AmplifyGen", "AmplifyGen.*"))));
        await System.IO.File.WriteAllTextAsync(Path.Combine(Workspace, "NuGet.config"), config.ToString());
    }

    private static XElement Mapping(string source, params string[] patterns) =>
        new("packageSource", new XAttribute("key", source), patterns.Select(static pattern => new XElement("package", new XAttribute("pattern", pattern))));

    [GeneratedRegex(@"^\s*\d+\.\s+(?<name>.+) \[Enabled\]", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex EnabledSource();
}
