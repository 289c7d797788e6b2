using AmplifyGen.Analyzers.Facts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmplifyGen.Analyzers.Flow.Graphs;

/// <summary>The graphs of a body, its lambdas and local functions, with the information that all passes of the analysis need.</summary>
internal sealed class Body
{
    private readonly Dictionary<ControlFlowGraph, BodyGraph> _graphs = [];
    private readonly Dictionary<IMethodSymbol, ControlFlowGraph> _localFunctions = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<IFlowAnonymousFunctionOperation, ControlFlowGraph> _lambdas = [];
    private readonly List<BodyGraph> _all = [];
    private readonly HashSet<ISymbol> _addressed = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _assignedWithin = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _walked = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _assigned = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _assignedAgain = new(SymbolEqualityComparer.Default);
    private HeldLambdas? _heldLambdas;

    public Body(ControlFlowGraph root, ShapeCatalog catalog, CancellationToken token)
    {
        Catalog = catalog;
        Add(root, owner: null, token);
        foreach (var graph in _all)
        {
            var captured = new Dictionary<CaptureId, IOperation>();
            foreach (var operation in graph.Operations)
                Collect(operation, captured, isNested: graph.Owner is not null);
        }
    }

    public ShapeCatalog Catalog { get; }

    public HeldLambdas HeldLambdas => _heldLambdas ??= HeldLambdas.Of(this);

    public BodyGraph Root => _all[0];

    /// <summary>Gets the graphs. The graph of the body itself is first.</summary>
    public IReadOnlyList<BodyGraph> Graphs => _all;

    public BodyGraph this[ControlFlowGraph graph] => _graphs[graph];

    /// <summary>
    /// Returns the graph of a local function; <c>null</c> if another body declares it. This is an error, but the compiler binds such a call: a
    /// class that calls a local function of the top-level statements.
    /// </summary>
    public ControlFlowGraph? GraphOf(IMethodSymbol localFunction) => _localFunctions.TryGetValue(localFunction.OriginalDefinition, out var graph) ? graph : null;

    /// <summary>Returns the graph of a lambda; <c>null</c> if it is part of another body.</summary>
    public ControlFlowGraph? GraphOf(IFlowAnonymousFunctionOperation lambda) => _lambdas.TryGetValue(lambda, out var graph) ? graph : null;

    /// <summary>Determines whether a lambda or a local function assigns the variable.</summary>
    public bool IsAssignedWithin(ISymbol variable) => _assignedWithin.Contains(variable);

    /// <summary>Determines whether a variable gets another value after its first one.</summary>
    public bool IsAssignedAgain(ISymbol variable) => _assignedAgain.Contains(variable) || IsAddressed(variable);

    /// <summary>Determines whether a loop enumerates the value of a variable.</summary>
    public bool IsWalked(IOperation reference) => reference.WithoutConversions().Variable() is ISymbol variable && _walked.Contains(variable);

    /// <summary>Determines whether the address of a variable is taken, so that it can be assigned without its name.</summary>
    public bool IsAddressed(ISymbol variable) => variable is ILocalSymbol { RefKind: not RefKind.None } || _addressed.Contains(variable);

    private void Add(ControlFlowGraph graph, IMethodSymbol? owner, CancellationToken token)
    {
        var known = new BodyGraph(graph, owner, this);
        _graphs.Add(graph, known);
        _all.Add(known);
        foreach (var function in graph.LocalFunctions)
        {
            var nested = graph.GetLocalFunctionControlFlowGraph(function, token);
            _localFunctions[function] = nested;
            Add(nested, function, token);
        }

        foreach (var operation in known.Operations)
        {
            if (operation is IFlowAnonymousFunctionOperation lambda && !_lambdas.ContainsKey(lambda))
            {
                var nested = graph.GetAnonymousFunctionControlFlowGraph(lambda, token);
                _lambdas[lambda] = nested;
                Add(nested, lambda.Symbol, token);
            }
        }
    }

    private void Collect(IOperation operation, Dictionary<CaptureId, IOperation> captured, bool isNested)
    {
        if (operation is IFlowCaptureOperation capture)
            captured[capture.Id] = capture.Value;
        if (operation is ISimpleAssignmentOperation { IsRef: true } or IAddressOfOperation || operation.Syntax.Parent is RefExpressionSyntax)
            _addressed.UnionWith(Variables(operation));
        if (operation is IInvocationOperation { TargetMethod.Name: "GetEnumerator" or "GetAsyncEnumerator", Instance: { } walked } && walked.WithoutConversions().Variable() is ISymbol collection)
            _walked.Add(collection);
        foreach (var pattern in operation is IIsPatternOperation match ? match.Pattern.DescendantsAndSelf() : [])
        {
            if (pattern is IDeclarationPatternOperation { DeclaredSymbol: { } declared })
                CountAssignment(declared);
        }

        var target = operation switch
        {
            IAssignmentOperation assignment => assignment.Target,
            IIncrementOrDecrementOperation step => step.Target,
            IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } argument => argument.Value,
            _ => null,
        };
        // The target of "??=" was captured before.
        if (target is IFlowCaptureReferenceOperation reference && captured.TryGetValue(reference.Id, out var named))
            target = named;
        if (target is null)
            return;

        foreach (var variable in Variables(target))
        {
            CountAssignment(variable);
            if (isNested)
                _assignedWithin.Add(variable);
        }
    }

    /// <summary>Counts an assignment. A parameter has a value from the start.</summary>
    private void CountAssignment(ISymbol variable)
    {
        if (variable is IParameterSymbol || !_assigned.Add(variable))
            _assignedAgain.Add(variable);
    }

    private static IEnumerable<ISymbol> Variables(IOperation operation) =>
        operation.DescendantsAndSelf().Select(static part => part.Variable()).OfType<ISymbol>();
}
