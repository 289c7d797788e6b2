using AmplifyGen.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AmplifyGen.Analyzers.Tests.Flow.Matrix;

/// <summary>Many cases in one compilation, over which the analyzers run once.</summary>
internal static class MatrixProgram
{
    /// <summary>Asserts that each case gets exactly what it must, from every analyzer that ships.</summary>
    public static async Task Check(GeneratedAssembly generated, IReadOnlyList<MatrixCase> cases, ITestOutputHelper output)
    {
        var compilation = Compile(generated, cases);
        var failures = new List<Exception>();
        var run = compilation.WithAnalyzers(
            AllAnalyzers.Create(),
            new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), (fault, _, _) => failures.Add(fault), concurrentAnalysis: true, logAnalyzerExecutionTime: false));
        var diagnostics = await run.GetAllDiagnosticsAsync(TestContext.Current.CancellationToken);
        Assert.Empty(failures);

        var reported = diagnostics
            .Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning && !IsExpected(diagnostic))
            .ToLookup(static diagnostic => Method(diagnostic), StringComparer.Ordinal);
        Print(cases, reported, output);
        Assert.Empty(cases.Where(test => !test.IsExact([.. reported[test.Name]])).Select(test => $"{test.Source}: {string.Join("; ", reported[test.Name])}"));
    }

    // A member can be required and deprecated; a builder of which nothing is set is assigned to itself.
    private static bool IsExpected(Diagnostic diagnostic) => diagnostic.Id is "CS0612" or "CS0618" or "AMPG1003" or "CS1717";

    private static CSharpCompilation Compile(GeneratedAssembly generated, IReadOnlyList<MatrixCase> cases)
    {
        var source = $$"""
            using System;
            using System.Collections.Generic;
            using System.Threading.Tasks;
            using AmplifyGen;

            static class Program
            {
                static readonly object Gate = new();
                static T Value<T>() => (T)Gate;
            {{string.Join('\n', cases.Select(static test => test.Source))}}
            }
            """;
        return CSharpCompilation.Create(
            "Matrix",
            [CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(LanguageVersion.CSharp12), cancellationToken: TestContext.Current.CancellationToken)],
            [.. GeneratedAssembly.Framework, generated.Reference],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
    }

    private static string Method(Diagnostic diagnostic)
    {
        var method = diagnostic.Location.SourceTree!.GetRoot().FindNode(diagnostic.Location.SourceSpan).AncestorsAndSelf().OfType<MethodDeclarationSyntax>().First();
        // A helper is named after the method that calls it: FillM1, MakeM1.
        return method.Identifier.Text[method.Identifier.Text.LastIndexOf('M')..];
    }

    private static void Print(IReadOnlyList<MatrixCase> cases, ILookup<string, Diagnostic> reported, ITestOutputHelper output)
    {
        output.WriteLine($"{"template",-28}{"exact",8}{"missed",8}{"silent",8}{"false",8}");
        foreach (var template in cases.GroupBy(static test => test.Template, StringComparer.Ordinal).Append(cases.GroupBy(static _ => "all", StringComparer.Ordinal).Single()))
        {
            var wrong = template.Where(static test => test.Missing is not null).ToArray();
            var right = template.Where(static test => test.Missing is null).ToArray();
            output.WriteLine($"{template.Key,-28}{Exact(wrong),8}{wrong.Length - Exact(wrong),8}{Exact(right),8}{right.Length - Exact(right),8}");
        }

        int Exact(MatrixCase[] tests) => tests.Count(test => test.IsExact([.. reported[test.Name]]));
    }
}
