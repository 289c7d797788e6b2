using AmplifyGen.Analyzers.Facts;
using AmplifyGen.Analyzers.Flow.Calls;
using AmplifyGen.Analyzers.Flow.Graphs;
using AmplifyGen.Analyzers.Flow.States;
using AmplifyGen.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmplifyGen.Analyzers.Flow.Transfer;

internal sealed partial class OperationFlow
{
    private Value Call(IInvocationOperation invocation, Value receiver)
    {
        var method = invocation.TargetMethod;
        if (ErasedCalls.IsErased(invocation) && !Asserts(invocation))
            return Value.Nothing;
        if (IsAwaiting(method))
            return receiver;

        var values = Arguments(invocation.Arguments, method);
        if (_isDead)
            return Value.Nothing;
        if (Unwrapped(method, values) is { } unwrapped)
            return unwrapped;
        if (CallKnown(invocation, receiver, values) is { } known)
            return known;

        ThrowIfNull(invocation.Instance, receiver);
        Dereference(invocation.Instance, receiver);
        if (_isDead || ((!method.IsAsync || IsAwaited(invocation)) && NeverReturns(invocation, receiver, values)))
            return Value.Nothing;
        var result = method.MethodKind is MethodKind.LocalFunction ? CallLocalFunction(invocation, method, values)
            : CallLambda(invocation, values) ?? CallMethod(invocation, receiver, values);
        return _isDead ? Value.Nothing : Yielded(invocation, Guarded(invocation, receiver, values, result));
    }

    private Value CallMethod(IInvocationOperation invocation, Value receiver, Value[] values) =>
        Summary(invocation, receiver, values) is { } summary
            ? Apply(summary, invocation, invocation.TargetMethod, invocation.Instance is null ? null : receiver, values, invocation.Arguments)
            : CallUnseen(invocation, receiver, values);

    /// <summary>Evaluates a call whose result follows from its arguments, or that keeps none of them.</summary>
    private Value? CallKnown(IInvocationOperation invocation, Value receiver, Value[] values)
    {
        var method = invocation.TargetMethod;
        if (method.ContainingType.OriginalDefinition.SpecialType is SpecialType.System_Nullable_T && string.Equals(method.Name, "GetValueOrDefault", StringComparison.Ordinal) && values.Length == 0)
            return GetValueOrDefault(invocation, receiver);
        if ((Enumerate(invocation, receiver) ?? MoveNext(invocation, receiver)) is { } step)
            return Walk(invocation, receiver, step);
        if (Query(invocation, values) is { } query)
        {
            if (RunsCode(invocation, values))
            {
                // Unseen code cannot access what is created here.
                var made = Place.Of(PlaceKind.Count, query);
                var count = _state.Places.TryGetValue(made, out var content) ? content : (PlaceContent?)null;
                flow.Disturb(_state);
                if (count is { } own)
                    _state.Write(made, own);
            }

            if (!OnlyWalks(invocation))
                run.Throw(_state, ThrownType.Unknown);
            return query;
        }

        if (Take(invocation, receiver) is { } taken)
            return taken;
        if (_isDead)
            return Value.Nothing;
        if (Framework.OnlyComputes(method))
            return ComputeCall(invocation, receiver, values);
        if (!Framework.LeavesAlone(method))
            return null;

        if (Guards.RefusesOnly(method, values, value => CountOf(value, value.Type)) is { } refused)
            ThrowWhere(refused, ThrownType.By(method));
        else if (!Framework.NeverThrows(method))
            run.Throw(_state, ThrownType.By(method));
        Value[] sources = invocation.Instance is null ? values : [receiver, .. values];
        var result = Opaque(invocation, sources, isBlur: IsDetermined(sources));
        if (Tried(invocation, result) is { } tried)
            return Guarded(invocation, receiver, values, tried);
        ForgetArguments(invocation, [.. values, result]);
        return Guarded(invocation, receiver, values, result);
    }

    private Value GetValueOrDefault(IInvocationOperation invocation, Value receiver)
    {
        if (flow.Decisions.Decide(_state, Condition.IsNull(receiver)) == false)
            return receiver;
        return invocation.Type?.SpecialType is SpecialType.System_Boolean ? Condition.IsTrue(receiver) : Applied(invocation, nameof(GetValueOrDefault), [receiver]);
    }

