using AmplifyGen.Analyzers.Flow.Calls;
using AmplifyGen.Analyzers.Flow.States;
using AmplifyGen.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmplifyGen.Analyzers.Flow.Transfer;

internal sealed partial class OperationFlow
{
    /// <summary>Applies to the arguments what the body of the method does to its parameters, for each way in which the method can end.</summary>
    private Value Apply(MethodSummary summary, IOperation call, IMethodSymbol method, Value? receiver, Value[] values, IEnumerable<IArgumentOperation> arguments)
    {
        ThrowFrom(summary, call, method, receiver, values);
        var start = _state;
        var way = Fork(() =>
        {
            var ways = new List<Way>();
            ICollection<Symbol> telling = summary.Outcomes.Length > 1 && Array.Exists(values, static value => value is SiteValue) ? summary.Shown : [];
            var excluded = summary.Outcomes.ToList();
            foreach (var outcome in summary.Outcomes)
            {
                _state = start.Clone();
                var found = Apply(summary, outcome, new OutcomeValues(this, call, method, receiver, values, telling), arguments);
                ways.AddRange(found);
                if (found.Count > 0)
                    excluded.Remove(outcome);
            }

            _state = start;
            if (Array.Exists(values, static value => value is Constant))
                ways.ForEach(taken => excluded.ForEach(other => Note(taken, other, values)));
            return ways;
        });
        return way?.Value ?? Value.Nothing;
    }

    /// <summary>Records that the method sets a member only for some constants, so that its call is not treated as one that never sets it.</summary>
    private static void Note(Way taken, Outcome excluded, Value[] values)
    {
        for (var ordinal = 0; ordinal < values.Length; ordinal++)
            Note(taken.State, values[ordinal], excluded.Effects[ordinal]);
        if (excluded.Result is SiteValue { Site: var number })
            Note(taken.State, taken.Value, Array.Find(excluded.Sites, site => site.Number == number)?.State);
    }

    private static void Note(PathState state, Value builder, SiteState? other)
    {
        if (other is not null && builder is SiteValue { Site: var index } && state.Site(index) is { } site)
            state.SetSite(index, site with { May = site.May | other.May });
    }

    private IReadOnlyList<Way> Apply(MethodSummary summary, Outcome outcome, OutcomeValues values, IEnumerable<IArgumentOperation> arguments)
    {
        values.Begin(outcome);
        List<PathState> states = [_state];
        for (var ordinal = 0; ordinal < values.Arguments.Length; ordinal++)
        {
            var isNull = Condition.IsNull(values.Arguments[ordinal]);
            if (outcome.NullParameters.Contains(ordinal))
                states = [.. states.SelectMany(state => flow.Decisions.Assume(state, isNull, outcome: true))];
            else if (outcome.Effects[ordinal] is not null && values.Arguments[ordinal].IsKnownNull)
                return [];
            else if (outcome.Effects[ordinal] is not null && summary.NullableParameters.Contains(ordinal))
                states = [.. states.SelectMany(state => flow.Decisions.Assume(state, isNull, outcome: false))];
        }

        return Assume(states, outcome.Facts, values).Select(state => Finish(state, summary, outcome, values, arguments)).ToArray();
    }

    private List<PathState> Assume(List<PathState> states, OutcomeFact[] facts, OutcomeValues values)
    {
        // A place may have another value in another state, so each condition is read in the state in which it is assumed.
        foreach (var fact in facts)
            states = [.. states.SelectMany(state => Assume(state, fact, values))];
        return states;
    }

    private IEnumerable<PathState> Assume(PathState state, OutcomeFact fact, OutcomeValues values)
    {
        _state = state;
        return flow.Decisions.Assume(state, values.Read(fact.Test), fact.Answer, fact.IsDoubtful);
    }

    private Way Finish(PathState state, MethodSummary summary, Outcome outcome, OutcomeValues values, IEnumerable<IArgumentOperation> arguments)
    {
        _state = state;
        if (outcome.IsLost)
            _state.Lose(flow.Table);
        values.Leave(_state);
        values.Show();
        if (summary.Disturbs)
        {
            flow.Disturb(_state);
            NoteEffects(values.Method, values.Receiver);
            NoteEffectsOnArguments(values.Method, values.Arguments);
        }

        for (var ordinal = 0; ordinal < values.Arguments.Length; ordinal++)
        {
            if (outcome.Effects[ordinal] is { } effect)
                Affect(effect, values.Arguments[ordinal], summary.UsedParameters.Contains(ordinal));
            else
                PassOn(values.Arguments[ordinal]);
        }

        if (values.Receiver is { } receiver && outcome.ReceiverEffect is { } receiverEffect)
            Affect(receiverEffect, receiver, summary.UsesReceiver);
        else if (IsBuilder(values.Method.ContainingType))
            PassOn(values.Receiver ?? Value.Nothing);

        for (var index = 0; index < outcome.Sites.Length; index++)
            values.Begin(outcome.Sites[index], index);
        foreach (var written in outcome.Writes)
        {
            var place = values.Translated(written.Key);
            if (place.Receiver is { } changed)
                NoteEffect(Place.Answers(changed));
            Write(place, values.Read(written.Value));
        }

        foreach (var argument in arguments)
        {
            if (argument.Parameter is { RefKind: RefKind.Out or RefKind.Ref } parameter)
                StoreBack(argument, outcome.OutValues[parameter.Ordinal] is { } value ? values.Read(value) : null);
        }

        var result = outcome.Result is null ? Value.Nothing : values.Read(outcome.Result);
        // A caller that gets its own argument back can ignore the result.
        if (outcome.IsResultUsed || (summary.GivesBackArgument && !values.Arguments.Contains(result)))
            flow.Record?.Use(_state, result);
        return new Way(_state, result);
    }

    private void Affect(SiteState effect, Value value, bool isUsed)
    {
        if (value is not SiteValue { Site: var index } || _state.Site(index) is not { } site)
            return;

        // A helper that sets defaults is not at fault if its caller replaces them, and neither is the caller.
        flow.Record?.UsePending(site);
        _state.SetSite(index, site.After(effect) with { Pending = Bits.Empty });
        if (isUsed)
            flow.Record?.Use(_state, value);
    }

    /// <summary>Returns the result of a property's getter, if its body is visible; otherwise <c>null</c>.</summary>
    private Value? GetBySummary(IOperation at, Value? receiver, ISymbol member) =>
        member is IPropertySymbol { GetMethod: { Parameters.IsEmpty: true } getter } && flow.TracksFacts && flow.Scope.Summaries.OfPredicate(getter, flow.Scope) is { } summary
            ? Apply(summary, at, getter, receiver, [], [])
            : null;

    private Value GetByGetter(IPropertyReferenceOperation property, Value? receiver)
    {
        if (property.Property.GetMethod is { Parameters.IsEmpty: true } getter && flow.Scope.Summaries.Of(getter, flow.Scope) is { } summary)
            return Apply(summary, property, getter, receiver, [], []);

        PassOn(receiver ?? Value.Nothing);
        if (flow.Catalog.Built(property.Type) is not { } shape)
            return Opaque(property, []);
        return Stability.IsStorage(property.Property)
            ? Get(property, receiver, property.Property, property.Type)
            : Unseen(property, shape, property.Type);
    }
}
