using AmplifyGen.Analyzers.Flow.Graphs;
using AmplifyGen.Analyzers.Flow.States;
using AmplifyGen.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;

namespace AmplifyGen.Analyzers.Flow.Calls;

/// <summary>Reads, from the analysis of a method, the ways in which it ends.</summary>
internal sealed class OutcomeReading
{
    private readonly FlowResult _result;
    private readonly BuilderFlow _flow;

    private OutcomeReading(FlowResult result)
    {
        _result = result;
        _flow = result.Flow;
    }

    public static MethodSummary Read(FlowResult result)
    {
        var reading = new OutcomeReading(result);
        return new MethodSummary
        {
            Outcomes = [.. result.Runs.SelectMany((run, start) => run.Exits.Select(exit => reading.Read(run, result.Start.States[start], exit)))],
            Disturbs = result.Flow.Disturbs,
            Throws = result.Flow.Throws,
            SetBeforeThrowing = [.. result.Start.Parameters.Select(site => site is null ? Bits.Empty : result.Flow.SetBeforeLeaving(site.Index))],
            UsedParameters = reading.Used(),
            UsesReceiver = result.Start.Receiver is { } receiver && result.Flow.UsedSites.Contains(receiver.Index),
        };
    }

    private Outcome Read(GraphRun run, PathState start, PathState exit)
    {
        IReadOnlyList<IParameterSymbol> parameters = _result.Method is { } method ? method.Parameters : Array.Empty<IParameterSymbol>();
        var result = run.Returned(exit);
        var outValues = parameters.Select(parameter => parameter.RefKind is RefKind.Out ? exit[new Variable(parameter)] : null).ToArray();
        return new Outcome
        {
            Facts = [.. Facts(exit)],
            IsLost = !(exit.Facts.Doubts & _flow.Table.Lost.Doubts).IsEmpty,
            NullParameters = parameters.Aggregate(Bits.Empty, (nulls, parameter) => start[new Variable(parameter)] is { IsKnownNull: true } ? nulls.With(parameter.Ordinal) : nulls),
            Effects = [.. _result.Start.Parameters.Select(site => site is null ? null : Effect(exit, site))],
            ReceiverEffect = _result.Start.Receiver is { } receiver ? Effect(exit, receiver) : null,
            Result = result,
            IsResultUsed = result is SiteValue { Site: var made } && (_flow.UsedSites.Contains(made) || _flow.Sites[made].Kind is SiteKind.Unseen),
            OutValues = outValues,
            Sites = [.. outValues.Append(result).OfType<SiteValue>().Select(static value => value.Site).Distinct().Select(site => Site(exit, site))],
        };
    }

    private static SiteState Effect(PathState exit, Site site) => (exit.Site(site.Index) ?? new SiteState()) with { Pending = Bits.Empty };

    private OutcomeSite Site(PathState exit, int number)
    {
        var site = _flow.Sites[number];
        var state = (exit.Site(number) ?? new SiteState { IsEscaped = true }) with { Pending = Bits.Empty };
        return new OutcomeSite(number, Ordinal(site), site.Shape, state with { IsEscaped = state.IsEscaped || !site.IsOwn });
    }

    private int Ordinal(Site site)
    {
        if (site == _result.Start.Receiver)
            return OutcomeSite.ReceiverParameter;

        for (var ordinal = 0; ordinal < _result.Start.Parameters.Count; ordinal++)
        {
            if (_result.Start.Parameters[ordinal] == site)
                return ordinal;
        }

        return -1;
    }

    private IEnumerable<OutcomeFact> Facts(PathState exit)
    {
        var doubtful = _flow.Table.TestsOf(exit.Facts.Doubts);
        var lost = _flow.Table.Lost.Tests;
        return exit.Facts.Tests.Except(lost).Indices()
            .Select(number => new OutcomeFact(_flow.Table[number], exit.Facts[number] == true, doubtful.Contains(number)));
    }

    private Bits Used()
    {
        var used = Bits.Empty;
        for (var ordinal = 0; ordinal < _result.Start.Parameters.Count; ordinal++)
        {
            if (_result.Start.Parameters[ordinal] is { } site && _flow.UsedSites.Contains(site.Index))
                used = used.With(ordinal);
        }

        return used;
    }
}
