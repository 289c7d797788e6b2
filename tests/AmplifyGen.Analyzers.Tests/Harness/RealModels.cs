using System.Collections.Concurrent;

namespace AmplifyGen.Analyzers.Tests.Harness;

/// <summary>AWS's published models, where they lie beside or above the repository.</summary>
internal static class RealModels
{
    private static readonly ConcurrentDictionary<string, GeneratedAssembly> Generated = new(StringComparer.Ordinal);

    /// <summary>What is generated of a service's model; skips the test, with the reason, where the models are not there.</summary>
    public static GeneratedAssembly Generate(string service)
    {
        if (FindFolder() is not { } folder)
        {
            Assert.Skip("No directory shared/models is above the test assembly.");
            return null;
        }

        // What is not supported is left out of a model, with a warning.
        return Generated.GetOrAdd(service, name => GeneratedAssembly.Of(name, File.ReadAllText(Path.Combine(folder, name + ".json")), "AMPG0005"));
    }

    private static string? FindFolder()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var models = Path.Combine(folder.FullName, "shared", "models", "smithy");
            if (Directory.Exists(models))
                return models;
        }

        return null;
    }
}
