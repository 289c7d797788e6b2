using System.Text;
using System.Text.RegularExpressions;

namespace AmplifyGen.Tool.Sources;

/// <summary>
/// Finds the models in a folder by the layouts in which AWS publishes them: <c>dynamodb/2012-08-10/service-2.json.gz</c> (botocore),
/// <c>dynamodb-2012-08-10.normal.json</c> (AWS SDK for JavaScript 2), and files in Smithy's JSON AST of any name.
/// </summary>
internal static partial class ServiceFinder
{
    private const string ServiceFile = "service-2.json";

    private static readonly string[] CompanionsBesideServiceFile = ["endpoint-rule-set-1.json", "paginators-1.json", "waiters-2.json"];

    private static readonly string[] CompanionEndings = [".paginators.json", ".waiters2.json"];

    /// <returns>The newest version of each service, in the order of the names.</returns>
    public static IReadOnlyList<ServiceFiles> FindIn(string folder) =>
    [
        .. Directory.EnumerateFiles(folder, "*.json*", SearchOption.AllDirectories)
            .Select(static path => Describe(new ModelFile(path)))
            .OfType<ServiceFiles>()
            .GroupBy(static service => service.Name, StringComparer.OrdinalIgnoreCase)
            .Select(static versions => versions.OrderBy(static service => service.Version, StringComparer.Ordinal).ThenBy(static service => service.Model.Path, StringComparer.Ordinal).Last())
            .OrderBy(static service => service.Name, StringComparer.Ordinal),
    ];

    /// <summary>Returns the service that a file describes, with the files beside it; <c>null</c> if the file does not describe a service.</summary>
    public static ServiceFiles? Describe(ModelFile file)
    {
        if (string.Equals(file.Name, ServiceFile, StringComparison.OrdinalIgnoreCase))
            return DescribeServiceFile(file);

        var match = VersionedName().Match(file.Name);
        if (match.Success && match.Groups["kind"].Value is "normal" or "min")
            return DescribeVersionedFile(file, match.Groups["name"].Value, match.Groups["version"].Value);

        if (!IsJson(file) || !StartsAsSmithy(file))
            return null;

        return match.Success
            ? new ServiceFiles(match.Groups["name"].Value, match.Groups["version"].Value, file, [])
            : new ServiceFiles(Path.GetFileNameWithoutExtension(file.Name), "", file, []);
    }

    private static ServiceFiles DescribeServiceFile(ModelFile file)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(file.Path))!;
        var version = VersionFolder().IsMatch(Path.GetFileName(folder)) ? Path.GetFileName(folder) : "";
        var service = version.Length > 0 ? Path.GetDirectoryName(folder)! : folder;
        return new ServiceFiles(Path.GetFileName(service), version, file, Existing(folder, CompanionsBesideServiceFile));
    }

    private static ServiceFiles DescribeVersionedFile(ModelFile file, string name, string version) => new(
        name, version, file, Existing(Path.GetDirectoryName(Path.GetFullPath(file.Path))!, CompanionEndings.Select(ending => $"{name}-{version}{ending}")));

    private static List<ModelFile> Existing(string folder, IEnumerable<string> names) =>
    [
        .. names
            .SelectMany(name => new[] { Path.Combine(folder, name), Path.Combine(folder, name + ".gz") })
            .Where(File.Exists)
            .Select(static path => new ModelFile(path)),
    ];

    private static bool IsJson(ModelFile file) => file.Name.EndsWith(".json", StringComparison.OrdinalIgnoreCase);

    /// <summary>Determines whether the version of Smithy is among the first names of the file, where all tools write it.</summary>
    private static bool StartsAsSmithy(ModelFile file)
    {
        if (file.Path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase))
            return false;

        Span<byte> start = stackalloc byte[512];
        using var content = File.OpenRead(file.Path);
        var length = content.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        return SmithyStart().IsMatch(Encoding.UTF8.GetString(start[..length]));
    }

    [GeneratedRegex(@"^(?<name>.+?)-(?<version>\d{4}-\d\d-\d\d)(\.(?<kind>[a-z0-9]+))?\.json$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex VersionedName();

    [GeneratedRegex(@"^\d{4}-\d\d-\d\d$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex VersionFolder();

    [GeneratedRegex("""^\uFEFF?\s*\{\s*"smithy"\s*:""", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SmithyStart();
}
