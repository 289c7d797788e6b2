using AmplifyGen.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AmplifyGen.Analyzers.Tests;

/// <summary>All analyzers over the sources of this repository, in which nothing is wrong and much is unusual.</summary>
public sealed class RepositorySourcesTests
{
    private static readonly string[] Folders =
    [
        "generator",
        "analyzers/AmplifyGen.Analyzers",
        "runtime/AmplifyGen",
        "tests/AmplifyGen.Generated.Tests",
        "tests/benchmarks",
        "tests/consumers/Quickstart",
    ];

    public static TheoryData<string> Projects => [.. Folders];

    [Theory]
    [MemberData(nameof(Projects))]
    public async Task No_analyzer_fails_or_sees_a_missing_member(string folder)
    {
        var failures = new List<Exception>();
        var trees = Directory.EnumerateFiles(RepositoryFiles.PathOf(folder), "*.cs", SearchOption.AllDirectories)
            .Where(static path => !path.Contains("/obj/", StringComparison.Ordinal) && !path.Contains("\\obj\\", StringComparison.Ordinal))
            .Select(static path => CSharpSyntaxTree.ParseText(File.ReadAllText(path), path: path, cancellationToken: TestContext.Current.CancellationToken))
            .Append(CSharpSyntaxTree.ParseText("global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Threading; global using System.Threading.Tasks; global using AmplifyBackend; global using Xunit;", cancellationToken: TestContext.Current.CancellationToken))
            .ToList();
        var compilation = CSharpCompilation.Create(
            "Repository",
            trees,
            [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(static path => MetadataReference.CreateFromFile(path)), GeneratedAssembly.Shipped.Reference],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

        var run = compilation.WithAnalyzers(
            AllAnalyzers.Create(),
            new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), (fault, _, _) => failures.Add(fault), concurrentAnalysis: true, logAnalyzerExecutionTime: false));
        var reported = await run.GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);

        Assert.Empty(failures);
        Assert.True(trees.Count > 2);
        Assert.DoesNotContain(reported, static diagnostic => diagnostic.Id is "AD0001" or "AMPG1002" or "AMPG1006" or "AMPG1010" or "AMPG1011");
    }
}
