using Microsoft.CodeAnalysis;

namespace AmplifyGen.Analyzers.Flow.Rules;

/// <summary>AMPG1005: a value is set and then replaced before anything can use it.</summary>
internal static class OverwrittenMemberRule
{
    public const string Id = "AMPG1005";

    public static readonly DiagnosticDescriptor Descriptor = Rule.Create(
        Id,
        "A member is set again and its first value is lost",
        "'{1}.{0}' is set again, so the value that was set first is lost: remove one of the two calls",
        DiagnosticSeverity.Warning,
        "On every path, a later call on the same builder replaces the value before the builder is built.");

    public static void Report(FlowRecord record, Action<Diagnostic> report)
    {
        foreach (var (call, second) in record.LostCalls)
        {
            report(Diagnostic.Create(
                Descriptor,
                CalledName.LocationOf(second.Invocation.Syntax),
                [CalledName.LocationOf(call.Invocation.Syntax)],
                properties: null,
                call.Method.Member.Name,
                call.Method.Shape.Name));
        }
    }
}
