using System.Runtime.CompilerServices;

namespace AmplifyGen.Analyzers.Tests.Harness;

/// <summary>Specs with what the shipped one lacks.</summary>
internal static class TestSpecs
{
    private static readonly Lazy<GeneratedAssembly> LazyStore = new(() => GeneratedAssembly.Of("Store", Read("store.json")));

    /// <summary>Constraints, maps, sparse lists, deprecated enum values: namespace <c>Store</c>.</summary>
    public static GeneratedAssembly Store => LazyStore.Value;

    private static string Read(string name, [CallerFilePath] string here = "") =>
        File.ReadAllText(Path.Combine(Path.GetDirectoryName(here)!, "..", "Specs", name));
}
