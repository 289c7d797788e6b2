using System.Collections.Concurrent;

namespace AmplifyGen.Analyzers.Tests.Harness;

/// <summary>AWS's published models, where they lie beside or above the repository.</summary>
internal static class RealModels
{
    private static readonly ConcurrentDictionary<string, GeneratedAssembly> Generated = new(StringComparer.Ordinal);

    /// <summary>What is generated of a service's model; skips the test, with the reason, where the models are not there.</summary>
    public static GeneratedAssembly Generate(string service) =>
        // What is not supported is left out of a model, with a warning.
        Generated.GetOrAdd(service, static name => GeneratedAssembly.Of(name, Read(name), "AMPG0005"));

    /// <summary>The text of a service's model; skips the test, with the reason, where the models are not there.</summary>
    public static string Read(string service)
    {
        TestNeed.Models.Require();
        return File.ReadAllText(Path.Combine(TestNeed.FindShared("models")!, "smithy", service + ".json"));
    }
}
