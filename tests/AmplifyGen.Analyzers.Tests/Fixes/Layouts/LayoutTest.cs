using AmplifyGen.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace AmplifyGen.Analyzers.Tests.Fixes.Layouts;

/// <summary>Applies a fix or a refactoring to all layouts of some forms, and checks every result.</summary>
internal static class LayoutTest
{
    private delegate Task<List<CodeAction>> ActionsOf(Microsoft.CodeAnalysis.Document document);

    private delegate Task<ActionsOf> Prepare(Project project, CancellationToken cancellationToken);

    /// <summary>A fix, at the diagnostic that each form has.</summary>
    public static Task Fix<TAnalyzer, TFix>(string id, TokenChange allowed, params Form[] forms)
        where TAnalyzer : DiagnosticAnalyzer, new()
        where TFix : CodeFixProvider, new() =>
        RunAsync(forms, allowed, async (project, token) =>
        {
            var found = await (await project.GetCompilationAsync(token))!
                .WithAnalyzers([new TAnalyzer()], new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: false))
                .GetAnalyzerDiagnosticsAsync(token);
            var byTree = found.Where(diagnostic => string.Equals(diagnostic.Id, id, StringComparison.Ordinal)).ToLookup(static diagnostic => diagnostic.Location.SourceTree);
            var fix = new TFix();
            return async document =>
            {
                var actions = new List<CodeAction>();
                var diagnostics = byTree[await document.GetSyntaxTreeAsync(token)].ToList();
                Assert.True(diagnostics.Count == 1, $"{document.Name}: there are {diagnostics.Count} diagnostics.");
                await fix.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostics[0], (action, _) => actions.Add(action), token));
                return actions;
            };
        });

    /// <summary>A refactoring, where a text is first in each form.</summary>
    public static Task Refactoring<TRefactoring>(string cursor, params Form[] forms)
        where TRefactoring : CodeRefactoringProvider, new() =>
        RunAsync(forms, TokenChange.Rewrites, (_, token) =>
        {
            var refactoring = new TRefactoring();
            return Task.FromResult<ActionsOf>(async document =>
            {
                var actions = new List<CodeAction>();
                var start = (await document.GetTextAsync(token)).ToString().IndexOf(cursor, StringComparison.Ordinal);
                await refactoring.ComputeRefactoringsAsync(new CodeRefactoringContext(document, new TextSpan(start, 0), actions.Add, token));
                return actions;
            });
        });

    private static async Task RunAsync(Form[] forms, TokenChange allowed, Prepare prepare)
    {
        var layouts = LayoutGenerator.Of(forms).ToList();
        var (offered, failures) = (0, new List<string>());

        // Few files for each compilation: each edit makes another one.
        foreach (var some in layouts.Chunk(40))
        {
            using var workspace = new AdhocWorkspace();
            var project = Project(workspace, some);
            var actionsOf = await prepare(project, TestContext.Current.CancellationToken);
            foreach (var (layout, id) in some.Zip(project.DocumentIds))
            {
                var document = project.GetDocument(id)!;
                var actions = await actionsOf(document);
                offered += actions.Count;
                failures.AddRange(await FailuresAsync(layout, document, actions, allowed));
            }
        }

        TestContext.Current.TestOutputHelper!.WriteLine($"{offered} of {layouts.Count} layouts are offered, {layouts.Count(static layout => layout.IsPlain)} must be.");
        Assert.True(failures.Count == 0, $"{failures.Count} of {layouts.Count} layouts are wrong.\n{string.Join("\n\n", failures.Take(5))}");
    }

    private static Project Project(AdhocWorkspace workspace, Layout[] layouts)
    {
        var project = workspace.AddProject("Layouts", LanguageNames.CSharp)
            .WithMetadataReferences([.. GeneratedAssembly.Framework, GeneratedAssembly.Shipped.Reference])
            .WithCompilationOptions(new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable))
            .WithParseOptions(new CSharpParseOptions(LanguageVersion.CSharp12));
        return layouts.Aggregate(project, static (files, layout) => files.AddDocument(layout.Name + ".cs", SourceText.From(layout.Source)).Project);
    }

    private static async Task<List<string>> FailuresAsync(Layout layout, Microsoft.CodeAnalysis.Document document, List<CodeAction> actions, TokenChange allowed)
    {
        var token = TestContext.Current.CancellationToken;
        if (actions is not [var action])
            return layout.IsPlain || actions.Count > 1 ? [$"{layout.Name}: {actions.Count} actions are offered for\n{layout.Source}"] : [];

        var operation = Assert.IsType<ApplyChangesOperation>(Assert.Single(await action.GetOperationsAsync(token)));
        var changed = operation.ChangedSolution.GetDocument(document.Id)!;
        var wrong = await LayoutCheck.FindAsync(layout, changed, allowed, token);
        return wrong.Count > 0 ? [$"{layout.Name}: {string.Join("; ", wrong)}\n{layout.Source}\nbecame\n{await changed.GetTextAsync(token)}"] : [];
    }
}
