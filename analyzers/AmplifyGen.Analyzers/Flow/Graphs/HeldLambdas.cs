using AmplifyGen.Analyzers.Facts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmplifyGen.Analyzers.Flow.Graphs;

/// <summary>
/// The lambdas that a single local always contains and that are called only through it, like local functions. Lambdas with builders as
/// parameters or results are excluded, because they are meant to be exchanged.
/// </summary>
internal sealed class HeldLambdas
{
    private readonly ShapeCatalog _catalog;
    private readonly Dictionary<ISymbol, IFlowAnonymousFunctionOperation> _lambdas = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _called = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _others = new(SymbolEqualityComparer.Default);

    private HeldLambdas(ShapeCatalog catalog) => _catalog = catalog;

    public static HeldLambdas Of(Body body)
    {
        var held = new HeldLambdas(body.Catalog);
        foreach (var graph in body.Graphs)
            held.Collect(graph);
        foreach (var local in held._lambdas.Keys.Where(local => held._others.Contains(local) || !held._called.Contains(local)).ToArray())
            held._lambdas.Remove(local);
        return held;
    }

    /// <summary>Returns the lambda in a local; <c>null</c> for every other variable.</summary>
    public IFlowAnonymousFunctionOperation? Of(IOperation? reference) =>
        reference is ILocalReferenceOperation { Local: var local } && _lambdas.TryGetValue(local, out var lambda) ? lambda : null;

    public bool Contains(IFlowAnonymousFunctionOperation lambda) => _lambdas.ContainsValue(lambda);

    private void Collect(BodyGraph graph)
    {
        // "set?.Invoke()" compares a capture of the local with null, and calls it.
        var captured = new Dictionary<CaptureId, ISymbol>();
        foreach (var operation in graph.Operations)
        {
            switch (operation)
            {
                case ISimpleAssignmentOperation { Target: ILocalReferenceOperation { Local: var local }, Value: var value } when LambdaOf(value) is { } lambda:
                    if (_lambdas.ContainsKey(local))
                        _others.Add(local);
                    _lambdas[local] = lambda;
                    break;
                case IFlowCaptureOperation { Id: var id, Value: ILocalReferenceOperation { Local: { Type.TypeKind: TypeKind.Delegate } local } }:
                    captured[id] = local;
                    break;
                case ILocalReferenceOperation { Local: { Type.TypeKind: TypeKind.Delegate } local } when operation.Parent is not IFlowCaptureOperation && !IsGiven(operation):
                    Use(operation, local);
                    break;
                case IFlowCaptureReferenceOperation capture when operation.Parent is not IIsNullOperation && captured.TryGetValue(capture.Id, out var local):
                    Use(operation, local);
                    break;
            }
        }
    }

    private void Use(IOperation reference, ISymbol local)
    {
        var isCalled = reference.Parent is IInvocationOperation { TargetMethod.MethodKind: MethodKind.DelegateInvoke } call && call.Instance == reference;
        (isCalled ? _called : _others).Add(local);
    }

    private bool IsGiven(IOperation reference) =>
        reference.Parent is ISimpleAssignmentOperation { IsRef: false } assignment && assignment.Target == reference && LambdaOf(assignment.Value) is not null;

    private IFlowAnonymousFunctionOperation? LambdaOf(IOperation value) => value switch
    {
        IDelegateCreationOperation { Target: IFlowAnonymousFunctionOperation { Symbol: { IsAsync: false } symbol } lambda } when !ExchangesBuilders(symbol) => lambda,
        IConversionOperation { OperatorMethod: null, Operand: var operand } => LambdaOf(operand),
        _ => null,
    };

    private bool ExchangesBuilders(IMethodSymbol lambda) =>
        _catalog.Built(lambda.ReturnType) is not null || lambda.Parameters.Any(parameter => _catalog.Built(parameter.Type) is not null);
}
