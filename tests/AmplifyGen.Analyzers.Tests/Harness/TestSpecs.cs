using System.Runtime.CompilerServices;

namespace AmplifyGen.Analyzers.Tests.Harness;

/// <summary>Specs with what the shipped one lacks.</summary>
internal static class TestSpecs
{
    private static readonly Lazy<GeneratedAssembly> LazyStore = new(() => GeneratedAssembly.Of("Store", Read("store.json")));

    private static readonly Lazy<GeneratedAssembly> LazyDeprecated = new(() => GeneratedAssembly.Of("Archive", Read("deprecated.json")));

    private static readonly Lazy<GeneratedAssembly> LazyParcel = new(() => GeneratedAssembly.Runnable("Parcel", Read("oracle.json")));

    /// <summary>Constraints, maps, sparse lists, deprecated enum values: namespace <c>Store</c>.</summary>
    public static GeneratedAssembly Store => LazyStore.Value;

    /// <summary>Something deprecated of every kind, and the same that is not: namespace <c>Archive</c>.</summary>
    public static GeneratedAssembly Deprecated => LazyDeprecated.Value;

    /// <summary>A few small shapes that nest, for programs that are run: namespace <c>Parcel</c>.</summary>
    public static GeneratedAssembly Parcel => LazyParcel.Value;

    private static string Read(string name, [CallerFilePath] string here = "") =>
        File.ReadAllText(Path.Combine(Path.GetDirectoryName(here)!, "..", "Specs", name));
}
