using AmplifyGen.Analyzers.Flow.Graphs;
using AmplifyGen.Analyzers.Flow.States;
using AmplifyGen.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;

namespace AmplifyGen.Analyzers.Flow.Calls;

/// <summary>Reads the ways in which a method ends from its analysis.</summary>
internal sealed class OutcomeReading
{
    /// <summary>The maximum number of ways to throw that are distinguished.</summary>
    private const int MaxExceptions = 8;

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
            Disturbs = result.Flow.Disturbs || (result.Flow.Writes && !(result.Flow.KeepsParameters && result.Exits.All(WritesOnlyWhatIsKnown))),
            Writes = result.Flow.Writes,
            Exceptions = [.. reading.Exceptions()],
            NullableParameters = result.Start.States.Select(reading.NullParameters).Aggregate(Bits.Empty, static (all, nulls) => all | nulls),
            UsedParameters = reading.Used(),
            UsesReceiver = result.Start.Receiver is { } receiver && result.Record.UsedSites.Contains(receiver.Index),
        };
    }

    private Outcome Read(GraphRun run, PathState start, PathState exit)
    {
        var result = run.Returned(exit);
        var outValues = Parameters.Select(parameter => parameter.RefKind is RefKind.Out ? exit[new Variable(parameter)] : null).ToArray();
        return new Outcome
        {
            Facts = [.. Facts(exit)],
            IsLost = IsLost(exit),
            NullParameters = NullParameters(start),
            Effects = [.. _result.Start.Parameters.Select(site => site is null ? null : Effect(exit, site))],
            ReceiverEffect = _result.Start.Receiver is { } receiver ? Effect(exit, receiver) : null,
            Result = result,
            IsResultUsed = result is SiteValue { Site: var made } && (_result.Record.UsedSites.Contains(made) || _flow.Sites[made].Kind is SiteKind.Unseen),
            OutValues = outValues,
            Writes = [.. Writes(exit)],
            Sites = [.. outValues.Append(result).OfType<SiteValue>().Select(static value => value.Site).Distinct().Select(site => Site(exit, site))],
        };
    }

    /// <summary>Returns the members whose value is known and differs from the value at the start of the method.</summary>
    private static IEnumerable<KeyValuePair<Place, Value>> Writes(PathState exit) =>
        exit.Places.Entries
            .Where(static pair => IsKnown(pair.Key, pair.Value) && !IsInitial(pair.Key, pair.Value))
            .Select(static pair => new KeyValuePair<Place, Value>(pair.Key, pair.Value.Value));

    private static bool IsKnown(Place place, PlaceContent content) =>
        place is { Kind: PlaceKind.Member, Arguments.Length: 0 }
        && !content.IsStale
        && content.Value is not SiteValue
        && Array.TrueForAll(content.Value.Symbols, static symbol => symbol.Origin is IParameterSymbol)
        && Array.TrueForAll(place.Symbols, static symbol => symbol.IsInitial);

    private static bool IsInitial(Place place, PlaceContent content) => !content.IsStale && content.Value is Symbol { IsInitial: true, Origin: Place origin } && origin.Equals(place);

    private static bool WritesOnlyWhatIsKnown(PathState exit) =>
        exit.Places.Entries.All(static pair => pair.Key.Kind is PlaceKind.Fixed or PlaceKind.Position or PlaceKind.Limit || IsKnown(pair.Key, pair.Value) || IsInitial(pair.Key, pair.Value));

    private IReadOnlyList<IParameterSymbol> Parameters => _result.Method is { } method ? method.Parameters : Array.Empty<IParameterSymbol>();

    private Bits NullParameters(PathState start) =>
        Parameters.Aggregate(Bits.Empty, (nulls, parameter) => start[new Variable(parameter)] is { IsKnownNull: true } ? nulls.With(parameter.Ordinal) : nulls);

    private IEnumerable<OutcomeException> Exceptions()
    {
        var thrown = _result.Record.Exceptions;
        return thrown.Count <= MaxExceptions ? thrown.Select(exception => Read(exception.Type, exception.State)) : [Together(thrown)];
    }

    private OutcomeException Read(ThrownType type, PathState state) => new()
    {
        Type = type,
        Facts = [.. Facts(state)],
        IsLost = IsLost(state),
        Effects = [.. _result.Start.Parameters.Select(site => site is null ? null : state.Site(site.Index))],
        ReceiverEffect = _result.Start.Receiver is { } receiver ? state.Site(receiver.Index) : null,
    };

    /// <summary>Returns any exception. Only what was definitely done to the builders before is known.</summary>
    private OutcomeException Together(IReadOnlyList<(ThrownType Type, PathState State)> thrown) => new()
    {
        Type = ThrownType.Unknown,
        Facts = [],
        IsLost = thrown.Any(exception => IsLost(exception.State)),
        Effects = [.. _result.Start.Parameters.Select(site => site is null ? null : Joined(site))],
        ReceiverEffect = _result.Start.Receiver is { } receiver ? Joined(receiver) : null,
    };

    private SiteState? Joined(Site site) =>
        _result.Record.Exceptions.Select(exception => exception.State.Site(site.Index)).OfType<SiteState>().Aggregate((SiteState?)null, static (all, one) => all?.Join(one) ?? one);

    private bool IsLost(PathState state) => !(state.Facts.Doubts & _flow.Table.Lost.Doubts).IsEmpty;

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
            .Select(number => new OutcomeFact(_flow.Table[number], exit.Facts[number] == true, doubtful.Contains(number) || IsOfOpenType(_flow.Table[number])));
    }

    /// <summary>Determines whether a test is for a type that only the caller knows.</summary>
    private static bool IsOfOpenType(Test test) => test is TypeTest { Tested: ITypeParameterSymbol } || Array.Exists(test.Symbols, static symbol => symbol.Origin is ITypeSymbol);

    private Bits Used()
    {
        var used = Bits.Empty;
        for (var ordinal = 0; ordinal < _result.Start.Parameters.Count; ordinal++)
        {
            if (_result.Start.Parameters[ordinal] is { } site && _result.Record.UsedSites.Contains(site.Index))
                used = used.With(ordinal);
        }

        return used;
    }
}
