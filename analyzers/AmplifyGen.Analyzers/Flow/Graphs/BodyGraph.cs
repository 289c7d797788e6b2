using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace AmplifyGen.Analyzers.Flow.Graphs;

/// <summary>One graph of a body, with the information that is computed once for it.</summary>
internal sealed class BodyGraph
{
    private readonly Body _body;
    private readonly IOperation[][] _blocks;
    private readonly Dictionary<ControlFlowRegion, ImplicitFinally?> _finallies = [];
    private readonly Dictionary<ControlFlowRegion, Handler> _handlers = [];
    private Liveness? _liveness;
    private HashSet<ISymbol>? _mentioned;

    /// <param name="owner">The lambda or local function of the graph; <c>null</c> for the body itself.</param>
    public BodyGraph(ControlFlowGraph graph, IMethodSymbol? owner, Body body)
    {
        _body = body;
        Graph = graph;
        Owner = owner;
        HasLoop = graph.Blocks.Any(static block => block.IsLoopHead());
        _blocks = new IOperation[graph.Blocks.Length][];
        var operations = new List<IOperation>();
        for (var ordinal = 0; ordinal < _blocks.Length; ordinal++)
        {
            operations.Clear();
            foreach (var operation in graph.Blocks[ordinal].Operations)
                AddAll(operations, operation);
            if (graph.Blocks[ordinal].BranchValue is { } value)
                AddAll(operations, value);
            _blocks[ordinal] = [.. operations];
        }
    }

    public ControlFlowGraph Graph { get; }

    public IMethodSymbol? Owner { get; }

    /// <summary>Gets whether the graph has a loop.</summary>
    public bool HasLoop { get; }

    /// <summary>Gets all operations, except those of nested lambdas and local functions.</summary>
    public IEnumerable<IOperation> Operations => _blocks.SelectMany(static block => block);

    public Liveness Liveness => _liveness ??= new Liveness(this, _body.Catalog);

    /// <summary>Gets the graphs of nested lambdas and local functions.</summary>
    public IEnumerable<BodyGraph> Nested => _body.Graphs.Where(other => other != this && IsWithin(other.Owner));

    /// <summary>Determines whether the graph, or a nested lambda or local function, reads or writes a variable.</summary>
    public bool Mentions(ISymbol variable)
    {
        _mentioned ??= new(Nested.Append(this).SelectMany(static graph => graph.Operations).Select(static operation => operation.Variable()).OfType<ISymbol>(), SymbolEqualityComparer.Default);
        return _mentioned.Contains(variable);
    }

    /// <summary>Returns all operations of a block.</summary>
    public IOperation[] OperationsOf(int block) => _blocks[block];

    /// <summary>Returns the <c>finally</c> of a region, if the compiler generated it.</summary>
    public ImplicitFinally? ImplicitFinally(ControlFlowRegion region)
    {
        if (!_finallies.TryGetValue(region, out var simple))
            _finallies.Add(region, simple = Graphs.ImplicitFinally.Of(region, this));
        return simple;
    }

    /// <summary>Returns the handler for a region that belongs to a <c>catch</c>.</summary>
    public Handler Handler(ControlFlowRegion region)
    {
        if (!_handlers.TryGetValue(region, out var handler))
            _handlers.Add(region, handler = Graphs.Handler.Of(region, Graph));
        return handler;
    }

    private bool IsWithin(ISymbol? function)
    {
        if (Owner is null)
            return true;
        for (; function is IMethodSymbol; function = function.ContainingSymbol)
        {
            if (SymbolEqualityComparer.Default.Equals(function, Owner))
                return true;
        }

        return false;
    }

    private static void AddAll(List<IOperation> operations, IOperation operation)
    {
        operations.Add(operation);
        foreach (var child in operation.ChildOperations)
            AddAll(operations, child);
    }
}
