using System.Collections.Immutable;
using AmplifyGen.Analyzers.Flow;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AmplifyGen.Analyzers.Tests.Harness;

/// <summary>Every analyzer and suppressor that ships.</summary>
internal static class AllAnalyzers
{
    public static ImmutableArray<DiagnosticAnalyzer> Create() =>
    [
        .. typeof(BuilderFlowAnalyzer).Assembly.GetTypes()
            .Where(static type => type.IsSubclassOf(typeof(DiagnosticAnalyzer)) && !type.IsAbstract)
            .Select(static type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];
}
