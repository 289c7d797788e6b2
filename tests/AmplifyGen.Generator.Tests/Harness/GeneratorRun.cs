using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AmplifyGen.Generator.Tests.Harness;

/// <summary>
/// One project with its specs, generated and compiled. Making it already checks what every run must hold: the marked diagnostics and no
/// others, from the generator and the compiler alike; nothing computed twice; nothing kept that leads to a compilation; files in their form.
/// </summary>
internal sealed class GeneratorRun
{
    private readonly GeneratorDriver _driver;
    private readonly Project _project;
    private readonly Compilation _input;

    private GeneratorRun(GeneratorDriver driver, Project project, Compilation input, IReadOnlyList<MarkedText> texts)
    {
        _project = project;
        _input = input;
        _driver = driver.RunGeneratorsAndUpdateCompilation(input, out var output, out _, TestContext.Current.CancellationToken);
        Compilation = output;
        var result = _driver.GetRunResult().Results.Single();
        Assert.True(result.Exception is null, result.Exception?.ToString());
        Pipeline = new PipelineRun(result);
        Problems = result.Diagnostics;
        Files = result.GeneratedSources.ToImmutableSortedDictionary(
            static source => source.HintName, static source => source.SourceText.ToString(), StringComparer.Ordinal);
        foreach (var (hintName, text) in Files)
            Assert.True(GeneratedText.FindFault(text) is null, $"{hintName} {GeneratedText.FindFault(text)}");

        Image = CompilationFindings.Check(project, texts, result.Diagnostics, output);
    }

    public PipelineRun Pipeline { get; }

    /// <summary>What the generator says of the specs.</summary>
    public IReadOnlyList<Diagnostic> Problems { get; }

    /// <summary>The text of each generated file by its hint name.</summary>
    public IReadOnlyDictionary<string, string> Files { get; }

    /// <summary>The project with what was generated.</summary>
    public Compilation Compilation { get; }

    /// <summary>The project as an assembly, which is empty if the compiler refuses the code.</summary>
    public byte[] Image { get; }

    /// <summary>All that was generated, for what may stand in any file.</summary>
    public string AllText => string.Join('\n', Files.Values);

    public static GeneratorRun Of(params string[] texts) => Of(new Project(), [.. texts.Select(static (text, index) => new SpecFile($"spec{index}.json", text))]);

    public static GeneratorRun Of(params SpecFile[] specs) => Of(new Project(), specs);

    public static GeneratorRun Of(Project project, params SpecFile[] specs)
    {
        var texts = Parse(specs);
        var driver = CSharpGeneratorDriver.Create(
            [new AmplifyGenerator().AsSourceGenerator()],
            AdditionalTexts(specs, texts),
            project.ParseOptions,
            new SpecFileOptions(project),
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        var run = new GeneratorRun(driver, project, project.Compile(), texts);
        CachingGuard.Check(run, specs);
        return run;
    }

    /// <summary>The next build, with specs that replace all before.</summary>
    public GeneratorRun Next(params SpecFile[] specs)
    {
        var texts = Parse(specs);
        return new GeneratorRun(Replace(specs, texts), _project, _input, texts);
    }

    /// <summary>What the generator computes in the next build of the same files.</summary>
    public PipelineRun NextAfterReading(params SpecFile[] specs) => Run(Replace(specs, Parse(specs)), _input);

    /// <summary>What the generator computes when the user types C#.</summary>
    public PipelineRun NextAfterTyping(string code)
    {
        var compilation = _input.AddSyntaxTrees(_project.Parse(code, "Typed.cs"));
        return Run(_driver, compilation);
    }

    private static PipelineRun Run(GeneratorDriver driver, Compilation compilation) =>
        new(driver.RunGenerators(compilation, TestContext.Current.CancellationToken).GetRunResult().Results.Single());

    /// <summary>Equal text comes in new objects, as from a new read of the disk.</summary>
    private GeneratorDriver Replace(SpecFile[] specs, List<MarkedText> texts) =>
        _driver.ReplaceAdditionalTexts(AdditionalTexts(specs, texts)).WithUpdatedAnalyzerConfigOptions(new SpecFileOptions(_project));

    private static List<MarkedText> Parse(SpecFile[] specs) => [.. specs.Select(static spec => new MarkedText(spec.Path, spec.Text))];

    private static ImmutableArray<AdditionalText> AdditionalTexts(SpecFile[] specs, List<MarkedText> texts) =>
        [.. specs.Zip(texts, static (spec, text) => new SpecFileText(spec, text.Text))];
}
