using AmplifyGen.Analyzers.Facts;
using AmplifyGen.Analyzers.Flow.Graphs;
using AmplifyGen.Analyzers.Flow.States;
using AmplifyGen.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmplifyGen.Analyzers.Flow;

/// <summary>
/// Records what rules and summaries read about one body. It is written only while a graph is traversed with the states of its fixed point:
/// until then, <see cref="BuilderFlow.Record"/> is <c>null</c>. Its content does not change any state.
/// </summary>
internal sealed class FlowRecord(BuilderFlow flow)
{
    private readonly Dictionary<IOperation, BuildRecord> _builds = [];
    private readonly List<(ThrownType Type, PathState State)> _exceptions = [];
    private readonly Dictionary<SetCall, SetCall> _replacements = [];
    private Bits _usedCalls;

    /// <summary>Gets what arrives at each <c>Build()</c> and at the end of each configuring delegate.</summary>
    public IReadOnlyCollection<BuildRecord> Builds => _builds.Values;

    /// <summary>Gets the exceptions that leave the body, with what is known at that point.</summary>
    public IReadOnlyList<(ThrownType Type, PathState State)> Exceptions => _exceptions;

    /// <summary>Gets the sites that were built, or passed to something that outlives the body or may build them.</summary>
    public Bits UsedSites { get; private set; }

    /// <summary>Gets the sites that the body returns.</summary>
    public Bits ReturnedSites { get; private set; }

    /// <summary>Gets the sites on which a member was set on a possible path, and that exist at the end of the body or when the same code creates the next one.</summary>
    public Bits EndedSites { get; private set; }

    /// <summary>Gets the sites on which a member was set, but that were neither used nor returned.</summary>
    public Bits UnbuiltSites => EndedSites.Except(UsedSites).Except(ReturnedSites);

    /// <summary>Gets the calls whose value is replaced on every path before anything can use it, each with the first call in the text that replaces it.</summary>
    public IEnumerable<(SetCall Lost, SetCall By)> LostCalls =>
        flow.SetCalls.Where(call => !_usedCalls.Contains(call.Index) && _replacements.ContainsKey(call)).Select(call => (call, _replacements[call]));

    /// <summary>Records that a value arrives where a builder ends.</summary>
    /// <param name="through">The run that leads there.</param>
    public void Arrive(IInvocationOperation operation, ShapeFacts shape, string? path, PathState state, Value value, GraphRun through)
    {
        if (!_builds.TryGetValue(operation, out var build))
            _builds.Add(operation, build = new BuildRecord(operation, shape, path, flow.Table));

        if (value is not SiteValue { Site: var index } || state.Site(index) is not { } site)
        {
            build.ArriveUnknown(state.Facts);
        }
        else if (!site.IsReported)
        {
            build.Arrive(state.Facts, site, flow.Sites[index].IsOwn);
            build.Paths.Add(new ArrivedPath(through, through.Block.Ordinal, index));
        }
    }

    /// <summary>Records that something may use the content of a builder.</summary>
    public void Use(PathState state, Value? value)
    {
        if (value is not SiteValue { Site: var site })
            return;
        UsedSites = UsedSites.With(site);
        UsePending(state.Site(site));
    }

    /// <summary>Records that something may use the value that a call sets.</summary>
    public void Use(SetCall call) => _usedCalls = _usedCalls.With(call.Index);

    /// <summary>Records that something may use the values that a builder still holds.</summary>
    public void UsePending(SiteState? state)
    {
        if (state is not null)
            _usedCalls |= state.Pending;
    }

    /// <summary>Records that a call replaces the value of an earlier one, which nothing has used on this path.</summary>
    public void Replace(SetCall earlier, SetCall call)
    {
        // What a function sets for its callers is a default that they may replace.
        if (!SymbolEqualityComparer.Default.Equals(earlier.Function, call.Function))
            Use(earlier);
        // A loop that sets the same member in every iteration is not a second call.
        else if (earlier != call && (!_replacements.TryGetValue(earlier, out var first) || call.Start < first.Start))
            _replacements[earlier] = call;
    }

    /// <summary>Records that the body returns a value.</summary>
    public void Return(PathState state, Value value)
    {
        if (value is not SiteValue { Site: var site })
            return;
        ReturnedSites = ReturnedSites.With(site);
        UsePending(state.Site(site));
    }

    /// <summary>Records that an exception leaves the body.</summary>
    public void Leave(PathState state, ThrownType type)
    {
        if (!_exceptions.Exists(known => known.Type == type && known.State.Facts == state.Facts && known.State.HasSameSites(state)))
            _exceptions.Add((type, state.Clone()));

        // The caller may catch the exception, and continue with a builder that it passed in.
        foreach (var pair in state.Sites.Entries)
        {
            if (flow.Sites[pair.Key].Kind is SiteKind.Parameter)
                UsePending(pair.Value);
        }
    }

    /// <summary>Records that nothing can use a builder from here on.</summary>
    public void End(PathState state, int site)
    {
        if (state.Site(site) is { IsFilled: true } && state.Facts.Doubts.IsEmpty)
            EndedSites = EndedSites.With(site);
    }

    /// <summary>Records which builders exist at the end of a body.</summary>
    public void End(GraphRun run)
    {
        foreach (var exit in run.Exits)
        {
            EndedSites |= exit.Abandoned;
            foreach (var pair in exit.Values.Entries.Where(static pair => pair.Key.Symbol is IParameterSymbol { RefKind: not RefKind.None }))
                Use(exit, pair.Value);
            foreach (var site in exit.Sites.Entries.Select(static pair => pair.Key))
            {
                End(exit, site);

                // The caller continues with a builder that it passed in.
                if (flow.Sites[site].Kind is SiteKind.Parameter)
                    UsePending(exit.Site(site));
            }
        }
    }

    /// <summary>Describes what arrives at the ends of builders, to find the reason for a report.</summary>
    public string Describe() => string.Join("\n", _builds.Values.Select(static build => build.Describe()));
}
