using AmplifyGen.Analyzers.Tests.Harness;
using AmplifyGen.Analyzers.Tests.Oracle.Judging;
using AmplifyGen.Analyzers.Tests.Oracle.Running;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AmplifyGen.Analyzers.Tests.Oracle.Corpus;

/// <summary>Programs that were wrong once, with markers that say what is right.</summary>
public sealed class OracleCorpusTests
{
    private const string Kept = "Counterexamples.cs";

    private const string Common = "Common.cs";

    public static TheoryData<string> Titles => [.. CaseFiles.Programs(Kept).Keys];

    public static TheoryData<string> MarkedFiles => [.. CaseFiles.Names().Where(static name => name is not (Kept or Common))];

    [Theory]
    [MemberData(nameof(MarkedFiles))]
    public async Task Every_line_of_a_case_file_carries_what_it_says(string file)
    {
        var text = CaseFiles.Read(file);
        var reported = await Analyze(Parse(text), Parse(CaseFiles.Read(Common)));

        Assert.Empty(new MarkedLines(text).Compare(reported));
    }

    [Theory]
    [MemberData(nameof(Titles))]
    public async Task Every_line_of_a_counterexample_carries_what_it_says(string title)
    {
        var text = CaseFiles.Programs(Kept)[title];
        var reported = await Analyze(new OracleProgram(text).Parse("Q"));

        Assert.Empty(new MarkedLines(text).Compare(reported, offset: 1));
    }

    /// <summary>The markers are right: they say what the runs show.</summary>
    [Fact]
    public async Task The_markers_of_the_counterexamples_agree_with_their_runs()
    {
        var programs = CaseFiles.Programs(Kept).Values.Select(static text => new OracleProgram(text)).ToArray();
        var batch = new ProgramBatch(programs);
        var judged = await batch.Judge(TestContext.Current.CancellationToken);

        Assert.Empty(batch.Errors);
        Assert.All(judged, static program => Assert.Equal(MarkedProgram.Of(program), program.Program.Text));
    }

    private static SyntaxTree Parse(string text) => CSharpSyntaxTree.ParseText(text, OracleShapes.ParseOptions, cancellationToken: TestContext.Current.CancellationToken);

    private static async Task<IReadOnlyList<Diagnostic>> Analyze(params SyntaxTree[] trees)
    {
        var compilation = CSharpCompilation.Create(
            "Case",
            trees,
            [.. OracleShapes.Instance.AnalysisReferences, GeneratedAssembly.Shipped.Reference],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, allowUnsafe: true));
        Assert.DoesNotContain(compilation.GetDiagnostics(TestContext.Current.CancellationToken), static diagnostic => diagnostic.Severity is DiagnosticSeverity.Error);

        var diagnostics = await compilation.WithAnalyzers(AllAnalyzers.Create()).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        return [.. diagnostics.Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)];
    }
}
