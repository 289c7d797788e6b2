using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace AmplifyGen.Analyzers.Tests.Harness;

/// <summary>Runs one analyzer over code with markup: <c>{|AMPG1001:Build|}</c> is where a diagnostic is expected, and nothing else may be reported.</summary>
internal static class Verify
{
    /// <summary>The body of a method.</summary>
    public static Task Body<TAnalyzer>(string statements)
        where TAnalyzer : DiagnosticAnalyzer, new() =>
        File<TAnalyzer>($$"""
            static class Program
            {
                static void Run(bool flag, int number, string text)
                {
            {{statements}}
                }
            }
            """);

    /// <summary>Members of a class.</summary>
    public static Task Members<TAnalyzer>(string members)
        where TAnalyzer : DiagnosticAnalyzer, new() =>
        File<TAnalyzer>($$"""
            static class Program
            {
            {{members}}
            }
            """);

    /// <summary>A whole file, but for its usings.</summary>
    public static Task File<TAnalyzer>(string source, params string[] others)
        where TAnalyzer : DiagnosticAnalyzer, new()
    {
        var test = new Test<TAnalyzer>(isStrict: false) { TestCode = Usings + source };
        foreach (var other in others)
            test.TestState.Sources.Add(Usings + other);
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>Top-level statements.</summary>
    public static Task Program<TAnalyzer>(string statements)
        where TAnalyzer : DiagnosticAnalyzer, new()
    {
        var test = new Test<TAnalyzer>(isStrict: false) { TestCode = Usings + statements };
        test.TestState.OutputKind = OutputKind.ConsoleApplication;
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>The body of a method, in strict mode.</summary>
    public static Task Strictly<TAnalyzer>(string statements, string members = "")
        where TAnalyzer : DiagnosticAnalyzer, new()
    {
        var source = $$"""
            static class Program
            {
                static void Run(bool flag, int number, string text)
                {
            {{statements}}
                }
            {{members}}
            }
            """;
        return new Test<TAnalyzer>(isStrict: true) { TestCode = Usings + source }.RunAsync(TestContext.Current.CancellationToken);
    }

    public const string Usings = """
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Threading.Tasks;
        using AmplifyBackend;
        using AmplifyGen;
        using Message = AmplifyBackend.UpdateBackendAuthVerificationMessageConfig;
        using Request = AmplifyBackend.UpdateBackendAuthRequest;
        using ResourceConfig = AmplifyBackend.UpdateBackendAuthResourceConfig;

        """;

    private sealed class Test<TAnalyzer> : CSharpAnalyzerTest<TAnalyzer, DefaultVerifier>
        where TAnalyzer : DiagnosticAnalyzer, new()
    {
        public Test(bool isStrict)
        {
            // Nothing is downloaded: the references come as packages of this project.
            ReferenceAssemblies = new ReferenceAssemblies("net8.0");
            TestState.AdditionalReferences.AddRange(GeneratedAssembly.Framework);
            TestState.AdditionalReferences.Add(GeneratedAssembly.Shipped.Reference);

            // The test framework turns every rule on; users turn strict mode on by hand, and so do its tests.
            if (!isStrict)
                DisabledDiagnostics.Add("AMPG1010");
        }

        // The compiler says by itself that a member is obsolete; AMPG1003 has tests of its own for that.
        protected override CompilationOptions CreateCompilationOptions() =>
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable)
                .WithSpecificDiagnosticOptions([new("CS0618", ReportDiagnostic.Suppress), new("CS0612", ReportDiagnostic.Suppress)]);

        protected override ParseOptions CreateParseOptions() => new CSharpParseOptions(LanguageVersion.CSharp12);
    }
}
