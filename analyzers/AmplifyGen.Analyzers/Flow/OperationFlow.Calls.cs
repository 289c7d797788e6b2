using AmplifyGen.Analyzers.Facts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmplifyGen.Analyzers.Flow;

internal sealed partial class OperationFlow
{
    /// <summary>Calls within calls that are followed; deeper ones count as unseen.</summary>
    private const int MaxDepth = 64;

    private BuilderValue Call(IInvocationOperation invocation, BuilderValue receiver)
    {
        var method = invocation.TargetMethod;
        if (IsAwaiting(method))
            return receiver;

        var values = Arguments(invocation.Arguments, method);
        if (IsDead)
            return BuilderValue.None;

        if (IsHarmless(method))
            return BuilderValue.None;

        run.Observe(_state);
        if (NeverReturns(method))
        {
            IsDead = true;
            return BuilderValue.None;
        }

        if (method.MethodKind is MethodKind.LocalFunction)
            return CallLocalFunction(invocation, method, values);

        HandOn(receiver);
        if (!values.Any(static value => value.HasSites) && Returned(invocation) is null)
            return BuilderValue.None;

        return flow.Summaries.Of(method, flow) is { } summary
            ? Apply(summary, invocation, method, values)
            : CallUnseen(invocation, method, values);
    }

    /// <summary>The values of the arguments, by the parameter they are for.</summary>
    private BuilderValue[] Arguments(IEnumerable<IArgumentOperation> arguments, IMethodSymbol method)
    {
        var values = new BuilderValue[method.Parameters.Length];
        foreach (var argument in arguments)
        {
            var value = Evaluate(argument.Value);
            if (argument.Parameter is { RefKind: RefKind.None or RefKind.In } parameter && parameter.Ordinal < values.Length)
            {
                values[parameter.Ordinal] = value;
                continue;
            }

            HandOn(value);
            Forget(argument.Value);
        }

        return values;
    }

    /// <summary>A method that cannot be seen may set anything; only what it states (<c>[EnsuresMembers]</c>) is sure.</summary>
    private BuilderValue CallUnseen(IInvocationOperation invocation, IMethodSymbol method, BuilderValue[] values)
    {
        foreach (var value in values)
            HandOn(value);

        var returned = Returned(invocation);
        var stated = EnsuredMembers.Of(method, flow.Catalog.Symbols);
        var taken = BuilderValue.None;
        if (!stated.IsEmpty)
        {
            for (var index = 0; index < values.Length; index++)
            {
                if (flow.Catalog.Built(method.Parameters[index].Type) is not { } shape)
                    continue;
                Ensure(values[index], EnsuredMembers.Bits(stated, shape));
                if (returned == shape)
                    taken = taken.Join(values[index]);
            }
        }

        // A fluent helper that says what it sets gives back what it takes.
        return taken.HasSites ? taken
            : returned is not null ? BeginUnseen(invocation, returned, EnsuredMembers.Bits(stated, returned))
            : BuilderValue.None;
    }

    private void Ensure(BuilderValue value, Bits members)
    {
        if (!_state.IsExclusive(value))
            return;
        foreach (var index in value.Sites.Indices())
        {
            if (_state.Site(index) is { } site)
                _state.SetSite(index, site with { Must = site.Must | members, May = site.May | members });
        }
    }

    /// <summary>Does to the arguments what the body of the method does to its parameters.</summary>
    private BuilderValue Apply(MethodSummary summary, IOperation call, IMethodSymbol method, IReadOnlyList<BuilderValue> values)
    {
        if (!summary.Returns)
        {
            IsDead = true;
            return BuilderValue.None;
        }

        for (var index = 0; index < values.Count; index++)
        {
            if (summary.Parameters[index] is { } effect)
                Apply(effect, values[index], summary.UsedParameters.Contains(index));
            else
                HandOn(values[index]);
        }

        run.Observe(_state);
        var result = new BuilderValue(Bits.Empty, summary.MayReturnNull, summary.MayReturnUnknown);
        foreach (var parameter in summary.ReturnedParameters.Indices())
            result = result.Join(values[parameter]);
        if (summary.ReturnedBuilder is var (shape, state))
            result = result.Join(Begin(call, SiteKind.Returned, shape, state));

        return result.MayBeUnknown && !result.HasSites && Returned(call) is { } returned
            ? BeginUnseen(call, returned, EnsuredMembers.Bits(EnsuredMembers.Of(method, flow.Catalog.Symbols), returned))
            : result;
    }

