using AmplifyGen.Analyzers.Facts;
using AmplifyGen.Analyzers.Flow.Calls;
using AmplifyGen.Analyzers.Flow.States;
using AmplifyGen.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;

namespace AmplifyGen.Analyzers.Flow.Rules;

/// <summary>AMPG1011: a method does not set the members in its <c>[EnsuresMembers]</c> attribute, or in that of a method that it overrides or implements.</summary>
internal static class EnsuredMembersRule
{
    public const string Id = "AMPG1011";

    public static readonly DiagnosticDescriptor Descriptor = Rule.Create(
        Id,
        "A method does not set what it states",
        "'{0}' states that it sets '{2}.{1}', but {3}: set it, or remove it from [EnsuresMembers]",
        DiagnosticSeverity.Warning,
        "Code that cannot see the body believes [EnsuresMembers]. Where the body can be seen, it is checked.");

    public static void Report(FlowResult result, Action<Diagnostic> report)
    {
        if (result.Method is not { } method)
            return;

        foreach (var (stating, place) in EnsuredMembers.Statements(method, result.Flow.Catalog.Symbols))
        {
            foreach (var name in EnsuredMembers.Of(stating, result.Flow.Catalog.Symbols))
            {
                foreach (var (shape, arrivals) in Builders(result))
                {
                    if (Fault(shape, name, arrivals, result.Flow.Table) is { } fault)
                        report(Diagnostic.Create(Descriptor, place, EnsuredMembers.NameOf(stating, method), name, shape.Name, fault));
                }
            }
        }
    }

    private static string? Fault(ShapeFacts shape, string name, IReadOnlyList<(PathFacts Facts, SiteState State)> arrivals, FactTable table)
    {
        if (shape.Member(name) is not { Index: var member })
            return "it has no such member";
        if (arrivals.Any(static arrival => arrival.State.IsEscaped))
            return null;
        if (!arrivals.Any(arrival => arrival.State.May.Contains(member)))
            return arrivals.Count == 0 ? null : "no path does";
        return Proof.IsSomeReal(arrivals.Where(arrival => !arrival.State.Must.Contains(member)).Select(static arrival => arrival.Facts), table) ? "only some paths do" : null;
    }

    /// <summary>Returns the builders that the attribute applies to, each with its states at the end of the method: the parameters, and a new builder that is returned.</summary>
    private static IEnumerable<(ShapeFacts Shape, IReadOnlyList<(PathFacts Facts, SiteState State)> Arrivals)> Builders(FlowResult result)
    {
        foreach (var site in result.Start.Parameters.Append(result.Start.Receiver))
        {
            if (site is { Shape: { } taken })
                yield return (taken, [.. result.Exits.Where(exit => exit.Site(site.Index) is not null).Select(exit => (exit.Facts, exit.Site(site.Index)!))]);
        }

        var returned = result.Runs.SelectMany(static run => run.Exits.Select(exit => (Exit: exit, Value: run.Returned(exit) as SiteValue)))
            .Where(pair => pair.Value is not null && result.Flow.Sites[pair.Value.Site] is { Kind: not SiteKind.Parameter, Shape: not null })
            .GroupBy(pair => result.Flow.Sites[pair.Value!.Site].Shape!);
        foreach (var shape in returned)
            yield return (shape.Key, [.. shape.Select(pair => (pair.Exit.Facts, State(result, pair.Exit, pair.Value!.Site)))]);
    }

    private static SiteState State(FlowResult result, PathState exit, int site) =>
        exit.Site(site) is { } state && result.Flow.Sites[site].IsOwn ? state : new SiteState { IsEscaped = true };
}
