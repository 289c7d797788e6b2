using AmplifyGen.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace AmplifyGen.Benchmarks;

/// <summary>The code of the shipped spec, as a project gets it.</summary>
internal static class GeneratedShapes
{
    public static IEnumerable<SyntaxTree> Generate(CSharpParseOptions parseOptions) =>
        CSharpGeneratorDriver
            .Create([new AmplifyGenerator().AsSourceGenerator()], [new SpecText()], parseOptions, new SpecOptions())
            .RunGenerators(CSharpCompilation.Create("Project", references: AnalyzeCode.Framework))
            .GetRunResult()
            .GeneratedTrees;

    private sealed class SpecText : AdditionalText
    {
        public override string Path => "spec.json";

        public override SourceText GetText(CancellationToken cancellationToken = default)
        {
            using var stream = typeof(SpecText).Assembly.GetManifestResourceStream("spec.json")!;
            return SourceText.From(stream);
        }
    }

    private sealed class SpecOptions : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(isSpec: false);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Values(isSpec: true);

        private sealed class Values(bool isSpec) : AnalyzerConfigOptions
        {
            public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value)
            {
                value = isSpec && string.Equals(key, "build_metadata.AdditionalFiles.AmplifyGenSpec", StringComparison.Ordinal) ? "true" : null;
                return value is not null;
            }
        }
    }
}
