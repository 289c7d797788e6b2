using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AmplifyGen.Generator.Tests.Harness;

/// <summary>The properties of a project and the metadata of its spec files, as a generator gets them from the compiler.</summary>
internal sealed class SpecFileOptions(Project project) : AnalyzerConfigOptionsProvider
{
    private static readonly Values None = new([]);

    public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(project.Properties.Select(static property => KeyValuePair.Create("build_property." + property.Key, property.Value)));

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => None;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Values(((SpecFileText)textFile).File.Metadata);

    private sealed class Values(IEnumerable<KeyValuePair<string, string>> values) : AnalyzerConfigOptions
    {
        private readonly ImmutableDictionary<string, string> _values = values.ToImmutableDictionary(KeyComparer);

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => _values.TryGetValue(key, out value);
    }
}
