using System.Diagnostics;
using AmplifyGen.Generator;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AmplifyGen.Sweep;

/// <summary>Generates a service as the compiler would, and compiles it as strictly as a project can ask for.</summary>
internal static class ServiceSweep
{
    private const string LeftOut = "AMPG0005";

    private static readonly string[] Endings = [": list", ": remove", ". No operation"];

    private static readonly CSharpParseOptions Parsing = new(LanguageVersion.CSharp12, DocumentationMode.Diagnose);

    private static readonly CSharpCompilationOptions Options = new(
        OutputKind.DynamicallyLinkedLibrary, warningLevel: 9999, generalDiagnosticOption: ReportDiagnostic.Error, nullableContextOptions: NullableContextOptions.Enable);

    private static readonly MetadataReference[] References =
        [.. Net80.References.All, MetadataReference.CreateFromFile(typeof(EnsuresMembersAttribute).Assembly.Location)];

    /// <returns><c>null</c> for what is no model of a service that speaks JSON over HTTP.</returns>
    public static ServiceReport? Run(ModelFile model)
    {
        var empty = CSharpCompilation.Create(model.Name, references: References, options: Options);
        var texts = model.Companions.Prepend(model).Select(static file => new SpecText(file.Name, file.Read()));
        var driver = CSharpGeneratorDriver.Create([new AmplifyGenerator().AsSourceGenerator()], texts, Parsing, new SpecOptions());

        // What the service before has left behind is not this one's to clear away.
        GC.Collect();
        var watch = Stopwatch.StartNew();
        var result = driver.RunGeneratorsAndUpdateCompilation(empty, out var compilation, out var problems).GetRunResult();
        var generating = watch.Elapsed;
        watch.Restart();
        var left = problems.Where(static problem => string.Equals(problem.Id, LeftOut, StringComparison.Ordinal)).Select(static problem => problem.GetMessage(null)).ToList();
        if (left.Exists(static message => message.StartsWith("The service", StringComparison.Ordinal)))
            return null;

        var findings = compilation.GetDiagnostics().Where(static finding => finding.Severity >= DiagnosticSeverity.Warning).ToList();
        var faults = problems.Where(static problem => !string.Equals(problem.Id, LeftOut, StringComparison.Ordinal))
            .Concat(findings)
            .Select(static fault => $"{fault.Id} {Path.GetFileName(fault.Location.GetLineSpan().Path)}{fault.Location.GetLineSpan().StartLinePosition}: {fault.GetMessage(null)}")
            .ToList();
        if (result.Results[0].Exception is { } exception)
            faults.Add(exception.ToString());

        var types = result.GeneratedTrees.SelectMany(static tree => tree.GetRoot().DescendantNodes().OfType<Microsoft.CodeAnalysis.CSharp.Syntax.AttributeSyntax>()).ToList();
        return new ServiceReport(model.Name)
        {
            Operations = types.Count(static attribute => attribute.Name.ToString().EndsWith("::Operation", StringComparison.Ordinal)) + left.Count,
            Shapes = types.Count(static attribute => attribute.Name.ToString().EndsWith("::Shape", StringComparison.Ordinal)),
            Files = result.GeneratedTrees.Length,
            Characters = result.GeneratedTrees.Sum(static tree => (long)tree.Length),
            LeftOut = left.Count,
            Features = [.. left.SelectMany(FeaturesOf)],
            Faults = faults,
            Generating = generating,
            Compiling = watch.Elapsed,
        };
    }

    private static string[] FeaturesOf(string message)
    {
        var start = message.IndexOf("support ", StringComparison.Ordinal) + "support ".Length;

        // What follows is what to do, or that nothing is left.
        var end = Endings.Select(ending => message.IndexOf(ending, start, StringComparison.Ordinal)).First(static found => found >= 0);
        return message[start..end].Split(", ");
    }
}
