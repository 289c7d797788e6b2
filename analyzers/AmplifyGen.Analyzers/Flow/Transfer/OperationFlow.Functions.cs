using AmplifyGen.Analyzers.Flow.Calls;
using AmplifyGen.Analyzers.Flow.Graphs;
using AmplifyGen.Analyzers.Flow.States;
using AmplifyGen.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmplifyGen.Analyzers.Flow.Transfer;

internal sealed partial class OperationFlow
{
    /// <summary>The maximum depth of nested calls that are followed. Deeper calls are unseen code.</summary>
    private const int MaxDepth = 32;

    private Value CallLocalFunction(IInvocationOperation call, IMethodSymbol function, Value[] values)
    {
        var isAwaited = !function.IsAsync || IsAwaited(call);
        if (isAwaited && Inline(call, function, values, call.Arguments) is { } value)
            return value;

        // Recursion, an iterator, a task that is not awaited (it runs at another time), or a function of another body.
        foreach (var argument in values)
            PassOn(argument);
        ForgetArguments(call, values);
        ShareCaptured(flow.Body.GraphOf(function));
        run.Throw(_state, ThrownType.Unknown);
        flow.Disturb(_state);
        return Returned(call) is { } returned ? Unseen(call, returned, Awaited(call.Type)) : Opaque(call, values);
    }

    /// <summary>Runs a local function here, with the current state. Returns <c>null</c> if that is not possible.</summary>
    private Value? Inline(IInvocationOperation call, IMethodSymbol function, Value[] values, IEnumerable<IArgumentOperation> arguments)
    {
        function = function.OriginalDefinition;
        return BodySyntax.IsIterator(function, flow.Token) ? null : Inline(call, function, flow.Body.GraphOf(function), values, arguments);
    }

    /// <summary>Runs a lambda in a local in the same way.</summary>
    private Value? CallLambda(IInvocationOperation call, Value[] values) =>
        call.TargetMethod.MethodKind is MethodKind.DelegateInvoke && call.Instance is { } reference && flow.Body.HeldLambdas.Of(Named(reference)) is { } lambda
            ? Inline(call, lambda.Symbol, flow.Body.GraphOf(lambda), values, call.Arguments)
            : null;

    private Value? Inline(IInvocationOperation call, IMethodSymbol function, ControlFlowGraph? graph, Value[] values, IEnumerable<IArgumentOperation> arguments)
    {
        // A delegate can have other parameters than a lambda that is assigned to it by mistake.
        if (graph is null || values.Length != function.Parameters.Length || run.Context.Depth >= MaxDepth || flow.Active.Contains(function, SymbolEqualityComparer.Default))
            return null;

        flow.MarkCalled(function);
        for (var index = 0; index < values.Length; index++)
        {
            var parameter = function.Parameters[index];
            if (parameter.RefKind is RefKind.Out)
                continue;
            // A parameter of any type can receive and keep a builder.
            if (!IsBuilder(parameter.Type) && parameter.Type is not ITypeParameterSymbol)
                PassOn(values[index]);
            if (IsTracked(parameter, parameter.Type) || values[index] is SiteValue)
                _state.Assign(new Variable(parameter), Known(new Variable(parameter), parameter.Type, values[index]));
        }

        var result = Execute(call, function, graph);
        foreach (var argument in arguments)
        {
            if (!_isDead && argument.Parameter is { RefKind: RefKind.Out or RefKind.Ref } parameter)
                StoreBack(argument, _state[new Variable(function.Parameters[parameter.Ordinal])]);
        }

        return result;
    }

    private void StoreBack(IArgumentOperation argument, Value? value)
    {
        if (argument.Parameter!.RefKind is RefKind.Ref)
            Forget(argument, []);
        else
        {
            // A value that is returned by reference was passed to the caller, whatever the caller does with it.
            var given = value ?? Opaque(argument.Value, []);
            flow.Record?.Use(_state, given);
            Target(argument.Value)(given);
        }
    }

    private Value Execute(IInvocationOperation call, IMethodSymbol function, ControlFlowGraph graph)
    {
        flow.Declare(graph);
        var start = _state;
        var way = Fork(() =>
        {
            var inner = new GraphRun(flow, graph, run.Context.Call(call), run.Throw);
            flow.Active.Push(function);
            inner.Execute([start]);
            flow.Active.Pop();
            return [.. inner.Exits.Select(exit => new Way(WithoutResult(exit, inner), inner.Returned(exit) ?? Value.Nothing) { Run = inner })];
        });
        _inner = way?.Run;
        return way?.Value ?? Value.Nothing;
    }

