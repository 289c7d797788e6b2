using System.Text.Json;

namespace AmplifyGen.Tool.Sources;

/// <summary>A folder with models, and what it is a copy of.</summary>
/// <param name="Title">The package with its version, such as <c>botocore 1.43.11</c>, or the folder.</param>
internal sealed record ModelSource(string Title, string Folder)
{
    public IReadOnlyList<ServiceFiles> FindServices() => ServiceFinder.FindIn(Folder);

    /// <summary>Describes a folder: a copy of botocore, an npm package, or any other.</summary>
    /// <exception cref="ToolException">The folder does not exist.</exception>
    public static ModelSource At(string folder)
    {
        if (!Directory.Exists(folder))
            throw new ToolException($"The folder '{folder}' does not exist.");

        return new ModelSource(TitleOf(new DirectoryInfo(folder)), folder);
    }

    /// <summary>Returns the package that a folder belongs to, which describes itself further up.</summary>
    private static string TitleOf(DirectoryInfo folder)
    {
        for (var parent = folder; parent is not null; parent = parent.Parent)
        {
            if (NpmTitleOf(parent) is { } npm)
                return npm;

            if (string.Equals(parent.Name, "botocore", StringComparison.Ordinal) && BotocoreInstallation.VersionOf(parent.FullName) is { } version)
                return "botocore " + version;
        }

        return folder.Name;
    }

    private static string? NpmTitleOf(DirectoryInfo folder)
    {
        var file = Path.Combine(folder.FullName, "package.json");
        if (!File.Exists(file))
            return null;

        try
        {
            using var package = JsonDocument.Parse(File.ReadAllBytes(file));
            var root = package.RootElement;
            return root.ValueKind == JsonValueKind.Object
                && root.TryGetProperty("name", out var name) && name.ValueKind == JsonValueKind.String
                && root.TryGetProperty("version", out var version) && version.ValueKind == JsonValueKind.String
                ? $"{name.GetString()} {version.GetString()}"
                : null;
        }
        catch (JsonException)
        {
            // The file belongs to someone else; only a title depends on it.
            return null;
        }
    }
}
