using AmplifyGen.Generator;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AmplifyGen.Quickstart.Tests.Documentation;

/// <summary>A build of specs, and of code that uses what they become, as a user's project would have it.</summary>
internal sealed class SpecBuild
{
    // What the SDK adds to a console project with implicit usings, and what the package adds.
    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using AmplifyGen;
        """;

    /// <summary>The runtime is built for an older framework; the SDK, too, switches off what the compiler has to say to that.</summary>
    private static readonly KeyValuePair<string, ReportDiagnostic>[] SdkOptions = [new("CS1701", ReportDiagnostic.Suppress)];

    private SpecBuild(Compilation compilation, IReadOnlyList<Diagnostic> problems)
    {
        Compilation = compilation;
        Problems = problems;
    }

    public Compilation Compilation { get; }

    /// <summary>What the generator reports.</summary>
    public IReadOnlyList<Diagnostic> Problems { get; }

    /// <summary>What the compiler reports of the code.</summary>
    public IEnumerable<Diagnostic> CodeProblems => Compilation.GetDiagnostics(TestContext.Current.CancellationToken)
        .Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);

    public static SpecBuild Of(IReadOnlyList<SpecFile> specs, string code = "", string globalConfig = "is_global = true", params Type[] libraries)
    {
        var token = TestContext.Current.CancellationToken;
        var parsing = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.CSharp12).WithDocumentationMode(DocumentationMode.Diagnose);
        var compiling = new CSharpCompilationOptions(code.Length > 0 ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary)
            .WithNullableContextOptions(NullableContextOptions.Enable)
            .WithWarningLevel(9999)
            .WithSpecificDiagnosticOptions(SdkOptions)
            .WithSyntaxTreeOptionsProvider(new GlobalConfig(globalConfig));
        var compilation = CSharpCompilation.Create(
            "Example",
            [CSharpSyntaxTree.ParseText(ImplicitUsings, parsing, cancellationToken: token), CSharpSyntaxTree.ParseText(code, parsing, cancellationToken: token)],
            [.. Net100.References.All, .. libraries.Append(typeof(AwsHttpRequest)).Select(static type => MetadataReference.CreateFromFile(type.Assembly.Location))],
            compiling);

        CSharpGeneratorDriver
            .Create(
                [new AmplifyGenerator().AsSourceGenerator()],
                specs.Select(static spec => new SpecText(spec)),
                parsing,
                new SpecOptions(specs))
            .RunGeneratorsAndUpdateCompilation(compilation, out var generated, out var problems, token);
        return new SpecBuild(generated, problems);
    }
}
