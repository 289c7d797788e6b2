using AmplifyGen.Analyzers.Flow.States;
using Microsoft.CodeAnalysis;

namespace AmplifyGen.Analyzers.Flow.Rules;

/// <summary>AMPG1006: a builder is created and filled, but never built.</summary>
internal static class UnbuiltBuilderRule
{
    public const string Id = "AMPG1006";

    public static readonly DiagnosticDescriptor Descriptor = Rule.Create(
        Id,
        "A builder is filled but never built",
        "A builder of '{0}' is filled but never built, so its values are lost: call Build() at the end",
        DiagnosticSeverity.Warning,
        "A builder only collects. What it was given takes effect in the record that Build() makes.");

    public static void Report(FlowResult result, Action<Diagnostic> report)
    {
        var (sites, record) = (result.Flow.Sites, result.Record);
        var reported = new HashSet<IOperation>();
        foreach (var index in record.UnbuiltSites)
        {
            if (sites[index] is not { Kind: SiteKind.Created or SiteKind.Copied or SiteKind.Returned, Origin: { } origin, Shape: { } shape })
                continue;

            // A local function creates another builder in each call. If one of them is used, the code is correct.
            var isUsedElsewhere = sites.Any(other => other.Origin == origin && (record.UsedSites.Contains(other.Index) || record.ReturnedSites.Contains(other.Index)));
            if (!isUsedElsewhere && reported.Add(origin))
                report(Diagnostic.Create(Descriptor, CalledName.LocationOf(origin.Syntax), shape.Name));
        }
    }
}
