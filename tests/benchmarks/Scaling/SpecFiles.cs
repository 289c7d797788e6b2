using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace AmplifyGen.Benchmarks.Scaling;

/// <summary>A spec as the compiler hands it to a generator.</summary>
internal sealed class SpecFile(string name, string text) : AdditionalText
{
    private readonly SourceText _text = SourceText.From(text);

    public override string Path => name;

    public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
}

/// <summary>Says of every additional file that it is a spec.</summary>
internal sealed class SpecFileOptions : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(isSpec: false);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Values(isSpec: true);

    private sealed class Values(bool isSpec) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = isSpec && string.Equals(key, "build_metadata.AdditionalFiles.AmplifyGenSpec", StringComparison.Ordinal) ? "true" : null;
            return value is not null;
        }
    }
}
