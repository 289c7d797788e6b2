using System.Collections.Immutable;
using System.Globalization;
using AmplifyGen.Analyzers.Flow;
using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace AmplifyGen.Benchmarks;

/// <summary>
/// What an editor does after each keystroke: it makes a new compilation, in which one method differs by a character, and analyzes its file.
/// The shapes are generated into the same project, as they are for users.
/// </summary>
[MemoryDiagnoser]
public class Keystroke
{
    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.CSharp12);

    private CSharpCompilation _project = null!;
    private SyntaxTree _file = null!;
    private int _comment;
    private int _typed;

    /// <summary>The file in which somebody types: 2,000 lines, of which 100 or none build a request.</summary>
    [Params(nameof(AnalyzedCode.FileWithoutBuilders), nameof(AnalyzedCode.FileWithBuilders))]
    public string File { get; set; } = "";

    /// <summary>Makes the project, and compiles it once.</summary>
    [GlobalSetup]
    public void Open()
    {
        _file = Parse(string.Equals(File, nameof(AnalyzedCode.FileWithBuilders), StringComparison.Ordinal) ? AnalyzedCode.FileWithBuilders : AnalyzedCode.FileWithoutBuilders, "File.cs");
        _comment = _file.GetText().ToString().IndexOf(AnalyzedCode.TypedComment, StringComparison.Ordinal) + AnalyzedCode.TypedComment.Length - 1;
        _project = CSharpCompilation.Create(
            "Project",
            [.. GeneratedShapes.Generate(ParseOptions), Parse(AnalyzedCode.WithoutBuilders, "Other.cs"), _file],
            AnalyzeCode.Framework,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        if (_project.GetDiagnostics().FirstOrDefault(static diagnostic => diagnostic.Severity is DiagnosticSeverity.Error) is { } error)
            throw new InvalidOperationException(error.ToString());
    }

    /// <summary>The compiler, and an analyzer that does nothing but look at each block of code.</summary>
    [Benchmark(Baseline = true)]
    public Task<int> Compiler() => Type([new IdleAnalyzer()]);

    /// <summary>The compiler and all analyzers of AmplifyGen.</summary>
    [Benchmark]
    public Task<int> AmplifyGen() => Type(AnalyzeCode.All);

    /// <summary>The compiler and the analysis of builders alone.</summary>
    [Benchmark]
    public Task<int> BuilderFlow() => Type([new BuilderFlowAnalyzer()]);

    private async Task<int> Type(ImmutableArray<DiagnosticAnalyzer> analyzers)
    {
        // The character goes into a comment of a method, so that every run analyzes the same code.
        var text = _file.GetText();
        var typed = (_typed++ % 10).ToString(CultureInfo.InvariantCulture);
        var edited = _file.WithChangedText(text.WithChanges(new TextChange(new TextSpan(_comment, 0), typed)));
        var compilation = _project.ReplaceSyntaxTree(_file, edited);
        var model = compilation.GetSemanticModel(edited);
        var options = new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), onAnalyzerException: null, concurrentAnalysis: false, logAnalyzerExecutionTime: false);
        var found = await compilation.WithAnalyzers(analyzers, options).GetAnalyzerSemanticDiagnosticsAsync(model, filterSpan: null, CancellationToken.None).ConfigureAwait(false);
        return found.Length + model.GetDiagnostics().Length;
    }

    private static SyntaxTree Parse(string text, string path) => CSharpSyntaxTree.ParseText(text, ParseOptions, path);
}
