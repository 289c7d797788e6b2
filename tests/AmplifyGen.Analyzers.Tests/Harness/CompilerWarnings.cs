using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace AmplifyGen.Analyzers.Tests.Harness;

/// <summary>Runs analyzers with suppressors as the compiler does, and lists what a user sees of it.</summary>
internal static class CompilerWarnings
{
    /// <summary>The ids of all that is reported and not suppressed, in the order of the source, under the rows of an <c>.editorconfig</c>.</summary>
    public static Task<string[]> Of(string source, string config = "", params DiagnosticAnalyzer[] analyzers) =>
        Of(GeneratedAssembly.Shipped, source, config, asSources: false, [.. analyzers]);

    /// <summary>The same over the shapes of another spec, referenced as an assembly or as sources.</summary>
    public static Task<string[]> Of(GeneratedAssembly shapes, string source, bool asSources, ImmutableArray<DiagnosticAnalyzer> analyzers) =>
        Of(shapes, source, config: "", asSources, analyzers);

    private static async Task<string[]> Of(GeneratedAssembly shapes, string source, string config, bool asSources, ImmutableArray<DiagnosticAnalyzer> analyzers)
    {
        const string Path = "/repository/Program.cs";
        var files = AnalyzerConfigSet.Create<ImmutableArray<AnalyzerConfig>>([AnalyzerConfig.Parse(SourceText.From("root = true\n[*.cs]\n" + config), "/repository/.editorconfig")]);
        var settings = files.GetOptionsForSourcePath(Path);
        var tree = Parse(source, Path);
        var compilation = CSharpCompilation.Create(
            "User",
            [tree, .. asSources ? shapes.Sources.Select(static text => Parse(text, "/repository/obj/Shapes.g.cs")) : []],
            [.. GeneratedAssembly.Framework, .. asSources ? Array.Empty<MetadataReference>() : [shapes.Reference]],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable).WithSyntaxTreeOptionsProvider(new TreeOptions(settings)));

        var failures = new List<Exception>();
        var run = compilation.WithAnalyzers(
            analyzers,
            new CompilationWithAnalyzersOptions(new AnalyzerOptions([], new ConfigOptions(settings)), (error, _, _) => failures.Add(error), concurrentAnalysis: true, logAnalyzerExecutionTime: false, reportSuppressedDiagnostics: false));
        var diagnostics = await run.GetAllDiagnosticsAsync(TestContext.Current.CancellationToken);
        Assert.Empty(failures);
        return
        [
            .. diagnostics
                .Where(static diagnostic => diagnostic is { IsSuppressed: false, Severity: >= DiagnosticSeverity.Warning })
                .OrderBy(static diagnostic => diagnostic.Location.SourceSpan.Start)
                .Select(static diagnostic => diagnostic.Id),
        ];
    }

    private static SyntaxTree Parse(string source, string path) =>
        CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(LanguageVersion.CSharp12, DocumentationMode.Diagnose), path, cancellationToken: TestContext.Current.CancellationToken);

    private sealed class TreeOptions(AnalyzerConfigOptionsResult settings) : SyntaxTreeOptionsProvider
    {
        public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) => GeneratedKind.Unknown;

        public override bool TryGetDiagnosticValue(SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
            settings.TreeOptions.TryGetValue(diagnosticId, out severity);

        public override bool TryGetGlobalDiagnosticValue(string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity)
        {
            severity = default;
            return false;
        }
    }

    private sealed class ConfigOptions(AnalyzerConfigOptionsResult settings) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(ImmutableDictionary<string, string>.Empty);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Values(settings.AnalyzerOptions);

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;

        private sealed class Values(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
        {
            public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value) =>
                values.TryGetValue(key, out value);
        }
    }
}
