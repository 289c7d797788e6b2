using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using AmplifyGen.Analyzers.Tests.Harness;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AmplifyGen.Analyzers.Tests.Oracle.Running;

/// <summary>The shapes that programs use, loaded, with what records their calls.</summary>
internal sealed class OracleShapes
{
    private static readonly Lazy<OracleShapes> LazyInstance = new(static () => new OracleShapes());

    private readonly ImmutableArray<Assembly> _loaded;

    private OracleShapes()
    {
        var shapes = TestSpecs.Parcel;
        var names = CSharpCompilation.Create("Shapes", references: [.. References, shapes.Reference]);
        var source = new RecordingSource((IAssemblySymbol)names.GetAssemblyOrModuleSymbol(shapes.Reference)!);
        var compilation = CSharpCompilation.Create(
            "Parcel.Recording",
            [CSharpSyntaxTree.ParseText(source.Write(), ParseOptions)],
            [.. References, shapes.Reference],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

        using var image = new MemoryStream();
        var emitted = compilation.Emit(image);
        Assert.True(emitted.Success, string.Join("\n", emitted.Diagnostics.Where(static diagnostic => diagnostic.Severity is DiagnosticSeverity.Error)));
        MethodNames = source.MethodNames;
        AnalysisReferences = [.. References, shapes.Reference];
        RunReferences = [.. AnalysisReferences, MetadataReference.CreateFromImage(image.ToArray())];
        _loaded = [Load(shapes.Image.AsSpan().ToArray()), Load(image.ToArray())];
        _loaded[^1].GetType("Recording")!.GetMethod("Register")!.Invoke(null, null);
    }

    public static OracleShapes Instance => LazyInstance.Value;

    public static CSharpParseOptions ParseOptions { get; } = new(LanguageVersion.Preview);

    /// <summary>The methods of builders.</summary>
    public ImmutableHashSet<string> MethodNames { get; }

    /// <summary>What the analyzers see.</summary>
    public ImmutableArray<MetadataReference> AnalysisReferences { get; }

    /// <summary>What programs run with.</summary>
    public ImmutableArray<MetadataReference> RunReferences { get; }

    /// <summary>The framework, the runtime, and the code that programs call from outside.</summary>
    private static ImmutableArray<MetadataReference> References { get; } =
    [
        .. Net100.References.All,
        MetadataReference.CreateFromFile(typeof(Blob).Assembly.Location),
        MetadataReference.CreateFromFile(typeof(Outside).Assembly.Location),
    ];

    /// <summary>A context for programs, which are unloaded once they have run.</summary>
    public AssemblyLoadContext NewContext() => new ProgramContext(_loaded);

    private static Assembly Load(byte[] image)
    {
        using var stream = new MemoryStream(image);
        return AssemblyLoadContext.Default.LoadFromStream(stream);
    }

    private sealed class ProgramContext(ImmutableArray<Assembly> shapes) : AssemblyLoadContext(isCollectible: true)
    {
        protected override Assembly? Load(AssemblyName assemblyName) =>
            shapes.FirstOrDefault(assembly => string.Equals(assembly.GetName().Name, assemblyName.Name, StringComparison.Ordinal));
    }
}
