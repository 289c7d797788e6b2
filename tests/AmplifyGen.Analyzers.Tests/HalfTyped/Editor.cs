using System.Collections.Immutable;
using AmplifyGen.Analyzers.Tests.Harness;
using AmplifyGen.Analyzers.Tests.Oracle;
using AmplifyGen.Analyzers.Tests.Oracle.Running;
using AmplifyGen.CodeFixes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace AmplifyGen.Analyzers.Tests.HalfTyped;

/// <summary>Does with a program what an editor does: it runs all analyzers and suppressors, and asks all fixes and refactorings what they offer.</summary>
internal sealed class Editor : IDisposable
{
    /// <summary>As many places of each program are asked for refactorings.</summary>
    private const int AskedPlaces = 4;

    /// <summary>A program that takes longer does not end. The machine may be busy with other things.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private static readonly ImmutableArray<DiagnosticAnalyzer> Analyzers = AllAnalyzers.Create();

    private static readonly ImmutableArray<CodeFixProvider> Fixes = All<CodeFixProvider>();

    private static readonly ImmutableArray<CodeRefactoringProvider> Refactorings = All<CodeRefactoringProvider>();

    private readonly AdhocWorkspace _workspace = new();
    private readonly Microsoft.CodeAnalysis.Document _document;

    public Editor(bool hasSources = false)
    {
        var project = _workspace.AddProject("HalfTyped", LanguageNames.CSharp)
            .WithMetadataReferences(
            [
                .. OracleShapes.Instance.AnalysisReferences,
                .. hasSources ? Array.Empty<MetadataReference>() : [GeneratedAssembly.Shipped.Reference],
                TestSpecs.Store.Reference,
                TestSpecs.Vault.Reference,
                TestSpecs.Texts.Reference,
                TestSpecs.Deprecated.Reference,
            ])
            .WithCompilationOptions(new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable, allowUnsafe: true))
            .WithParseOptions(OracleShapes.ParseOptions.WithDocumentationMode(DocumentationMode.Diagnose))
            .AddDocument("Common.cs", WholePrograms.CommonCases).Project;
        if (hasSources)
            project = GeneratedAssembly.Shipped.Sources.Select(static (text, index) => (text, index)).Aggregate(project, static (files, file) => files.AddDocument($"Shape{file.index}.g.cs", file.text).Project);

