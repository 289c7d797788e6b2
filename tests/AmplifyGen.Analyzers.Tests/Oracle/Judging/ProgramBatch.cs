using System.Collections.Immutable;
using System.Reflection;
using AmplifyGen.Analyzers.Tests.Harness;
using AmplifyGen.Analyzers.Tests.Oracle.Programs;
using AmplifyGen.Analyzers.Tests.Oracle.Running;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Emit;

namespace AmplifyGen.Analyzers.Tests.Oracle.Judging;

/// <summary>Programs that are analyzed in one compilation and run from another. Each has a namespace of its own.</summary>
internal sealed class ProgramBatch
{
    private static readonly CSharpCompilationOptions Options = new(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release, nullableContextOptions: NullableContextOptions.Enable, allowUnsafe: true);

    private readonly ImmutableArray<OracleProgram> _programs;
    private readonly ImmutableArray<RunnableProgram> _runnables;

    public ProgramBatch(IEnumerable<OracleProgram> programs)
    {
        _programs = [.. programs];
        _runnables = [.. _programs.Select(static (program, index) => RunnableProgram.Of(program, $"Q{index}"))];
    }

    /// <summary>What the compiler refuses, by the program's place in the batch.</summary>
    public IReadOnlyDictionary<int, string> Errors { get; private set; } = ImmutableDictionary<int, string>.Empty;

    /// <summary>Judges the programs that compile.</summary>
    public async Task<IReadOnlyList<JudgedProgram>> Judge(CancellationToken token)
    {
        using var image = Compile(token);
        var reports = await Analyze(token);
        var context = OracleShapes.Instance.NewContext();
        try
        {
            image.Position = 0;
            var assembly = context.LoadFromStream(image);
            return [.. Enumerable.Range(0, _programs.Length).Where(index => !Errors.ContainsKey(index)).Select(index => Judge(index, assembly, reports[index]))];
        }
        finally
        {
            context.Unload();
        }
    }

    private MemoryStream Compile(CancellationToken token)
    {
        var trees = _runnables.Select((runnable, index) => CSharpSyntaxTree.ParseText(runnable.Text, OracleShapes.ParseOptions, path: $"{index}", cancellationToken: token)).ToArray();
        var compilation = CSharpCompilation.Create("Programs", trees, OracleShapes.Instance.RunReferences, Options);
        var image = new MemoryStream();
        if (compilation.Emit(image, options: new EmitOptions(), cancellationToken: token).Success)
            return image;

        var errors = new Dictionary<int, string>();
        while (true)
        {
            // The compiler looks for some errors only where there are no others.
            image = new MemoryStream();
            var emitted = compilation.Emit(image, cancellationToken: token);
            if (emitted.Success)
                break;
            foreach (var error in emitted.Diagnostics.Where(static diagnostic => diagnostic.Severity is DiagnosticSeverity.Error))
                errors.TryAdd(int.Parse(error.Location.SourceTree!.FilePath, System.Globalization.CultureInfo.InvariantCulture), error.ToString());
            compilation = CSharpCompilation.Create("Programs", trees.Where((_, index) => !errors.ContainsKey(index)), OracleShapes.Instance.RunReferences, Options);
        }

        Errors = errors;
        return image;
    }

    private async Task<ILookup<int, Report>> Analyze(CancellationToken token)
    {
        var indexByTree = Enumerable.Range(0, _programs.Length).Where(index => !Errors.ContainsKey(index)).ToDictionary(index => _runnables[index].Tree);
        var compilation = CSharpCompilation.Create("Programs", indexByTree.Keys, OracleShapes.Instance.AnalysisReferences, Options);
        var failures = new List<Exception>();
        var run = compilation.WithAnalyzers(
            AllAnalyzers.Create(),
            new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), (failure, _, _) => failures.Add(failure), concurrentAnalysis: true, logAnalyzerExecutionTime: false));
        var diagnostics = await run.GetAnalyzerDiagnosticsAsync(token);
        if (failures.Count > 0)
            throw new AggregateException("An analyzer fails.", failures);

        return diagnostics
            .Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)
            .Select(diagnostic => (Index: indexByTree[diagnostic.Location.SourceTree!], Diagnostic: diagnostic))
            .ToLookup(static pair => pair.Index, pair => ReportOf(pair.Index, pair.Diagnostic));
    }

    private Report ReportOf(int index, Diagnostic diagnostic)
    {
        return new Report(diagnostic.Id, SiteAt(diagnostic.Location) ?? -1, Report.MembersOf(diagnostic), diagnostic.AdditionalLocations is [var first, ..] ? SiteAt(first) : null);

        int? SiteAt(Location location) => _runnables[index].Sites.FirstOrDefault(site => site.Name.Start == location.SourceSpan.Start)?.Number;
    }

    private JudgedProgram Judge(int index, Assembly assembly, IEnumerable<Report> reported)
    {
        var (program, runnable) = (_programs[index], _runnables[index]);
        ImmutableArray<Report> reports = [.. reported];
        var runs = RunsOf(assembly, runnable);
        var truth = ProgramTruth.Of(runs, runnable.Sites.Length);
        return new JudgedProgram
        {
            Program = program,
            Runnable = runnable,
            Runs = runs,
            Truth = truth,
            Reports = reports,
            Verdicts = truth.IsUndecided ? [] : [.. Verdicts(program, runnable, truth, reports)],
        };
    }

    private static ProgramRuns RunsOf(Assembly assembly, RunnableProgram runnable) =>
        new(assembly.GetType(runnable.TypeName)!.GetMethod(EntryMethod.Name)!.CreateDelegate<Func<object?>>());

    private static IEnumerable<Verdict> Verdicts(OracleProgram program, RunnableProgram runnable, ProgramTruth truth, ImmutableArray<Report> reports)
    {
        var placed = reports.ToLookup(static report => report.Site);
        foreach (var report in reports.Where(static report => report.Site < 0 || report.Id is not ("AMPG1001" or "AMPG1002" or "AMPG1005" or "AMPG1006")))
            yield return new Verdict(Outcome.FalseReport, report.Id, report.Site, "nothing of that kind", report.Id, Witness: null);

        foreach (var site in runnable.Sites)
        {
            Report[] missing = [.. placed[site.Number].Where(static report => report.Id is "AMPG1001" or "AMPG1002")];
            if (missing.Length == 0 && truth.Sites[site.Number].Shape is null)
                continue;
            foreach (var verdict in new MissingMembersJudge(program, truth, site).Judge(missing))
                yield return verdict;
        }

        foreach (var verdict in BuilderUseJudge.Judge(program, runnable, truth, [.. reports.Where(static report => report.Site >= 0)]))
            yield return verdict;
    }
}