    private static PathState WithoutResult(PathState exit, GraphRun inner)
    {
        var after = exit.Clone();
        after.Drop(Variable.Result(inner.Context));
        return after;
    }

    /// <summary>Calls a delegate that runs at an unknown time. The builders that it can access are no longer followed.</summary>
    private Value Delegate(IOperation target)
    {
        IReadOnlyList<Value> captured = [];
        switch (target)
        {
            case IFlowAnonymousFunctionOperation function:
                flow.Defer(run.Graph, function);
                if (flow.Body.HeldLambdas.Contains(function) || flow.Body.GraphOf(function) is not { } graph)
                    break;
                captured = Captured(graph, function.Symbol);
                flow.Begin(function, Lasting(graph));
                ShareCaptured(graph);
                break;

            case IMethodReferenceOperation { Method.MethodKind: MethodKind.LocalFunction } reference:
                ShareCaptured(flow.Body.GraphOf(reference.Method));
                break;

            case IMethodReferenceOperation reference:
                PassOn(Evaluate(reference.Instance));
                break;

            default:
                PassOn(Evaluate(target));
                break;
        }

        return Opaque(target, captured, isNotNull: true);
    }

    /// <summary>Returns the variables that a lambda reads. Its result depends on them.</summary>
    private IReadOnlyList<Value> Captured(ControlFlowGraph graph, IMethodSymbol function)
    {
        if (!flow.TracksFacts)
            return [];

        var values = new List<Value>();
        foreach (var reference in flow.Body[graph].Operations)
        {
            if (reference is (ILocalReferenceOperation or IParameterReferenceOperation) && reference.Variable() is ISymbol variable && !SymbolEqualityComparer.Default.Equals(variable.ContainingSymbol, function)
                && IsTracked(variable, reference.Type) && !IsBuilder(reference.Type))
            {
                values.Add(_state[new Variable(variable)] ?? Read(reference, variable, reference.Type));
            }
        }

        return values;
    }

    /// <summary>Returns what is known now and when a lambda runs: the values of variables that are not assigned again. The values of places may have changed.</summary>
    private PathState Lasting(ControlFlowGraph graph)
    {
        var lasting = new PathState { Facts = _state.Facts, Affected = _state.Affected };
        foreach (var pair in _state.Values.Entries)
        {
            if (pair.Key.Symbol is { } symbol && pair.Value is not SiteValue && !flow.Body.IsAssignedAgain(symbol) && flow.Body[graph].Mentions(symbol))
                lasting.Assign(pair.Key, pair.Value);
        }

        foreach (var pair in _state.Places.Entries)
        {
            if (pair.Value.Value is not SiteValue)
                lasting.Write(pair.Key, pair.Value);
        }

        lasting.Disturb();
        return lasting;
    }

    private void ShareCaptured(ControlFlowGraph? graph)
    {
        var calledFunctions = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        ShareCaptured(graph, calledFunctions);
    }

    private void ShareCaptured(ControlFlowGraph? graph, HashSet<ISymbol> visited)
    {
        foreach (var operation in graph is null ? [] : flow.Body[graph].Operations)
        {
            switch (operation)
            {
                case ILocalReferenceOperation { Local: var local } when flow.Body.HeldLambdas.Of(operation) is { } held:
                    if (visited.Add(local))
                        ShareCaptured(flow.Body.GraphOf(held), visited);
                    break;

                case ILocalReferenceOperation or IParameterReferenceOperation:
                    Share((ISymbol)operation.Variable()!);
                    break;

                case IFlowAnonymousFunctionOperation nested:
                    ShareCaptured(flow.Body.GraphOf(nested), visited);
                    break;

                case IInvocationOperation { TargetMethod: { MethodKind: MethodKind.LocalFunction } function }:
                    ShareCaptured(function.OriginalDefinition, visited);
                    break;

                case IMethodReferenceOperation { Method: { MethodKind: MethodKind.LocalFunction } function }:
                    ShareCaptured(function.OriginalDefinition, visited);
                    break;
            }
        }
    }

    private void ShareCaptured(IMethodSymbol function, HashSet<ISymbol> visited)
    {
        if (visited.Add(function))
            ShareCaptured(flow.Body.GraphOf(function), visited);
    }

    private void Share(ISymbol symbol)
    {
        var variable = new Variable(symbol);
        flow.Record?.Use(_state, _state[variable]);
        // A variable with another name may have another value than it was given.
        if (!_state.IsShared(variable) && !IsAliased(symbol) && flow.Body.IsAssignedWithin(symbol) && _state[variable] is { } value)
            _state.Write(new Place(PlaceKind.Shared, receiver: null, symbol, []), new PlaceContent(value, IsStale: false));
        _state.Share(variable);
    }
}
