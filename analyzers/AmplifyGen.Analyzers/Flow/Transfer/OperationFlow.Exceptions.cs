using AmplifyGen.Analyzers.Flow.Calls;
using AmplifyGen.Analyzers.Flow.Graphs;
using AmplifyGen.Analyzers.Flow.States;
using AmplifyGen.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmplifyGen.Analyzers.Flow.Transfer;

internal sealed partial class OperationFlow
{
    /// <summary>Throws an exception only if a condition is true, which its handler then knows.</summary>
    private void ThrowWhere(Value condition, ThrownType type)
    {
        if (!flow.TracksFacts)
        {
            if (flow.Decisions.Decide(_state, condition) != false)
                run.Throw(_state, type);
            return;
        }

        foreach (var thrown in flow.Decisions.Assume(_state.Clone(), condition, outcome: true))
            run.Throw(thrown, type);
    }

    /// <summary>Throws an exception if the object of an access may be null.</summary>
    private void ThrowIfNull(IOperation? reference, Value value)
    {
        if (IsNullPossible(reference, value))
            ThrowWhere(Condition.IsNull(value), ThrownType.Framework);
    }

    /// <summary>Informs the handlers about each way in which a method throws.</summary>
    private void ThrowFrom(MethodSummary summary, IOperation call, IMethodSymbol method, Value? receiver, Value[] values)
    {
        var start = _state;
        foreach (var exception in summary.Exceptions)
        {
            _state = start.Clone();
            var outcome = new OutcomeValues(this, call, method, receiver, values, telling: []);
            outcome.Begin(exception);
            foreach (var thrown in Assume([_state], exception.Facts, outcome))
                Throw(thrown, summary, exception, outcome);
        }

        _state = start;
    }

    private void Throw(PathState thrown, MethodSummary summary, OutcomeException exception, OutcomeValues values)
    {
        if (exception.IsLost)
            thrown.Lose(flow.Table);
        values.Leave(thrown);
        if (summary.Disturbs || summary.Writes)
            flow.Disturb(thrown);
        for (var ordinal = 0; ordinal < values.Arguments.Length; ordinal++)
        {
            Affect(thrown, values.Arguments[ordinal], exception.Effects[ordinal]);
            if (summary.UsedParameters.Contains(ordinal))
                flow.Record?.Use(thrown, values.Arguments[ordinal]);
        }

        Affect(thrown, values.Receiver ?? Value.Nothing, exception.ReceiverEffect);
        run.Throw(thrown, exception.Type);
    }

    private static void Affect(PathState thrown, Value builder, SiteState? effect)
    {
        if (effect is not null && builder is SiteValue { Site: var index } && thrown.Site(index) is { } site)
            thrown.SetSite(index, site.After(effect));
    }

    /// <summary>Determines whether a call leads only to a handler.</summary>
    private bool NeverReturns(IInvocationOperation invocation, Value receiver, Value[] values)
    {
        var method = invocation.TargetMethod;
        if (!flow.Scope.Summaries.Termination.NeverReturns(method, flow.Token))
            return false;
        if (Summary(invocation, receiver, values) is not { Exceptions.Length: > 0 } summary)
            return NeverReturns(method, [receiver, .. values]);

        ThrowFrom(summary, invocation, method, receiver, values);
        foreach (var value in values.Append(receiver))
            flow.Record?.Use(_state, value);
        _isDead = true;
        return true;
    }

    /// <summary>Determines whether an operator or a constructor leads only to a handler.</summary>
    private bool NeverReturns(IMethodSymbol method, params Value[] given)
    {
        if (!flow.Scope.Summaries.Termination.NeverReturns(method, flow.Token))
            return false;

        foreach (var value in given)
            PassOn(value);
        Fail();
        return true;
    }

    /// <summary>Continues only in a handler.</summary>
    private void Fail()
    {
        flow.NoteFailure();
        run.Throw(_state, ThrownType.Unknown);
        _isDead = true;
    }
}
