using System.Collections.Immutable;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;
using System.Text.Json;

namespace AmplifyGen.Package.Tests;

public sealed class PackageAssemblyTests(PackedPackage package)
{
    private const string Runtime = "lib/net8.0/AmplifyGen.dll";
    private const string RuntimeSymbols = "lib/net8.0/AmplifyGen.pdb";

    /// <summary>What no command-line compiler brings: it loads no type of the fixes, which are for editors.</summary>
    private const string CodeFixes = "AmplifyGen.CodeFixes.dll";

    private static readonly string[] OfEveryCompiler =
    [
        "Microsoft.CodeAnalysis 4.8", "Microsoft.CodeAnalysis.CSharp 4.8", "System.Collections.Immutable 7.0", "System.Memory 4.0", "System.Reflection.Metadata 7.0", "netstandard 2.0",
    ];

    private static readonly Guid SourceLink = new("CC110556-A091-4D38-9FEC-25AB9A351A6A");

    [Fact]
    public void Compiler_parts_reference_only_what_every_compiler_brings()
    {
        var parts = CompilerParts().Where(static part => !part.Key.EndsWith(CodeFixes, StringComparison.Ordinal));

        Assert.All(parts, part => Assert.Subset(OfEveryCompiler.ToHashSet(StringComparer.Ordinal), References(part.Value)));
    }

    [Fact]
    public void Code_fixes_need_besides_only_the_workspaces_of_an_editor_and_the_analyzers_beside_them()
    {
        var fixes = Assert.Single(CompilerParts(), static part => part.Key.EndsWith(CodeFixes, StringComparison.Ordinal));
        string[] besides = ["AmplifyGen.Analyzers", "Microsoft.CodeAnalysis.Workspaces"];

        var references = References(fixes.Value).Except(OfEveryCompiler, StringComparer.Ordinal).Select(static reference => reference[..reference.LastIndexOf(' ')]);

        Assert.Subset(besides.ToHashSet(StringComparer.Ordinal), references.ToHashSet(StringComparer.Ordinal));
    }

    [Fact]
    public void Editors_find_the_fixes_and_the_refactorings()
    {
        var (_, fixes) = Assert.Single(CompilerParts(), static part => part.Key.EndsWith(CodeFixes, StringComparison.Ordinal));
        using var file = new PEReader(ImmutableArray.Create(fixes));
        var metadata = file.GetMetadataReader();

        Assert.Equal(
            ["DeprecatedMemberFix", "KnownValueFix", "MissedBranchFix", "MissingMembersFix", "OverwrittenMemberFix", "UnbuiltBuilderFix"],
            Exported(metadata, "ExportCodeFixProviderAttribute"),
            StringComparer.Ordinal);
        Assert.Equal(["BuilderToInitializer", "BuiltToLambda", "InitializerToBuilder"], Exported(metadata, "ExportCodeRefactoringProviderAttribute"), StringComparer.Ordinal);
    }

    [Fact]
    public void Compiler_parts_carry_their_symbols()
    {
        foreach (var (name, assembly) in CompilerParts())
        {
            using var reader = new PEReader(ImmutableArray.Create(assembly));
            Assert.True(reader.ReadDebugDirectory().Any(static entry => entry.Type == DebugDirectoryEntryType.EmbeddedPortablePdb), name);
        }
    }

    [Fact]
    public void Symbols_of_the_runtime_are_those_of_its_dll()
    {
        using var reader = new PEReader(ImmutableArray.Create(PackageEntries.Bytes(package.File, Runtime)));
        var wanted = reader.ReadCodeViewDebugDirectoryData(reader.ReadDebugDirectory().Single(static entry => entry.Type == DebugDirectoryEntryType.CodeView));

        using var provider = RuntimePdb();
        var found = new BlobContentId(provider.GetMetadataReader().DebugMetadataHeader!.Id);

        Assert.Equal(wanted.Guid, found.Guid);
    }

    [Fact]
    public void A_debugger_finds_the_sources_in_the_public_repository()
    {
        Assert.SkipUnless(Path.Exists(Repository.PathOf(".git")), "The sources are not a git clone, so no commit is known.");
        using var provider = RuntimePdb();
        var symbols = provider.GetMetadataReader();
        var link = symbols.CustomDebugInformation.Select(symbols.GetCustomDebugInformation).Single(information => symbols.GetGuid(information.Kind) == SourceLink);

        using var map = JsonDocument.Parse(symbols.GetBlobBytes(link.Value));
        var documents = Assert.Single(map.RootElement.GetProperty("documents").EnumerateObject());

        Assert.Equal("/_/*", documents.Name);
        Assert.Matches("^https://raw\\.githubusercontent\\.com/amplifygen/amplifygen/[0-9a-f]{40}/\\*$", documents.Value.GetString());
    }

    [Fact]
    public void No_assembly_tells_where_it_was_built()
    {
        var place = Encoding.UTF8.GetBytes(Repository.Root);
        var assemblies = CompilerParts().Append(new(Runtime, PackageEntries.Bytes(package.File, Runtime)));

        Assert.DoesNotContain(assemblies, assembly => assembly.Value.AsSpan().IndexOf(place) >= 0);
    }

    private MetadataReaderProvider RuntimePdb() =>
        MetadataReaderProvider.FromPortablePdbImage(ImmutableArray.Create(PackageEntries.Bytes(package.SymbolsFile, RuntimeSymbols)));

    private IEnumerable<KeyValuePair<string, byte[]>> CompilerParts() =>
        PackageEntries.Names(package.File)
            .Where(static name => name.StartsWith("analyzers/", StringComparison.Ordinal))
            .Select(name => KeyValuePair.Create(name, PackageEntries.Bytes(package.File, name)));

    /// <summary>The types that bear an attribute, by which an editor finds them.</summary>
    private static IEnumerable<string> Exported(MetadataReader metadata, string attribute) =>
        metadata.TypeDefinitions
            .Select(metadata.GetTypeDefinition)
            .Where(type => type.GetCustomAttributes().Any(handle => string.Equals(NameOf(metadata, metadata.GetCustomAttribute(handle)), attribute, StringComparison.Ordinal)))
            .Select(type => metadata.GetString(type.Name))
            .Order(StringComparer.Ordinal);

    private static string? NameOf(MetadataReader metadata, CustomAttribute attribute) =>
        attribute.Constructor.Kind == HandleKind.MemberReference
        && metadata.GetMemberReference((MemberReferenceHandle)attribute.Constructor).Parent is { Kind: HandleKind.TypeReference } type
            ? metadata.GetString(metadata.GetTypeReference((TypeReferenceHandle)type).Name)
            : null;

    private static HashSet<string> References(byte[] assembly)
    {
        using var file = new PEReader(ImmutableArray.Create(assembly));
        var metadata = file.GetMetadataReader();
        return [.. metadata.AssemblyReferences.Select(metadata.GetAssemblyReference).Select(reference => $"{metadata.GetString(reference.Name)} {reference.Version.ToString(2)}")];
    }
}
