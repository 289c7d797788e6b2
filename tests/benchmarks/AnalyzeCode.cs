using System.Collections.Immutable;
using AmplifyBackend;
using AmplifyGen.Analyzers.Flow;
using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AmplifyGen.Benchmarks;

/// <summary>Compiles a project to an assembly, with all analyzers and with one that does nothing.</summary>
[MemoryDiagnoser]
public class AnalyzeCode
{
    private static readonly ImmutableArray<DiagnosticAnalyzer> None = [new IdleAnalyzer()];

    /// <summary>Every analyzer that ships.</summary>
    internal static readonly ImmutableArray<DiagnosticAnalyzer> All =
    [
        .. typeof(BuilderFlowAnalyzer).Assembly.GetTypes()
            .Where(static type => type.IsSubclassOf(typeof(DiagnosticAnalyzer)) && !type.IsAbstract)
            .Select(static type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];

    /// <summary>The framework and the runtime.</summary>
    internal static readonly MetadataReference[] Framework =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(static path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
            .Append(typeof(EnsuresMembersAttribute).Assembly.Location)
            .Select(static path => MetadataReference.CreateFromFile(path)),
    ];

    private static readonly MetadataReference[] References = [.. Framework, MetadataReference.CreateFromFile(typeof(UpdateBackendAuthRequest).Assembly.Location)];

    private SyntaxTree _tree = null!;

    /// <summary>What is compiled: the name of a text in <see cref="AnalyzedCode"/>.</summary>
    [Params(nameof(AnalyzedCode.WithoutBuilders), nameof(AnalyzedCode.WithBuilders), nameof(AnalyzedCode.LongMethod), nameof(AnalyzedCode.LongMethodWithBuilder))]
    public string Code { get; set; } = "";

    /// <summary>Refuses to measure code that does not compile or that a rule reports.</summary>
    [GlobalSetup]
    public async Task Check()
    {
        _tree = CSharpSyntaxTree.ParseText(Code switch
        {
            nameof(AnalyzedCode.WithoutBuilders) => AnalyzedCode.WithoutBuilders,
            nameof(AnalyzedCode.WithBuilders) => AnalyzedCode.WithBuilders,
            nameof(AnalyzedCode.LongMethod) => AnalyzedCode.LongMethod,
            _ => AnalyzedCode.LongMethodWithBuilder,
        });
        var found = await Analyze(Compile(), All).ConfigureAwait(false);
        if (found.FirstOrDefault(static diagnostic => diagnostic.Severity > DiagnosticSeverity.Hidden) is { } unexpected)
            throw new InvalidOperationException(unexpected.ToString());
    }

    /// <summary>The compiler, and an analyzer that does nothing.</summary>
    [Benchmark(Baseline = true)]
    public Task<bool> Compiler() => Build(None);

    /// <summary>The compiler and all analyzers of AmplifyGen.</summary>
    [Benchmark]
    public Task<bool> AmplifyGen() => Build(All);

    private async Task<bool> Build(ImmutableArray<DiagnosticAnalyzer> analyzers)
    {
        var compilation = Compile();
        var found = await Analyze(compilation, analyzers).ConfigureAwait(false);
        return compilation.Emit(Stream.Null).Success && found.IsDefaultOrEmpty;
    }

    // A new compilation each time: nothing may stay from the run before.
    private CSharpCompilation Compile() =>
        CSharpCompilation.Create("Project", [_tree], References, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

    private static Task<ImmutableArray<Diagnostic>> Analyze(CSharpCompilation compilation, ImmutableArray<DiagnosticAnalyzer> analyzers) =>
        compilation.WithAnalyzers(analyzers).GetAllDiagnosticsAsync();
}
