using System.Diagnostics;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AmplifyGen.Benchmarks.Cost;

/// <summary>What the compiler does with the generated text, from parsing to the bytes of the assembly.</summary>
/// <param name="IlBytes">The sum of all method bodies.</param>
/// <param name="AssemblyBytes">The length of the assembly.</param>
/// <param name="Allocated">What the compiler allocates.</param>
/// <param name="Time">How long it takes on one thread.</param>
internal sealed record CompileCost(long IlBytes, long AssemblyBytes, long Allocated, TimeSpan Time)
{
    private static readonly CSharpCompilationOptions Options = new(
        OutputKind.DynamicallyLinkedLibrary,
        optimizationLevel: OptimizationLevel.Release,
        nullableContextOptions: NullableContextOptions.Enable,
        concurrentBuild: false,
        deterministic: true);

    private const int Runs = 5;

    /// <summary>Compilations that keep the symbols of the framework alive, as a compiler server does: reading these is no cost of a structure.</summary>
    private static readonly List<CSharpCompilation> Kept = [];

    /// <summary>Small texts are compiled more often.</summary>
    private static readonly TimeSpan Enough = TimeSpan.FromSeconds(10);

    /// <summary>The least of several runs: the others show what else the machine does.</summary>
    public static CompileCost Of(IReadOnlyList<string> texts)
    {
        var least = Measure(texts);
        var watch = Stopwatch.StartNew();
        for (var run = 1; run < Runs || watch.Elapsed < Enough; run++)
        {
            var next = Measure(texts);
            least = least with { Allocated = Math.Min(least.Allocated, next.Allocated), Time = next.Time < least.Time ? next.Time : least.Time };
        }

        return least;
    }

    /// <summary>Compiles once, so that the compiler itself has been compiled when the first text is measured.</summary>
    public static void WarmUp(IReadOnlyList<string> texts) => Measure(texts, Kept);

    private static CompileCost Measure(IReadOnlyList<string> texts, List<CSharpCompilation>? kept = null)
    {
        using var image = new MemoryStream();
        GC.Collect();
        var allocated = GC.GetTotalAllocatedBytes(precise: true);
        var watch = Stopwatch.StartNew();
        var trees = texts.Select(static text => CSharpSyntaxTree.ParseText(text, CostTable.ParseOptions));
        var compilation = CSharpCompilation.Create("Generated", trees, AnalyzeCode.Framework, Options);
        var result = compilation.Emit(image);
        var time = watch.Elapsed;
        allocated = GC.GetTotalAllocatedBytes(precise: true) - allocated;
        if (!result.Success)
            throw new InvalidOperationException(result.Diagnostics.First(static diagnostic => diagnostic.Severity is DiagnosticSeverity.Error).ToString());

        kept?.Add(compilation);
        return new CompileCost(IlBytesOf(image), image.Length, allocated, time);
    }

    private static long IlBytesOf(MemoryStream image)
    {
        image.Position = 0;
        using var assembly = new PEReader(image, PEStreamOptions.LeaveOpen);
        var metadata = assembly.GetMetadataReader();
        return metadata.MethodDefinitions
            .Select(method => metadata.GetMethodDefinition(method).RelativeVirtualAddress)
            .Where(static address => address != 0)
            .Sum(address => (long)assembly.GetMethodBody(address).GetILReader().Length);
    }
}
