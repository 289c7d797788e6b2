using AmplifyGen.Analyzers.Facts;
using AmplifyGen.Analyzers.Flow.Calls;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmplifyGen.Analyzers.Flow.Graphs;

/// <summary>
/// Determines which variables and members of a graph are read from the start of a block before they are assigned. Lambdas and local
/// functions can read what they use at any time.
/// </summary>
internal sealed class Liveness
{
    private readonly Dictionary<object, int> _numbers = [];
    private readonly ShapeCatalog _catalog;
    private readonly Bits[] _live;
    private readonly Bits[] _assigned;
    private readonly HashSet<ISymbol> _always = new(SymbolEqualityComparer.Default);
    private readonly bool _alwaysAsksSource;
    private readonly HashSet<ISymbol> _asked = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _askedTwice = new(SymbolEqualityComparer.Default);

    public Liveness(BodyGraph graph, ShapeCatalog catalog)
    {
        _catalog = catalog;
        var blocks = graph.Graph.Blocks;
        _live = new Bits[blocks.Length];
        _assigned = new Bits[blocks.Length];
        foreach (var block in blocks)
            Collect(block, graph.OperationsOf(block.Ordinal));
        foreach (var nested in graph.Nested)
        {
            foreach (var part in nested.Operations)
            {
                if (Mentioned(part) is ISymbol symbol)
                    _always.Add(symbol);
                _alwaysAsksSource |= IsQuestion(part);
            }
        }

        Close(FlowEdges.Of(graph.Graph));
    }

    /// <summary>Determines whether a local, a parameter, a capture or a member is mentioned anywhere.</summary>
    public bool IsMentioned(object mentioned) => _numbers.ContainsKey(Key(mentioned));

    /// <summary>Determines whether a local, a parameter, a capture or a member is read in a block or after it.</summary>
    public bool IsLive(object mentioned, int block) =>
        (_numbers.TryGetValue(Key(mentioned), out var number) && _live[block].Contains(number)) || (mentioned is ISymbol symbol && _always.Contains(symbol.OriginalDefinition));

    /// <summary>Determines whether two places in the code read the same member, so that the two values are related.</summary>
    public bool IsAskedTwice(ISymbol member) => _askedTwice.Contains(member.OriginalDefinition) || _always.Contains(member.OriginalDefinition);

    /// <summary>Determines whether code of the compilation, which may read any member, is called from a block on.</summary>
    public bool AsksSource(int block) => _alwaysAsksSource || IsLive(nameof(AsksSource), block);

    private void Collect(BasicBlock block, IOperation[] operations)
    {
        IOperation? assigned = null;
        var next = 0;
        foreach (var operation in operations)
        {
            // The next statement starts: the target of the previous one has a new value now.
            if (next < block.Operations.Length ? ReferenceEquals(operation, block.Operations[next]) : ReferenceEquals(operation, block.BranchValue))
            {
                Assign(assigned, block.Ordinal);
                assigned = next < block.Operations.Length ? Assigned(operation) : null;
                next++;
            }

            if (!ReferenceEquals(operation, assigned))
                Use(operation, block.Ordinal);
        }

        Assign(assigned, block.Ordinal);
    }

    private void Assign(IOperation? assigned, int block)
    {
        if ((assigned is IFlowCaptureOperation capture ? capture.Id : assigned?.Variable()) is { } variable)
            _assigned[block] = _assigned[block].With(Number(variable));
    }

    private void Use(IOperation operation, int block)
    {
        if (IsQuestion(operation))
            _live[block] = _live[block].With(Number(nameof(AsksSource)));
        if (IsMemberValue(operation) || Mentioned(operation) is not { } mentioned)
            return;

        if (mentioned is ISymbol symbol && !_asked.Add(symbol))
            _askedTwice.Add(symbol);
        var number = Number(mentioned);
        if (!_assigned[block].Contains(number))
            _live[block] = _live[block].With(number);
    }

    /// <summary>Determines whether a variable is only the value of a member that is set, where it does not affect decisions.</summary>
    private bool IsMemberValue(IOperation operation)
    {
        if (operation is not (ILocalReferenceOperation or IParameterReferenceOperation) || operation.Type is not ({ IsValueType: true } or { SpecialType: SpecialType.System_String }))
            return false;

        var outer = operation.Parent;
        while (outer is IConversionOperation)
            outer = outer.Parent;
        return outer is IArgumentOperation { Parent: IInvocationOperation call } && _catalog.Method(call.TargetMethod) is BuilderMethod.Set or BuilderMethod.Configure;
    }

    /// <summary>Returns the variable that a statement only assigns.</summary>
    private static IOperation? Assigned(IOperation statement)
    {
        var operation = statement is IExpressionStatementOperation { Operation: var inner } ? inner : statement;
        return operation switch
        {
            IFlowCaptureOperation => operation,
            ISimpleAssignmentOperation { IsRef: false, Target: ILocalReferenceOperation or IParameterReferenceOperation } assignment => assignment.Target,
            _ => null,
        };
    }

    private bool IsQuestion(IOperation operation) => operation switch
    {
        IInvocationOperation { TargetMethod: { DeclaringSyntaxReferences.IsEmpty: false } method } => method.MethodKind is not MethodKind.LocalFunction && _catalog.Method(method) is null,
        // A guard may reject a value because of an earlier check.
        IInvocationOperation { TargetMethod.Name: var name } when Guards.IsNamedLikeGuard(name) => true,
        IMethodReferenceOperation { Method: { DeclaringSyntaxReferences.IsEmpty: false } method } => method.MethodKind is not MethodKind.LocalFunction,
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

                // An exception can be thrown before the block assigns anything.
                var live = _live[edge.From] | (edge.IsException ? _live[edge.To] : _live[edge.To].Except(_assigned[edge.From]));
                changed |= live != _live[edge.From];
                _live[edge.From] = live;
            }
        }
    }
}
