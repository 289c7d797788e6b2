using System.Collections.Concurrent;
using System.Collections.Immutable;
using AmplifyGen.Analyzers.Facts;
using Microsoft.CodeAnalysis;

namespace AmplifyGen.Analyzers.Flow;

/// <summary>
/// The summaries of the compilation's methods, each made when it is first asked for. One is a few words for each builder that the
/// method takes or gives back, so that they need no bound of their own.
/// </summary>
internal sealed class MethodSummaries(Compilation compilation, ShapeCatalog catalog)
{
    private readonly ConcurrentDictionary<IMethodSymbol, MethodSummary?> _summaries = new(SymbolEqualityComparer.Default);

    /// <summary>What a method does, or <c>null</c> if that cannot be seen: no body here, or one that a derived class may replace, or recursion.</summary>
    public MethodSummary? Of(IMethodSymbol method, BuilderFlow caller)
    {
        method = (method.ReducedFrom ?? method).OriginalDefinition;
        method = method.PartialImplementationPart ?? method;
        if (_summaries.TryGetValue(method, out var known))
            return known;
        if (!IsSeen(method, caller.Token))
            return _summaries.GetOrAdd(method, value: null);
        if (caller.ActiveMethods.Contains(method))
        {
            caller.ActiveMethods.MeetCycle(method);
            return null;
        }

        return _summaries.GetOrAdd(method, Summarize(method, caller));
    }

    private static bool IsSeen(IMethodSymbol method, CancellationToken token) =>
        method.DeclaringSyntaxReferences.Length == 1
        && method is { IsAbstract: false, IsExtern: false }
        && (!(method.IsVirtual || method.IsOverride) || method.IsSealed || method.ContainingType.IsSealed)
        && method.ContainingType.TypeKind is not TypeKind.Interface
        && !BodySyntax.IsIterator(method, token);

    private MethodSummary? Summarize(IMethodSymbol method, BuilderFlow caller)
    {
        if (MethodBody.Graph(method, compilation, caller.Token) is not { } graph)
            return null;

        caller.ActiveMethods.Enter(method);
        var result = FlowPasses.Run(catalog, this, caller.ActiveMethods, caller.Token, graph, method);

        // Within a cycle the answer would depend on where the walk began.
        var isPartOfCycle = caller.ActiveMethods.Leave();
        return result is null || isPartOfCycle ? null : Read(result);
    }

    public static MethodSummary Read(FlowResult result)
    {
        var (flow, run, parameters) = result;
        var exit = run.Exit;
        return new MethodSummary
        {
            Returns = exit is not null,
            Parameters = parameters.Select(site => site is null ? null : Bare(exit?.Site(site.Index) ?? new SiteState())).ToImmutableArray(),
            UsedParameters = Ordinals(parameters, flow.UsedSites),
            ReturnedParameters = Ordinals(parameters, run.Returned.Sites),
            ReturnedBuilder = ReturnedBuilder(flow, run, exit),
            MayReturnNull = run.Returned.MayBeNull,
            MayReturnUnknown = run.Returned.MayBeUnknown,
        };
    }

    private static SiteState Bare(SiteState state) => state with { Pending = Bits.Empty, Neighbours = Bits.Empty };

    private static Bits Ordinals(IReadOnlyList<Site?> parameters, Bits sites)
    {
        var ordinals = Bits.Empty;
        for (var ordinal = 0; ordinal < parameters.Count; ordinal++)
        {
            if (parameters[ordinal] is { } site && sites.Contains(site.Index))
                ordinals = ordinals.With(ordinal);
        }

        return ordinals;
    }

    /// <summary>A call gives back one builder, so that several of them are known by what they have in common.</summary>
    private static (ShapeFacts Shape, SiteState State)? ReturnedBuilder(BuilderFlow flow, GraphRun run, FlowState? exit)
    {
        (ShapeFacts Shape, SiteState State)? returned = null;
        foreach (var index in run.Returned.Sites.Indices())
        {
            var site = flow.Sites[index];
            if (site is not { Kind: not SiteKind.Parameter, Shape: { } shape } || exit?.Site(index) is not { } state)
                continue;

            state = Bare(state with { IsEscaped = state.IsEscaped || !site.IsOwn });
            returned = (shape, returned is { } known ? known.State.Join(state) : state);
        }

        return returned;
    }
}
