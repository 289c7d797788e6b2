using System.Runtime.CompilerServices;

namespace AmplifyGen.Analyzers.Tests.Harness;

/// <summary>Specs with what the shipped one lacks.</summary>
internal static class TestSpecs
{
    private static readonly Lazy<GeneratedAssembly> LazyStore = new(() => GeneratedAssembly.Of("Store", Read("store.json")));

    private static readonly Lazy<GeneratedAssembly> LazyDeprecated = new(() => GeneratedAssembly.Of("Archive", Read("deprecated.json")));

    private static readonly Lazy<GeneratedAssembly> LazyVault = new(() => GeneratedAssembly.Of("Vault", Read("vault.json")));

    private static readonly Lazy<GeneratedAssembly> LazyTexts = new(() => GeneratedAssembly.Of("Texts", Read("texts.json")));

    private static readonly Lazy<GeneratedAssembly> LazyParcel = new(() => GeneratedAssembly.Runnable("Parcel", Read("oracle.json")));

    /// <summary>Constraints, maps, sparse lists, deprecated enum values: namespace <c>Store</c>.</summary>
    public static GeneratedAssembly Store => LazyStore.Value;

    /// <summary>Something deprecated of every kind, and the same that is not: namespace <c>Archive</c>.</summary>
    public static GeneratedAssembly Deprecated => LazyDeprecated.Value;

    /// <summary>Secrets, required members of every kind, constraints on what lists and maps hold: namespace <c>Vault</c>.</summary>
    public static GeneratedAssembly Vault => LazyVault.Value;

    /// <summary>Members of every kind, to be read from JSON: namespace <c>Texts</c>.</summary>
    public static GeneratedAssembly Texts => LazyTexts.Value;

    /// <summary>A few small shapes that nest, for programs that are run: namespace <c>Parcel</c>.</summary>
    public static GeneratedAssembly Parcel => LazyParcel.Value;

    private static string Read(string name, [CallerFilePath] string here = "") =>
        File.ReadAllText(Path.Combine(Path.GetDirectoryName(here)!, "..", "Specs", name));
}
