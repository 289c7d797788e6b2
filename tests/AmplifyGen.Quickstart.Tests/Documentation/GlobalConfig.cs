using Microsoft.CodeAnalysis;

namespace AmplifyGen.Quickstart.Tests.Documentation;

/// <summary>The severities of a <c>.globalconfig</c> file, as the compiler applies them.</summary>
internal sealed class GlobalConfig(string text) : SyntaxTreeOptionsProvider
{
    private readonly AnalyzerConfigOptionsResult _options =
        AnalyzerConfigSet.Create<AnalyzerConfig[]>([AnalyzerConfig.Parse(text, "/project/.globalconfig")]).GlobalConfigOptions;

    public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) => GeneratedKind.Unknown;

    public override bool TryGetDiagnosticValue(SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity)
    {
        severity = ReportDiagnostic.Default;
        return false;
    }

    public override bool TryGetGlobalDiagnosticValue(string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
        _options.TreeOptions.TryGetValue(diagnosticId, out severity);
}