    /// <summary>Evaluates a method that enumerates existing elements, which cannot throw.</summary>
    private Value Walk(IInvocationOperation invocation, Value receiver, Value result)
    {
        if (!IsSafeToWalk(invocation, receiver))
            run.Throw(_state, ThrownType.Unknown);
        Dereference(invocation.Instance, receiver);
        return result;
    }

    private Value ComputeCall(IInvocationOperation invocation, Value receiver, Value[] values)
    {
        if (invocation.Instance is not null)
        {
            ThrowIfNull(invocation.Instance, receiver);
            Dereference(invocation.Instance, receiver);
        }

        if (_isDead || !flow.TracksFacts)
            return Value.Nothing;

        var operands = invocation.Instance is null ? values : [receiver, .. values];
        var method = invocation.TargetMethod;
        switch (method.Name, operands)
        {
            case ("IsNullOrEmpty", [var text]):
                return Condition.Or(Condition.IsNull(text), Comparison.Equal(CountOf(text, method.ContainingType), Zero));
            case ("IsNullOrWhiteSpace", [var text]):
                if (text is Constant { Content: string known })
                    return Value.Of(string.IsNullOrWhiteSpace(known));
                if (text is Symbol { Size: not null })
                    return Opaque(invocation, [], isBlur: true);
                var isBlank = Condition.IsTrue(new Term(TermKind.Application, method, [text], invocation.Type));
                return Condition.Or(Condition.Or(Condition.IsNull(text), Comparison.Equal(CountOf(text, method.ContainingType), Zero)), isBlank);
            case ("ReferenceEquals", [var left, var right]) when left.Type is { IsValueType: true } || right.Type is { IsValueType: true } || left is Constant { Content: not null } || right is Constant { Content: not null }:
                return Opaque(invocation, [], isBlur: true);
            case ("Equals" or "ReferenceEquals" or "op_Equality", [var left, var right]):
                return Comparison.Equal(left, right);
        }

        if (AreConstant(operands) || (method.Name is nameof(Enum.HasFlag) && receiver is Term { Kind: TermKind.Application }))
            return Opaque(invocation, [], isNotNull: true, isBlur: true);
        if (method is { Name: "ToString", ContainingType: { IsValueType: true } or { SpecialType: SpecialType.System_Enum } } && method.ContainingType.OriginalDefinition.SpecialType is not SpecialType.System_Nullable_T)
            return Text(invocation, least: 1, isBlur: operands.Skip(1).Any(static format => format is Constant));

        var term = operands.Length == 0 ? null : new Term(TermKind.Application, method, [.. operands], invocation.Type);
        return term is null or { IsTooDeep: true } || invocation.Type?.SpecialType is not SpecialType.System_Boolean
            ? Bounded(method, operands, Opaque(invocation, operands, isNotNull: true))
            : term;
    }

    private MethodSummary? Summary(IInvocationOperation invocation, Value receiver, Value[] values)
    {
        var method = invocation.TargetMethod;
        var summaries = flow.Scope.Summaries;
        if (method.MethodKind is MethodKind.DelegateInvoke)
            return null;

        var takesBuilder = Array.Exists(values, static value => value is SiteValue) || receiver is SiteValue;
        if (takesBuilder && method.IsAsync && !IsAwaited(invocation))
            return null;
        if (takesBuilder || Returned(invocation) is not null || method.Parameters.Any(parameter => parameter.RefKind is RefKind.Out && IsBuilder(parameter.Type)))
            return summaries.Of(method, flow.Scope, isExact: !invocation.IsVirtual);
        if (!flow.TracksFacts || (method.IsAsync && !IsAwaited(invocation)))
            return null;

        return method.ReturnsVoid || method.ReturnType.SpecialType is SpecialType.System_Boolean || HoldsStorage() || flow.Scope.ActiveMethods.IsShallow || BodySyntax.Throws(method.PartialImplementationPart ?? method, flow.Token)
            ? summaries.OfPredicate(method, flow.Scope)
            : null;
    }

    /// <summary>Determines whether anything is known about storage that unseen code could write.</summary>
    private bool HoldsStorage()
    {
        foreach (var pair in _state.Places.Entries)
        {
            if (pair.Key.CanBeDisturbed && !pair.Value.IsStale)
                return true;
        }

        return false;
    }

