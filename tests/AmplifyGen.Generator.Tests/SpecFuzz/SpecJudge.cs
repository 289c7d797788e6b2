using AmplifyGen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AmplifyGen.Generator.Tests.SpecFuzz;

/// <summary>
/// Says what is wrong with what the generator makes of a spec, whatever the spec says: it throws nothing, its diagnostics are in the text,
/// what it writes compiles without a warning unless it says that the spec is wrong, and it does the same again.
/// </summary>
internal static class SpecJudge
{
    private static readonly Project Project = new();
    private static readonly CSharpCompilation Input = Project.Compile();

    /// <returns>What is wrong, or <c>null</c>; and whether the code was compiled.</returns>
    public static (string? Fault, bool IsCompiled) Judge(string text)
    {
        var result = Run(text, out var output);
        var problems = result.Diagnostics;
        if (result.Exception is { } exception)
            return ("throws " + exception, false);

        if (problems.FirstOrDefault(problem => !IsPlaced(problem, text)) is { } misplaced)
            return ("reports outside of the text: " + misplaced, false);

        if (problems.Select(static problem => problem.GetMessage(System.Globalization.CultureInfo.InvariantCulture)).FirstOrDefault(static message => HiddenText.Find(message) is not null) is { } message)
            return ($"reports with {HiddenText.Find(message)}: {message}", false);

        foreach (var source in result.GeneratedSources)
        {
            if ((GeneratedText.FindFault(source.SourceText.ToString()) ?? HiddenText.Find(source.HintName)) is { } fault)
                return ($"writes a file {source.HintName} that {fault}", false);
        }

        if (!IsSame(result, Run(text, out _)))
            return ("writes another text the second time", false);

        if (result.GeneratedSources.Length == 0 || problems.Any(static problem => problem.Severity == DiagnosticSeverity.Error))
            return (null, false);

        var compiled = output.Emit(Stream.Null, xmlDocumentationStream: Stream.Null).Diagnostics;
        return (compiled.FirstOrDefault(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning) is { } refused ? "does not compile: " + refused : null, true);
    }

    private static GeneratorRunResult Run(string text, out Compilation output)
    {
        var driver = CSharpGeneratorDriver.Create(
            [new AmplifyGenerator().AsSourceGenerator()], [new SpecFileText(new SpecFile("spec.json", text), text)], Project.ParseOptions, new SpecFileOptions(Project));
        return driver.RunGeneratorsAndUpdateCompilation(Input, out output, out _).GetRunResult().Results.Single();
    }

    private static bool IsPlaced(Diagnostic diagnostic, string text)
    {
        var span = diagnostic.Location.SourceSpan;
        return string.Equals(diagnostic.Location.GetLineSpan().Path, "spec.json", StringComparison.Ordinal) && span.Start >= 0 && span.End <= text.Length;
    }

    private static bool IsSame(GeneratorRunResult left, GeneratorRunResult right) =>
        left.GeneratedSources.Select(static source => (source.HintName, source.SourceText.ToString()))
            .SequenceEqual(right.GeneratedSources.Select(static source => (source.HintName, source.SourceText.ToString())))
        && left.Diagnostics.Select(static diagnostic => diagnostic.ToString()).SequenceEqual(right.Diagnostics.Select(static diagnostic => diagnostic.ToString()), StringComparer.Ordinal);
}
