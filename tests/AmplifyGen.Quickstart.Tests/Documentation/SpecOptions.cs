using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AmplifyGen.Quickstart.Tests.Documentation;

/// <summary>The metadata of specs, as the package's targets hand them to the compiler.</summary>
internal sealed class SpecOptions(IReadOnlyList<SpecFile> specs) : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Options([]);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Options(
        specs.Single(spec => string.Equals(spec.Path, textFile.Path, StringComparison.Ordinal)).Metadata.Append(new("Spec", "true")));

    private sealed class Options(IEnumerable<KeyValuePair<string, string>> metadata) : AnalyzerConfigOptions
    {
        private readonly Dictionary<string, string> _values = metadata.ToDictionary(
            static entry => "build_metadata.AdditionalFiles.AmplifyGen" + entry.Key, static entry => entry.Value, StringComparer.OrdinalIgnoreCase);

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => _values.TryGetValue(key, out value);
    }
}
