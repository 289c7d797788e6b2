using AmplifyGen.Analyzers.Facts;
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
    private void ConfigureMember(IInvocationOperation invocation, IOperation argument, BuilderMethod.Set method, ShapeFacts shape)
    {
        flow.Path.Add(method.Member.Name);
        Configure(invocation, argument, shape, string.Join(".", flow.Path));
        flow.Path.RemoveAt(flow.Path.Count - 1);
    }

    /// <summary>Evaluates a method of a client. An incomplete request is not sent, and sending can fail in any way.</summary>
    private Value Send(IInvocationOperation invocation, Value receiver)
    {
        foreach (var argument in invocation.Arguments)
        {
            if (ConfiguredShape(argument.Parameter) is { } shape)
                Configure(invocation, argument.Value, shape, path: null);
            else
                PassOn(Evaluate(argument.Value));
            if (_isDead)
                return Value.Nothing;
        }

        Dereference(invocation.Instance, receiver);
        if (_isDead)
            return Value.Nothing;

        run.Throw(_state, ThrownType.Unknown);
        flow.Disturb(_state);
        return Opaque(invocation, [], isNotNull: true);
    }

    /// <summary>
    /// Evaluates a delegate that fills a builder. The generated method creates the builder, calls the delegate once and builds, so the body of
    /// the delegate is part of the code around it.
    /// </summary>
    private void Configure(IInvocationOperation invocation, IOperation argument, ShapeFacts shape, string? path)
    {
        var value = Begin(invocation, SiteKind.Configured, shape, new SiteState());
        _inner = null;
        if (!RunDelegate(invocation, DelegateTarget(argument), value))
        {
            Evaluate(argument);
            run.Throw(_state, ThrownType.Unknown);
            flow.Disturb(_state);
            _state.Escape(value);
        }

        if (_isDead)
            return;

        flow.Record?.Use(_state, value);
        flow.Record?.Arrive(invocation, shape, path, _state, value, _inner ?? run);
        Completed(value, shape);
        _state.Finish(value.Site);
    }

    /// <summary>Runs a delegate, and returns whether its body is visible.</summary>
    private bool RunDelegate(IInvocationOperation invocation, IOperation target, SiteValue value)
    {
        switch (target)
        {
            case IFlowAnonymousFunctionOperation { Symbol: { IsAsync: false, Parameters: [var parameter] } lambda } function
                when run.Context.Depth < MaxDepth && !flow.Active.Contains(lambda, SymbolEqualityComparer.Default) && flow.Body.GraphOf(function) is { } graph:
                _state.Assign(new Variable(parameter), value);
                Execute(invocation, lambda, graph);
                return true;

            case IMethodReferenceOperation { Method.MethodKind: MethodKind.LocalFunction } reference when !reference.Method.IsAsync:
                return Inline(invocation, reference.Method, [value], []) is not null;

            case IMethodReferenceOperation { Method.IsAsync: false } reference:
                var receiver = reference.Instance is null ? null : Evaluate(reference.Instance);
                PassOn(receiver ?? Value.Nothing);
                // An extension method of the builder that is written as a method of something else has more parameters.
                if (reference.Method.Parameters.Length != 1 || flow.Scope.Summaries.Of(reference.Method, flow.Scope) is not { } summary)
                    return TryEnsure(reference.Method, value);
                Apply(summary, invocation, reference.Method, receiver, [value], []);
                return true;

            default:
                return false;
        }
    }

    private bool TryEnsure(IMethodSymbol method, SiteValue value)
    {
        var shape = flow.Catalog.Built(method.Parameters.Length == 1 ? method.Parameters[0].Type : null);
        if (shape is not null)
            Ensure(value, EnsuredMembers.Bits(EnsuredMembers.Of(method, flow.Catalog.Symbols), shape));
        return false;
    }

    /// <summary>Returns the shape that a delegate fills; <c>null</c> for any other parameter, such as the key of <c>Add…(key, configure)</c>.</summary>
    private ShapeFacts? ConfiguredShape(IParameterSymbol? parameter) =>
        parameter is { Type: INamedTypeSymbol { TypeKind: TypeKind.Delegate, TypeArguments: [var builder] } } ? flow.Catalog.Built(builder) : null;

    private static IOperation DelegateTarget(IOperation argument) => argument switch
    {
        IDelegateCreationOperation creation => DelegateTarget(creation.Target),
        IConversionOperation conversion => DelegateTarget(conversion.Operand),
        IParenthesizedOperation parenthesized => DelegateTarget(parenthesized.Operand),
        _ => argument,
    };
}
