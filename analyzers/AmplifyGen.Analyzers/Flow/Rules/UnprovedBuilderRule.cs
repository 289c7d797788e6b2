using Microsoft.CodeAnalysis;

namespace AmplifyGen.Analyzers.Flow.Rules;

/// <summary>AMPG1010, strict mode: the analysis cannot prove that a builder is complete when it is built.</summary>
internal static class UnprovedBuilderRule
{
    public const string Id = "AMPG1010";

    public static readonly DiagnosticDescriptor Descriptor = Rule.Create(
        Id,
        "It cannot be proved that a builder is complete",
        "It cannot be proved that {0} has its required {1} here: call {2} where the analysis sees it, or state with [EnsuresMembers] what a helper sets",
        DiagnosticSeverity.Warning,
        "The builder comes from, or went through, code that the analysis cannot see. Build() checks it at run time.",
        isEnabledByDefault: false);

    public static void Report(FlowRecord record, Action<Diagnostic> report)
    {
        foreach (var build in record.Builds)
        {
            if (build.Unsure.IsEmpty || !build.MissingOnAll.IsEmpty || !build.MissingOnSome.IsEmpty)
                continue;

            report(Diagnostic.Create(
                Descriptor,
                CalledName.LocationOf(build.Operation.Syntax),
                additionalLocations: null,
                MemberList.Properties(build.Shape, build.Unsure),
                MemberList.Shape(build),
                MemberList.Phrase(build.Shape, build.Unsure),
                MemberList.Calls(build.Shape, build.Unsure)));
        }
    }
}