    /// <summary>Evaluates a method that is not visible. It may set any member; only those in <c>[EnsuresMembers]</c> are definitely set.</summary>
    private Value CallUnseen(IInvocationOperation invocation, Value receiver, Value[] values)
    {
        var method = invocation.TargetMethod;
        PassOn(receiver);
        foreach (var value in values)
            PassOn(value);
        if (!ChangesCount(invocation, receiver) && !Framework.Differs(method) && !Framework.OnlyAsks(method))
            flow.Disturb(_state);
        if (method is { Name: nameof(Task.WaitAll) or nameof(Task.WaitAny), ContainingType.Name: nameof(Task) })
            NoteCompletion(values[0]);
        run.Throw(_state, ThrownType.By(method));

        if (Framework.Differs(method) && invocation.Instance is not null)
            ForgetLastAnswers(method, receiver);
        var answer = Answer(invocation, receiver, values);
        NoteEffects(method, invocation.Instance is null ? null : receiver);

        if (Tried(invocation, answer) is { } tried)
            return tried;
        ForgetArguments(invocation, [receiver, .. values, answer]);

        var returned = Returned(invocation);
        var stated = EnsuredMembers.Of(method, flow.Catalog.Symbols);
        Value? taken = null;
        for (var index = 0; index < values.Length && !stated.IsEmpty; index++)
        {
            if (flow.Catalog.Built(method.Parameters[index].Type) is not { } shape)
                continue;
            Ensure(values[index], EnsuredMembers.Bits(stated, shape));

            // A fluent helper with the attribute returns the builder that it takes.
            if (returned == shape && values[index] is SiteValue)
                taken = values[index];
        }

        if (taken is not null)
            return taken;
        if (returned is not null)
            return Unseen(invocation, returned, Awaited(invocation.Type), EnsuredMembers.Bits(stated, returned));
        return answer;
    }

    /// <summary>Forgets the last results of an object's methods after the call of another method of it, because they may be different now.</summary>
    private void ForgetLastAnswers(IMethodSymbol method, Value receiver)
    {
        foreach (var pair in _state.Places.Entries.Where(pair => pair.Key.Kind is PlaceKind.Answer && receiver.Equals(pair.Key.Receiver) && !SymbolEqualityComparer.Default.Equals(pair.Key.Member, method)).ToArray())
            _state.Write(pair.Key, pair.Value with { IsStale = true });
    }

    private Value Answer(IInvocationOperation invocation, Value receiver, Value[] values)
    {
        if (!flow.TracksFacts || invocation.TargetMethod.ReturnsVoid || Returned(invocation) is not null)
            return Value.Nothing;
        Value[] sources = invocation.Instance is null ? values : [receiver, .. values];
        if (Framework.LastAnswer(invocation.TargetMethod) is { } last)
            return Latched(invocation, new Place(PlaceKind.Answer, receiver, invocation.TargetMethod, []), invocation.Type, last, isSettled: false);
        return Framework.Differs(invocation.TargetMethod)
            ? Opaque(invocation, [], isBlur: invocation.Instance is null ? Framework.CountsOn(invocation.TargetMethod) : HasEffect(receiver) || HasEffect(Place.Answers(receiver)) || receiver is Symbol { IsBlur: true }, isCount: Framework.Counts(invocation.TargetMethod))
            : Ask(invocation, new Place(PlaceKind.Answer, invocation.Instance is null ? null : receiver, invocation.TargetMethod, [.. values]), invocation.Type, sources, isBlur: AsksOfElements(invocation));
    }

    /// <summary>Determines whether a method tests each element, which a loop over the elements may also do.</summary>
    private bool AsksOfElements(IInvocationOperation invocation) =>
        invocation.Arguments.Any(static argument => argument.Parameter is { Type: var type } && IsPredicate(type))
        && (invocation.Instance ?? invocation.Arguments[0].Value) is { } elements
        && flow.Body.IsWalked(elements);

    private void Ensure(Value value, Bits members)
    {
        if (value is SiteValue { Site: var index } && _state.Site(index) is { } site)
            _state.SetSite(index, site with { Must = site.Must | members, May = site.May | members });
    }

    /// <summary>Returns the shape whose builder a call returns, directly or in a task.</summary>
    private ShapeFacts? Returned(IOperation call) => flow.Catalog.Built(Awaited(call.Type));
}
