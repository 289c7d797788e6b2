using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AmplifyGen.Analyzers.Tests.Harness;

/// <summary>Runs one analyzer over a program that uses the shipped shapes, for tests that look at its diagnostics themselves.</summary>
internal static class AnalyzerRun
{
    /// <param name="source">The program, which does not need to compile.</param>
    /// <param name="asSources">Whether the shapes are in the program's own assembly.</param>
    public static async Task<IReadOnlyList<Diagnostic>> Of<TAnalyzer>(string source, bool asSources = false)
        where TAnalyzer : DiagnosticAnalyzer, new()
    {
        var texts = asSources ? GeneratedAssembly.Shipped.Sources.Prepend(source) : [source];
        var compilation = CSharpCompilation.Create(
            "User",
            texts.Select(static text => CSharpSyntaxTree.ParseText(text.ReplaceLineEndings("\n"), new CSharpParseOptions(LanguageVersion.CSharp12))),
            asSources ? GeneratedAssembly.Framework : [.. GeneratedAssembly.Framework, GeneratedAssembly.Shipped.Reference],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        return await compilation.WithAnalyzers([new TAnalyzer()]).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
    }
}
