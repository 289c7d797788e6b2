using AmplifyGen.Analyzers.Facts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmplifyGen.Analyzers.Flow;

internal sealed partial class OperationFlow
{
    /// <summary>
    /// A delegate that fills a builder: the generated method makes the builder, calls the delegate once and builds, so the body
    /// of the delegate is part of the code around it.
    /// </summary>
    private void Configure(IInvocationOperation invocation, IOperation argument, BuilderMethod.Set method, ShapeFacts shape)
    {
        flow.Path.Add(method.Member.Name);
        var record = flow.Build(invocation, shape, string.Join(".", flow.Path));
        var value = Begin(invocation, SiteKind.Configured, shape, new SiteState());
        _inner = null;
        if (!RunDelegate(invocation, Target(argument), value))
        {
            Evaluate(argument);
            _state.Escape(value);
        }

        flow.Path.RemoveAt(flow.Path.Count - 1);
        if (IsDead)
            return;

        Arrive(record, value, _inner ?? run, (_inner ?? run).Block.Ordinal);
        flow.Use(_state, value);
        _state.Remove(value.Sites);
    }

    /// <summary>Returns whether the body of the delegate could be seen.</summary>
    private bool RunDelegate(IInvocationOperation invocation, IOperation target, BuilderValue value)
    {
        switch (target)
        {
            case IFlowAnonymousFunctionOperation { Symbol: { IsAsync: false, Parameters: [var parameter] } lambda } function
                when run.Context.Depth < MaxDepth:
                _state.Assign(new Entity(parameter), value);
                Execute(invocation, lambda, run.Graph.GetAnonymousFunctionControlFlowGraphInScope(function, flow.Token));
                return true;

            case IMethodReferenceOperation { Method.MethodKind: MethodKind.LocalFunction } reference when !reference.Method.IsAsync:
                return Inline(invocation, reference.Method, [value]) is not null;

            case IMethodReferenceOperation { Method.IsAsync: false } reference:
                EvaluateChildren(reference);
                // An extension method of the builder, written as if it were a method of something else, has more parameters.
                if (reference.Method.Parameters.Length != 1 || flow.Summaries.Of(reference.Method, flow) is not { } summary)
                    return TryEnsure(reference.Method, value);
                Apply(summary, invocation, reference.Method, [value]);
                return true;

            default:
                return false;
        }
    }

    private bool TryEnsure(IMethodSymbol method, BuilderValue value)
    {
        var shape = flow.Catalog.Built(method.Parameters.Length == 1 ? method.Parameters[0].Type : null);
        if (shape is not null)
            Ensure(value, EnsuredMembers.Bits(EnsuredMembers.Of(method, flow.Catalog.Symbols), shape));
        return false;
    }

    /// <summary>The shape that the delegate of <c>With…(Action&lt;Builder&gt;)</c> fills; <c>null</c> for the key of <c>Add…(key, configure)</c>.</summary>
    private ShapeFacts? ConfiguredShape(IParameterSymbol? parameter) =>
        parameter is { Type: INamedTypeSymbol { TypeKind: TypeKind.Delegate, TypeArguments: [var builder] } } ? flow.Catalog.Built(builder) : null;

    private static IOperation Target(IOperation argument) => argument switch
    {
        IDelegateCreationOperation creation => Target(creation.Target),
        IConversionOperation conversion => Target(conversion.Operand),
        IParenthesizedOperation parenthesized => Target(parenthesized.Operand),
        _ => argument,
    };

    /// <summary>A delegate that runs nobody knows when: the builders that it can reach are out of sight from here on.</summary>
    private BuilderValue Delegate(IOperation target)
    {
        switch (target)
        {
            case IFlowAnonymousFunctionOperation function:
                flow.Defer(run.Graph, function);
                ShareCaptured(run.Graph.GetAnonymousFunctionControlFlowGraphInScope(function, flow.Token));
                break;

            case IMethodReferenceOperation { Method.MethodKind: MethodKind.LocalFunction } reference:
                ShareCaptured(run.Graph.GetLocalFunctionControlFlowGraphInScope(reference.Method.OriginalDefinition, flow.Token));
                break;

            case IMethodReferenceOperation reference:
                HandOn(Evaluate(reference.Instance));
                break;

            default:
                HandOn(Evaluate(target));
                break;
        }

        return BuilderValue.None;
    }

    private void ShareCaptured(ControlFlowGraph graph) => ShareCaptured(graph, new HashSet<ISymbol>(SymbolEqualityComparer.Default));

    private void ShareCaptured(ControlFlowGraph graph, HashSet<ISymbol> visited)
    {
        foreach (var operation in graph.AllOperations())
        {
            switch (operation)
            {
                case ILocalReferenceOperation or IParameterReferenceOperation:
                    flow.Conditions.Exclude(operation);
                    if (IsFollowed(operation.Type) && Variable(operation) is { } variable)
                        Share(variable);
                    break;

                case IFlowAnonymousFunctionOperation nested:
                    ShareCaptured(graph.GetAnonymousFunctionControlFlowGraphInScope(nested, flow.Token), visited);
                    break;

                case IInvocationOperation { TargetMethod: { MethodKind: MethodKind.LocalFunction } function }:
                    ShareCaptured(graph, function.OriginalDefinition, visited);
                    break;

                case IMethodReferenceOperation { Method: { MethodKind: MethodKind.LocalFunction } function }:
                    ShareCaptured(graph, function.OriginalDefinition, visited);
                    break;
            }
        }
    }

    private void ShareCaptured(ControlFlowGraph graph, IMethodSymbol function, HashSet<ISymbol> visited)
    {
        if (visited.Add(function))
            ShareCaptured(graph.GetLocalFunctionControlFlowGraphInScope(function, flow.Token), visited);
    }

    private void Share(Entity variable)
    {
        flow.Use(_state, _state[variable]);
        _state.Share(variable);
    }
}