        _document = project.AddDocument("Program.cs", "");
    }

    /// <summary>Returns what goes wrong with a program.</summary>
    /// <param name="text">The program.</param>
    /// <param name="places">The random places that are asked for refactorings; <c>null</c> for all.</param>
    /// <param name="token">Ends the examination.</param>
    public async Task<Examined> Examine(string text, SeededRandom? places, CancellationToken token)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(token);
        patience.CancelAfter(Patience);
        var examined = new Examined();
        try
        {
            await Examine(_document.WithText(SourceText.From(text)), places, examined, patience.Token);
        }
        catch (OperationCanceledException) when (!token.IsCancellationRequested)
        {
            examined.Failures.Add(new Failure("It does not end", $"It takes more than {Patience}."));
        }

        return examined;
    }

    public void Dispose() => _workspace.Dispose();

    private static ImmutableArray<TProvider> All<TProvider>() =>
        [.. typeof(ShapeFix).Assembly.GetTypes().Where(static type => type.IsSubclassOf(typeof(TProvider)) && !type.IsAbstract).Select(static type => (TProvider)Activator.CreateInstance(type)!)];

    private static async Task Examine(Microsoft.CodeAnalysis.Document document, SeededRandom? places, Examined examined, CancellationToken token)
    {
        var root = (await document.GetSyntaxRootAsync(token))!;
        var compilation = (await document.Project.GetCompilationAsync(token))!;
        var tree = (await document.GetSyntaxTreeAsync(token))!;
        ImmutableArray<Diagnostic> diagnostics = [];
        await examined.Watch(async () =>
        {
            var run = compilation.WithAnalyzers(
                Analyzers,
                new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), (exception, _, _) => examined.Fail(exception), concurrentAnalysis: false, logAnalyzerExecutionTime: false, reportSuppressedDiagnostics: true));
            diagnostics = [.. (await run.GetAllDiagnosticsAsync(token)).Where(diagnostic => diagnostic.Location.SourceTree == tree)];
        });

        examined.HasErrors = diagnostics.Any(static diagnostic => diagnostic is { Severity: DiagnosticSeverity.Error } && diagnostic.Id.StartsWith("CS", StringComparison.Ordinal));
        foreach (var fix in Fixes)
        {
            ImmutableArray<Diagnostic> fixable = [.. diagnostics.Where(diagnostic => fix.FixableDiagnosticIds.Contains(diagnostic.Id, StringComparer.Ordinal))];
            examined.Diagnostics += fixable.Length;
            foreach (var diagnostic in fixable)
                await Offered(document, root, examined, register => fix.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => register(action), token)), token);
            if (fixable.Length > 1)
                await FixAll(document, root, fix, fixable, examined, token);
        }

        var positions = places is null ? root.DescendantTokens().Select(static found => found.SpanStart) : Places(root, places);
        foreach (var position in positions.ToArray())
        {
            foreach (var refactoring in Refactorings)
                await Offered(document, root, examined, register => refactoring.ComputeRefactoringsAsync(new CodeRefactoringContext(document, new TextSpan(position, 0), register, token)), token);
        }
    }

    /// <summary>Tokens that refactorings look for, and any place.</summary>
    private static IEnumerable<int> Places(SyntaxNode root, SeededRandom random)
    {
        var likely = root.DescendantTokens().Where(static token => token.Text is "new" or "CreateBuilder" or "Build" || token.Text.StartsWith("With", StringComparison.Ordinal)).Select(static token => token.SpanStart).ToList();
        for (var place = 0; place < AskedPlaces; place++)
            yield return place > 0 && likely.Count > 0 ? random.PickFrom(likely) : random.Next(root.FullSpan.Length + 1);
    }

    private static Task FixAll(Microsoft.CodeAnalysis.Document document, SyntaxNode root, CodeFixProvider fix, ImmutableArray<Diagnostic> diagnostics, Examined examined, CancellationToken token) =>
        Offered(
            document,
            root,
            examined,
            async register =>
            {
                var context = new FixAllContext(document, fix, FixAllScope.Document, fix.GetType().Name, fix.FixableDiagnosticIds, new Known(diagnostics), token);
                if (await fix.GetFixAllProvider()!.GetFixAsync(context) is { } action)
                    register(action);
            },
            token);

    /// <summary>Asks for actions, and does each of them.</summary>
    private static async Task Offered(Microsoft.CodeAnalysis.Document document, SyntaxNode root, Examined examined, Func<Action<CodeAction>, Task> ask, CancellationToken token)
    {
        var actions = new List<CodeAction>();
        await examined.Watch(() => ask(actions.Add));
        foreach (var action in actions)
        {
            examined.Actions++;
            await examined.Watch(async () =>
            {
                foreach (var operation in (await action.GetOperationsAsync(token)).OfType<ApplyChangesOperation>())
                {
                    var changed = (await operation.ChangedSolution.GetDocument(document.Id)!.GetSyntaxRootAsync(token))!;
                    if (!Comments(root).SequenceEqual(Comments(changed), StringComparer.Ordinal))
                        examined.Failures.Add(new Failure($"'{action.Title}' loses a comment", changed.ToFullString()));
                }
            });
        }
    }

    private static IEnumerable<string> Comments(SyntaxNode root) =>
        root.DescendantTrivia()
            .Where(static trivia => trivia.Kind() is SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia or SyntaxKind.DisabledTextTrivia)
            .Select(static trivia => string.Concat(trivia.ToString().Where(static character => !char.IsWhiteSpace(character))))
            .Order(StringComparer.Ordinal);

    private sealed class Known(ImmutableArray<Diagnostic> diagnostics) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>(diagnostics);

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Microsoft.CodeAnalysis.Document document, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>(diagnostics);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>([]);
    }
}
