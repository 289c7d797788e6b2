using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace AmplifyGen.Analyzers.Tests.Harness;

/// <summary>Runs one analyzer over code with markup that uses the shapes of a spec, referenced as an assembly or as sources.</summary>
internal static class ShapeTest<TAnalyzer>
    where TAnalyzer : DiagnosticAnalyzer, new()
{
    /// <summary>The body of a method that uses the <c>Store</c> spec.</summary>
    public static Task Store(string statements, params DiagnosticResult[] expected) => StoreFile(Method(statements), expected);

    /// <summary>A file, but for its usings, that uses the <c>Store</c> spec.</summary>
    public static Task StoreFile(string source, params DiagnosticResult[] expected) =>
        Run("using Store;\n" + Usings + source, [TestSpecs.Store.Reference], [], expected);

    /// <summary>The body of a method that uses the <c>Vault</c> spec.</summary>
    public static Task Vault(string statements, params DiagnosticResult[] expected) => VaultFile(Method(statements), expected);

    /// <summary>A file, but for its usings, that uses the <c>Vault</c> spec.</summary>
    public static Task VaultFile(string source, params DiagnosticResult[] expected) =>
        Run("using Vault;\n" + Usings + source, [TestSpecs.Vault.Reference], [], expected);

    /// <summary>The body of a method that uses the <c>Texts</c> spec.</summary>
    public static Task Texts(string statements, params DiagnosticResult[] expected) =>
        Run("using Texts;\n" + Usings + Method(statements), [TestSpecs.Texts.Reference], [], expected);

    /// <summary>The body of a method that uses the shipped spec, with diagnostics that are compared to the last word.</summary>
    public static Task Shipped(string statements, params DiagnosticResult[] expected) =>
        Run("using AmplifyBackend;\n" + Usings + Method(statements), [GeneratedAssembly.Shipped.Reference], [], expected);

    /// <summary>As <see cref="Shipped"/>, with the generated code in the same compilation.</summary>
    public static Task ShippedAsSources(string statements) =>
        Run("using AmplifyBackend;\n" + Usings + Method(statements), [], GeneratedAssembly.Shipped.Sources, []);

    /// <summary>A warning at the place that is marked with <c>{|#0:…|}</c>.</summary>
    public static DiagnosticResult Warning(string id, string message, int place = 0) =>
        new DiagnosticResult(id, DiagnosticSeverity.Warning).WithLocation(place).WithMessage(message);

    /// <summary>An error at the place that is marked with <c>{|#0:…|}</c>.</summary>
    public static DiagnosticResult Error(string id, string message, int place = 0) =>
        new DiagnosticResult(id, DiagnosticSeverity.Error).WithLocation(place).WithMessage(message);

    private const string Usings = """
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using AmplifyGen;

        """;

    private static string Method(string statements) =>
        $$"""
        static class Program
        {
            const string Shared = "constant";

            static void Run(bool flag, int number, string text)
            {
        {{statements}}
            }
        }
        """;

    private static Task Run(string source, IEnumerable<MetadataReference> references, IEnumerable<string> others, DiagnosticResult[] expected)
    {
        var test = new Test { TestCode = source };
        test.TestState.AdditionalReferences.AddRange(GeneratedAssembly.Framework);
        test.TestState.AdditionalReferences.AddRange(references);
        foreach (var other in others)
            test.TestState.Sources.Add(other);

        test.ExpectedDiagnostics.AddRange(expected);
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    private sealed class Test : CSharpAnalyzerTest<TAnalyzer, DefaultVerifier>
    {
        // Nothing is downloaded: the references come as packages of this project.
        public Test() => ReferenceAssemblies = new ReferenceAssemblies("net8.0");

        protected override CompilationOptions CreateCompilationOptions() =>
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable)
                .WithSpecificDiagnosticOptions([new("CS0618", ReportDiagnostic.Suppress), new("CS0612", ReportDiagnostic.Suppress)]);

        protected override ParseOptions CreateParseOptions() => new CSharpParseOptions(LanguageVersion.CSharp12, DocumentationMode.Diagnose);
    }
}
