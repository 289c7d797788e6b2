using AmplifyGen.Analyzers.Flow.Calls;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmplifyGen.Analyzers.Flow.Graphs;

/// <summary>
/// Which variables and members of a graph are still asked for from the beginning of a block on, before they are assigned. What lambdas and
/// local functions mention, they may mention at any time.
/// </summary>
internal sealed class Liveness
{
    private readonly Dictionary<object, int> _numbers = [];
    private readonly Bits[] _live;
    private readonly Bits[] _assigned;
    private readonly HashSet<ISymbol> _always = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _asked = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _askedTwice = new(SymbolEqualityComparer.Default);

    public Liveness(ControlFlowGraph graph, CancellationToken token)
    {
        _live = new Bits[graph.Blocks.Length];
        _assigned = new Bits[graph.Blocks.Length];
        foreach (var block in graph.Blocks)
            Collect(block);
        foreach (var part in graph.NestedGraphs(token).SelectMany(static nested => nested.AllOperations()))
        {
            if (Mentioned(part) is ISymbol symbol)
                _always.Add(symbol);
        }

        Close(FlowEdges.Of(graph));
    }

    /// <summary>Whether a local, a parameter, a capture or a member is mentioned anywhere.</summary>
    public bool IsMentioned(object mentioned) => _numbers.ContainsKey(Key(mentioned));

    /// <summary>Whether a local, a parameter, a capture or a member is asked for in a block or after it.</summary>
    public bool IsLive(object mentioned, int block) =>
        (_numbers.TryGetValue(Key(mentioned), out var number) && _live[block].Contains(number)) || (mentioned is ISymbol symbol && _always.Contains(symbol.OriginalDefinition));

    /// <summary>Whether two places of the code ask the same member, so that one answer may say something of the other.</summary>
    public bool IsAskedTwice(ISymbol member) => _askedTwice.Contains(member.OriginalDefinition) || _always.Contains(member.OriginalDefinition);

    /// <summary>Whether code of the compilation is asked something from a block on, which may read any member.</summary>
    public bool AsksSource(int block) => IsLive(nameof(AsksSource), block);

    private void Collect(BasicBlock block)
    {
        foreach (var operation in block.Operations)
        {
            var assigned = Assigned(operation);
            foreach (var part in operation.DescendantsAndSelf())
            {
                if (!ReferenceEquals(part, assigned))
                    Use(part, block.Ordinal);
            }

            if (assigned?.Variable() is { } variable)
                _assigned[block.Ordinal] = _assigned[block.Ordinal].With(Number(variable));
            else if (operation is IFlowCaptureOperation capture)
                _assigned[block.Ordinal] = _assigned[block.Ordinal].With(Number(capture.Id));
        }

        foreach (var part in block.BranchValue?.DescendantsAndSelf() ?? [])
            Use(part, block.Ordinal);
    }

    private void Use(IOperation operation, int block)
    {
        if (IsQuestion(operation))
            _live[block] = _live[block].With(Number(nameof(AsksSource)));
        if (Mentioned(operation) is not { } mentioned)
            return;

        if (mentioned is ISymbol symbol && !_asked.Add(symbol))
            _askedTwice.Add(symbol);
        var number = Number(mentioned);
        if (!_assigned[block].Contains(number))
            _live[block] = _live[block].With(number);
    }

    /// <summary>The local or parameter that a statement gives a new value, and that it does nothing else with.</summary>
    private static IOperation? Assigned(IOperation statement)
    {
        var operation = statement is IExpressionStatementOperation { Operation: var inner } ? inner : statement;
        return operation is ISimpleAssignmentOperation { IsRef: false, Target: ILocalReferenceOperation or IParameterReferenceOperation } assignment ? assignment.Target : null;
    }

    private static bool IsQuestion(IOperation operation) => operation switch
    {
        IInvocationOperation { TargetMethod: { ReturnType.SpecialType: SpecialType.System_Boolean, DeclaringSyntaxReferences.IsEmpty: false } } => true,
        IPropertyReferenceOperation { Property: { DeclaringSyntaxReferences.IsEmpty: false } property } => !Stability.IsStorage(property),
        _ => false,
    };

    private static object? Mentioned(IOperation operation) => operation switch
    {
        IMemberReferenceOperation member => member.Member.OriginalDefinition,
        IInvocationOperation invocation => invocation.TargetMethod.OriginalDefinition,
        _ => operation.Variable() is { } variable ? Key(variable) : null,
    };

    private static object Key(object mentioned) => mentioned is ISymbol symbol ? symbol.OriginalDefinition : mentioned;

    private int Number(object mentioned)
    {
        if (!_numbers.TryGetValue(Key(mentioned), out var number))
            _numbers.Add(Key(mentioned), number = _numbers.Count);
        return number;
    }

    private void Close(IReadOnlyList<FlowEdge> edges)
    {
        for (var changed = true; changed;)
        {
            changed = false;
            for (var index = edges.Count - 1; index >= 0; index--)
            {
                var edge = edges[index];

                // An exception may come before the block assigns anything.
                var live = _live[edge.From] | (edge.IsException ? _live[edge.To] : _live[edge.To].Except(_assigned[edge.From]));
                changed |= live != _live[edge.From];
                _live[edge.From] = live;
            }
        }
    }
}
