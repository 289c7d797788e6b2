using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace AmplifyGen.Analyzers.Flow.Graphs;

/// <summary>One graph of a body, with what is found out about it once.</summary>
internal sealed class BodyGraph
{
    private readonly Body _body;
    private readonly IOperation[][] _blocks;
    private readonly Dictionary<ControlFlowRegion, ImplicitFinally?> _finallies = [];
    private readonly Dictionary<ControlFlowRegion, Handler> _handlers = [];
    private Liveness? _liveness;
    private HashSet<ISymbol>? _mentioned;

    /// <param name="owner">The lambda or local function that the graph is of; <c>null</c> for the body itself.</param>
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

    /// <summary>Whether a branch leads back.</summary>
    public bool HasLoop { get; }

    /// <summary>Every operation, but not those of the lambdas and local functions within.</summary>
    public IEnumerable<IOperation> Operations => _blocks.SelectMany(static block => block);

    public Liveness Liveness => _liveness ??= new Liveness(this, _body.Catalog);

    /// <summary>The graphs of lambdas and local functions within.</summary>
    public IEnumerable<BodyGraph> Nested => _body.Graphs.Where(other => other != this && IsWithin(other.Owner));

    /// <summary>Whether the graph, or one of a lambda or local function within, reads or writes a variable.</summary>
    public bool Mentions(ISymbol variable)
    {
        _mentioned ??= new(Nested.Append(this).SelectMany(static graph => graph.Operations).Select(static operation => operation.Variable()).OfType<ISymbol>(), SymbolEqualityComparer.Default);
        return _mentioned.Contains(variable);
    }

    /// <summary>Every operation of a block.</summary>
    public IOperation[] OperationsOf(int block) => _blocks[block];

    /// <summary>The <c>finally</c> that a region is, if the compiler wrote it.</summary>
    public ImplicitFinally? ImplicitFinally(ControlFlowRegion region)
    {
        if (!_finallies.TryGetValue(region, out var simple))
            _finallies.Add(region, simple = Graphs.ImplicitFinally.Of(region, this));
        return simple;
    }

    /// <summary>What a region handles that belongs to a <c>catch</c>.</summary>
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