    private void Apply(SiteState effect, BuilderValue value, bool isUsed)
    {
        if (!value.HasSites)
            return;

        var isSure = _state.IsExclusive(value);
        foreach (var index in value.Sites.Indices())
        {
            if (_state.Site(index) is not { } site)
                continue;

            // A helper that fills in defaults is no fault of the caller who replaces them, nor the other way round.
            flow.UsePending(site);
            _state.SetSite(index, site with
            {
                Must = isSure ? site.Must | effect.Must : site.Must,
                May = site.May | effect.May,
                Uncertain = site.Uncertain | effect.Uncertain | (isSure ? Bits.Empty : effect.May),
                IsEscaped = site.IsEscaped || effect.IsEscaped,
                Pending = Bits.Empty,
            });
        }

        if (!effect.May.IsEmpty)
            flow.Fill(value.Sites);
        if (isUsed)
            flow.Use(_state, value);
    }

    private BuilderValue CallLocalFunction(IOperation call, IMethodSymbol function, IReadOnlyList<BuilderValue> values)
    {
        if (Inline(call, function, values) is { } value)
            return value;

        // Recursion, or an iterator, which runs later.
        foreach (var argument in values)
            HandOn(argument);
        ShareCaptured(run.Graph.GetLocalFunctionControlFlowGraphInScope(function.OriginalDefinition, flow.Token));
        return Returned(call) is { } returned ? BeginUnseen(call, returned, Bits.Empty) : BuilderValue.None;
    }

    /// <summary>Runs a local function here, with what is known here. <c>null</c> if that cannot be done.</summary>
    private BuilderValue? Inline(IOperation call, IMethodSymbol function, IReadOnlyList<BuilderValue> values)
    {
        function = function.OriginalDefinition;
        if (run.Context.Depth >= MaxDepth || flow.Active.Contains(function, SymbolEqualityComparer.Default) || BodySyntax.IsIterator(function, flow.Token))
            return null;

        var graph = run.Graph.GetLocalFunctionControlFlowGraphInScope(function, flow.Token);

        flow.MarkCalled(function);
        for (var index = 0; index < values.Count; index++)
        {
            if (IsFollowed(function.Parameters[index].Type))
                _state.Assign(new Entity(function.Parameters[index]), values[index]);
            else
                HandOn(values[index]);
        }

        return Execute(call, function, graph);
    }

    private BuilderValue Execute(IOperation call, ISymbol function, ControlFlowGraph graph)
    {
        var inner = new GraphRun(flow, graph, run.Context.Call(call), run.Observe);
        flow.Active.Push(function);
        inner.Execute(_state);
        flow.Active.Pop();
        _inner = inner;
        if (inner.Exit is not { } exit)
        {
            IsDead = true;
            return BuilderValue.None;
        }

        _state.Replace(exit);
        return inner.Returned;
    }

    /// <summary>The shape whose builder a call gives back, now or in a task.</summary>
    private ShapeFacts? Returned(IOperation call) => flow.Catalog.Built(Awaited(call.Type));

    private ITypeSymbol? Awaited(ITypeSymbol? type) =>
        type is INamedTypeSymbol { TypeArguments: [var result] } task && flow.Catalog.Symbols.IsTask(task) ? result : type;

    /// <summary><c>ConfigureAwait</c>: the same task, awaited in another way.</summary>
    private bool IsAwaiting(IMethodSymbol method) =>
        string.Equals(method.Name, "ConfigureAwait", StringComparison.Ordinal) && flow.Catalog.Symbols.IsTask(method.ContainingType);

    /// <summary>Whether a method always throws, as far as its attribute says or a glance at its body shows.</summary>
    private bool NeverReturns(IMethodSymbol method) =>
        method.Attribute(flow.Catalog.Symbols.DoesNotReturn) is not null || BodySyntax.OnlyThrows(method, flow.Token);

    /// <summary>Methods of the framework that look at a reference and keep nothing of it.</summary>
    private bool IsHarmless(IMethodSymbol method) =>
        method.ContainingType.SpecialType is SpecialType.System_Object
        || SymbolEqualityComparer.Default.Equals(method.ContainingType, flow.Catalog.Symbols.ArgumentNullException);
}
