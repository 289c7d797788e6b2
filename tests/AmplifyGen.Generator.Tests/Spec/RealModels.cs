using AmplifyGen.Generator.Model;
using AmplifyGen.Generator.Spec;

namespace AmplifyGen.Generator.Tests.Spec;

/// <summary>AWS's published models, where they lie beside or above the repository.</summary>
internal static class RealModels
{
    public static string[] FindAll()
    {
        if (FindFolder() is { } folder)
            return [.. Directory.GetFiles(folder, "*.json").Order(StringComparer.Ordinal)];

        Assert.Skip("No directory shared/models is above the test assembly.");
        return [];
    }

    /// <summary>The files' names, none where the models are not there.</summary>
    public static IEnumerable<string> Names => FindFolder() is { } folder
        ? Directory.GetFiles(folder, "*.json").Select(static path => Path.GetFileName(path)).Order(StringComparer.Ordinal)
        : [];

    public static string Find(string name) => FindAll().Single(path => string.Equals(Path.GetFileName(path), name, StringComparison.Ordinal));

    public static SpecResult Read(string path, params string[] operations) => SpecReader.Read(
        new[] { new SpecInput { Path = path, Text = File.ReadAllText(path), Operations = operations.ToEquatableArray() } }.ToEquatableArray(),
        TestContext.Current.CancellationToken);

    private static string? FindFolder()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var smithy = Path.Combine(folder.FullName, "shared", "models", "smithy");
            if (Directory.Exists(smithy))
                return smithy;
        }

        return null;
    }
}
