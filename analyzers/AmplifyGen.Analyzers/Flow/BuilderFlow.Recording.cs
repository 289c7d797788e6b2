using AmplifyGen.Analyzers.Facts;
using AmplifyGen.Analyzers.Flow.Graphs;
using AmplifyGen.Analyzers.Flow.States;
using AmplifyGen.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmplifyGen.Analyzers.Flow;

/// <summary>What rules read: it is written down when the fixpoint is known, and only then.</summary>
internal sealed partial class BuilderFlow
{
    private readonly Dictionary<IOperation, SetCall> _setCalls = [];
    private readonly List<SetCall> _setCallList = [];
    private readonly Dictionary<IOperation, BuildRecord> _builds = [];

    private readonly List<(ThrownType Type, PathState State)> _exceptions = [];

    /// <summary>The exceptions that leave the body, with what is known then.</summary>
    public IReadOnlyList<(ThrownType Type, PathState State)> Exceptions => _exceptions;

    /// <summary>Whether what happens now is part of the result.</summary>
    public bool IsRecording { get; set; }

    public IReadOnlyList<SetCall> SetCalls => _setCallList;

    public IReadOnlyCollection<BuildRecord> Builds => _builds.Values;

    /// <summary>The sites that were built, or handed to something that outlives the body or may build them.</summary>
    public Bits UsedSites { get; private set; }

    /// <summary>The sites that the body returns.</summary>
    public Bits ReturnedSites { get; private set; }

    /// <summary>The sites on which a member was set on a path that is real, and that exist where the body ends or where the same code makes the next one.</summary>
    public Bits EndedSites { get; private set; }

    /// <summary>The sites on which a member was set, and of which nothing came.</summary>
    public Bits UnbuiltSites => EndedSites.Except(UsedSites).Except(ReturnedSites);

    public SetCall SetCall(IInvocationOperation invocation, BuilderMethod.Set method)
    {
        if (!_setCalls.TryGetValue(invocation, out var call))
        {
            call = new SetCall { Index = _setCalls.Count, Function = Active.Count == 0 ? null : Active.Peek(), Invocation = invocation, Method = method };
            _setCalls.Add(invocation, call);
            _setCallList.Add(call);
        }

        return call;
    }

    public BuildRecord Build(IInvocationOperation operation, ShapeFacts shape, string? path)
    {
        if (!_builds.TryGetValue(operation, out var record))
            _builds.Add(operation, record = new BuildRecord(operation, shape, path, Table));
        return record;
    }

    /// <summary>Notes that something may use what a builder holds.</summary>
    public void Use(PathState state, Value? value)
    {
        if (value is not SiteValue { Site: var site } || !IsRecording)
            return;
        UsedSites = UsedSites.With(site);
        UsePending(state.Site(site));
    }

    public void Return(PathState state, Value value)
    {
        if (value is not SiteValue { Site: var site } || !IsRecording)
            return;
        ReturnedSites = ReturnedSites.With(site);
        UsePending(state.Site(site));
    }

    /// <summary>Notes that an exception leaves the body. The caller may catch it, and go on with a builder that it handed in.</summary>
    public void Leave(PathState state, ThrownType type)
    {
        if (IsRecording && !_exceptions.Exists(known => known.Type == type && known.State.Facts == state.Facts && known.State.HasSameSites(state)))
            _exceptions.Add((type, state.Clone()));
        foreach (var pair in state.Sites.Entries)
        {
            if (Sites[pair.Key].Kind is SiteKind.Parameter)
                UsePending(pair.Value);
        }
    }

    public void UsePending(SiteState? state)
    {
        if (state is null || !IsRecording)
            return;
        foreach (var call in state.Pending)
            _setCallList[call].IsUsed = true;
    }

    public void End(PathState state, int site)
    {
        if (IsRecording && state.Site(site) is { IsFilled: true } && state.Facts.Doubts.IsEmpty)
            EndedSites = EndedSites.With(site);
    }

    /// <summary>What arrives where builders end, for a reader who looks for the reason of a report.</summary>
    public string Describe() => string.Join("\n", _builds.Values.Select(static build => build.Describe()));

    private void EndSites(GraphRun run)
    {
        foreach (var exit in run.Exits)
        {
            EndedSites |= exit.Abandoned;
            foreach (var pair in exit.Values.Entries.Where(static pair => pair.Key.Symbol is IParameterSymbol { RefKind: not RefKind.None }))
                Use(exit, pair.Value);
            foreach (var site in exit.Sites.Entries.Select(static pair => pair.Key))
            {
                End(exit, site);

                // The caller goes on with a builder that it handed in.
                if (Sites[site].Kind is SiteKind.Parameter)
                    UsePending(exit.Site(site));
            }
        }
    }
}
