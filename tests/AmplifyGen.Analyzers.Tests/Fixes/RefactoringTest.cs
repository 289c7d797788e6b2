using AmplifyGen.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace AmplifyGen.Analyzers.Tests.Fixes;

/// <summary>Applies a refactoring where <c>$$</c> stands in statements, compiles the result, and compares it.</summary>
internal static class RefactoringTest<TRefactoring>
    where TRefactoring : CodeRefactoringProvider, new()
{
    private const string Cursor = "$$";

    public static async Task Body(string statements, string refactored)
    {
        var (document, actions) = await ActionsAsync(statements);
        var token = TestContext.Current.CancellationToken;

        var operation = Assert.IsType<ApplyChangesOperation>(Assert.Single(await Assert.Single(actions).GetOperationsAsync(token)));
        var changed = operation.ChangedSolution.GetDocument(document.Id)!;

        Assert.Equal(Source(refactored), (await changed.GetTextAsync(token)).ToString());
        var compilation = (await changed.Project.GetCompilationAsync(token))!;
        Assert.DoesNotContain(compilation.GetDiagnostics(token), static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
    }

    /// <summary>No refactoring is offered.</summary>
    public static async Task Nothing(string statements) => Assert.Empty((await ActionsAsync(statements)).Actions);

    private static async Task<(Microsoft.CodeAnalysis.Document Document, List<CodeAction> Actions)> ActionsAsync(string statements)
    {
        var source = Source(statements);
        var cursor = source.IndexOf(Cursor, StringComparison.Ordinal);
        using var workspace = new AdhocWorkspace();
        var document = workspace.AddProject("Test", LanguageNames.CSharp)
            .WithMetadataReferences([.. GeneratedAssembly.Framework, GeneratedAssembly.Shipped.Reference])
            .WithCompilationOptions(new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable))
            .WithParseOptions(new CSharpParseOptions(LanguageVersion.CSharp12))
            .AddDocument("Test.cs", source.Remove(cursor, Cursor.Length));

        var actions = new List<CodeAction>();
        await new TRefactoring().ComputeRefactoringsAsync(new CodeRefactoringContext(document, new TextSpan(cursor, 0), actions.Add, TestContext.Current.CancellationToken));
        return (document, actions);
    }

    private static string Source(string statements) =>
        $$"""
        using System;
        using AmplifyBackend;
        using AmplifyGen;

        static class Program
        {
            static UpdateBackendAuthUserPoolConfig Run(bool flag, string text)
            {
        {{statements}}
            }
        }
        """;
}
