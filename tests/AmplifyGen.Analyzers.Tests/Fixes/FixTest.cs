using AmplifyGen.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace AmplifyGen.Analyzers.Tests.Fixes;

/// <summary>Applies a fix to statements with markup, compiles the result, and compares it. Fixing all at once must give the same.</summary>
internal static class FixTest<TAnalyzer, TFix>
    where TAnalyzer : DiagnosticAnalyzer, new()
    where TFix : CodeFixProvider, new()
{
    private const string ShippedUsings = """
        using AmplifyBackend;
        using Message = AmplifyBackend.UpdateBackendAuthVerificationMessageConfig;

        """;

    public static Task Body(string statements, string @fixed) => Run(ShippedUsings, GeneratedAssembly.Shipped, statements, @fixed);

    /// <summary>Fixes of which each goes where the ones before it went, so that one at a time they give another order.</summary>
    public static Task Body(string statements, string oneByOne, string all)
    {
        var test = new Test(GeneratedAssembly.Shipped) { TestCode = ShippedUsings + Method(statements), FixedCode = ShippedUsings + Method(oneByOne), BatchFixedCode = ShippedUsings + Method(all) };
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>The body of a method that uses the <c>Store</c> spec.</summary>
    public static Task Store(string statements, string @fixed) => Run("using Store;\n", TestSpecs.Store, statements, @fixed);

    /// <summary>The bodies of methods in files of one project.</summary>
    public static Task Files(string[] statements, string[] @fixed)
    {
        var test = new Test(GeneratedAssembly.Shipped);
        for (var index = 0; index < statements.Length; index++)
        {
            test.TestState.Sources.Add(ShippedUsings + Method(statements[index], "Program" + index));
            test.FixedState.Sources.Add(ShippedUsings + Method(@fixed[index], "Program" + index));
        }

        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>No fix is offered.</summary>
    public static Task Nothing(string statements) => Body(statements, statements);

    private static Task Run(string usings, GeneratedAssembly generated, string statements, string @fixed)
    {
        var test = new Test(generated) { TestCode = usings + Method(statements), FixedCode = usings + Method(@fixed) };
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    private static string Method(string statements, string name = "Program") =>
        $$"""
        using System;
        using AmplifyGen;

        static class {{name}}
        {
            static void Run(bool flag, string text)
            {
        {{statements}}
            }
        }
        """;

    private sealed class Test : CSharpCodeFixTest<TAnalyzer, TFix, DefaultVerifier>
    {
        public Test(GeneratedAssembly generated)
        {
            // Nothing is downloaded: the references come as packages of this project.
            ReferenceAssemblies = new ReferenceAssemblies("net8.0");
            TestState.AdditionalReferences.AddRange(GeneratedAssembly.Framework);
            TestState.AdditionalReferences.Add(generated.Reference);
            DisabledDiagnostics.Add("AMPG1010");
        }

        protected override CompilationOptions CreateCompilationOptions() =>
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable);

        protected override ParseOptions CreateParseOptions() => new CSharpParseOptions(LanguageVersion.CSharp12);
    }
}
