using System.Globalization;
using System.IO.Compression;

namespace AmplifyGen.Sweep;

/// <summary>A model as it is published.</summary>
internal sealed record ModelFile(string Name, string Path)
{
    private static readonly string[] CompanionNames = ["endpoint-rule-set-1.json", "paginators-1.json", "waiters-2.json"];

    /// <summary>Gets the files in the folder of a service that say more of it.</summary>
    public IEnumerable<ModelFile> Companions => System.IO.Path.GetFileName(Path).StartsWith("service-2.json", StringComparison.Ordinal)
        ? CompanionNames
            .SelectMany(name => Directory.EnumerateFiles(System.IO.Path.GetDirectoryName(Path)!, name + "*"))
            .Select(static path => new ModelFile(System.IO.Path.GetFileName(path), path))
        : [];

    public string Read()
    {
        using var file = File.OpenRead(Path);
        using var plain = Path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : (Stream)file;
        using var reader = new StreamReader(plain);
        return reader.ReadToEnd();
    }
}

/// <summary>Finds models in a folder: every <c>service-2.json</c>, of each service the newest version, or else every JSON file.</summary>
internal static class ModelFiles
{
    public static IEnumerable<ModelFile> In(string folder)
    {
        var services = Directory.EnumerateFiles(folder, "service-2.json*", SearchOption.AllDirectories)
            .GroupBy(FolderOf, StringComparer.Ordinal)
            .OrderBy(static group => group.Key, StringComparer.Ordinal)
            .Select(static group => new ModelFile(Path.GetFileName(group.Key), group.Max(StringComparer.Ordinal)!))
            .ToList();
        return services.Count > 0
            ? services
            : Directory.EnumerateFiles(folder, "*.json", SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal)
                .Select(path => new ModelFile(Path.GetRelativePath(folder, path), path));
    }

    /// <summary>The folder of a service, in which there may be one for each version, named after its date.</summary>
    private static string FolderOf(string path)
    {
        var folder = Path.GetDirectoryName(path)!;
        return DateOnly.TryParseExact(Path.GetFileName(folder), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? Path.GetDirectoryName(folder)! : folder;
    }
}
