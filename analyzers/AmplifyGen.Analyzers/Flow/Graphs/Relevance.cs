using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmplifyGen.Analyzers.Flow.Graphs;

/// <summary>
/// The locals, parameters, captures and members on which decisions of a body depend: those in its conditions, and those of which the
/// former are computed. What is not among them, and holds no builder, need not be tracked.
/// </summary>
internal sealed class Relevance
{
    private readonly HashSet<object> _relevant = new(SymbolOrSelf.Instance);
    private readonly Dictionary<object, List<IOperation>> _assigned = new(SymbolOrSelf.Instance);
    private readonly HashSet<ISymbol> _addressed = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _assignedWithin = new(SymbolEqualityComparer.Default);

    private Relevance()
    {
    }

    /// <param name="root">The graph of the whole body.</param>
    public static Relevance Of(ControlFlowGraph root, FlowMode mode, CancellationToken token)
    {
        var relevance = new Relevance();
        var graphs = root.NestedGraphs(token).Prepend(root).ToArray();
        foreach (var operation in graphs.SelectMany(static graph => graph.AllOperations()))
            relevance.Collect(operation, mode.TracksFacts);
        foreach (var operation in graphs.Skip(1).SelectMany(static graph => graph.AllOperations()))
            relevance.CollectAssigned(operation);
        if (!mode.TracksFacts)
            return relevance;

        foreach (var block in graphs.SelectMany(static graph => graph.Blocks))
        {
            if (block is { ConditionKind: not ControlFlowConditionKind.None, BranchValue: { } condition })
                relevance.Mark(condition);
        }

        foreach (var block in root.Blocks)
        {
            if (mode.KeepsParameters && block is { FallThroughSuccessor.Semantics: ControlFlowBranchSemantics.Return, BranchValue: { } result })
                relevance.Mark(result);
        }

        return relevance;
    }

    /// <summary>Whether a local, a parameter, a capture or a member matters.</summary>
    public bool Contains(object variable) => _relevant.Contains(variable is ISymbol symbol ? symbol.OriginalDefinition : variable);

    /// <summary>Whether a lambda or a local function assigns the variable.</summary>
    public bool IsAssignedWithin(ISymbol variable) => _assignedWithin.Contains(variable);

    /// <summary>Whether the address of a variable is taken, so that it can be assigned without being named.</summary>
    public bool IsAddressed(ISymbol variable) => variable is ILocalSymbol { RefKind: not RefKind.None } || _addressed.Contains(variable);

    private void Collect(IOperation operation, bool tracksFacts)
    {
        if (operation is ISimpleAssignmentOperation { IsRef: true } or IAddressOfOperation || operation.Syntax.Parent is RefExpressionSyntax)
            _addressed.UnionWith(operation.DescendantsAndSelf().Select(static part => part.Variable()).OfType<ISymbol>());
        if (!tracksFacts)
            return;

        switch (operation)
        {
            case ISimpleAssignmentOperation assignment:
                CollectAssignment(assignment.Target, assignment.Value);
                break;
            case IFlowCaptureOperation capture:
                Add(capture.Id, capture.Value);
                break;
            case IIsPatternOperation match:
                foreach (var pattern in match.Pattern.DescendantsAndSelf())
                {
                    if (Declared(pattern) is { } declared)
                        Add(declared, match.Value);
                }

                break;
            case ICompoundAssignmentOperation compound:
                CollectAssignment(compound.Target, compound);
                break;
            case IIncrementOrDecrementOperation step:
                CollectAssignment(step.Target, step);
                break;
            case IDeconstructionAssignmentOperation deconstruction:
                foreach (var target in deconstruction.Target.DescendantsAndSelf())
                    CollectAssignment(target, deconstruction.Value);
                break;
            case IInvocationOperation invocation:
                CollectArguments(invocation);
                break;
        }
    }

    private void CollectAssigned(IOperation operation)
    {
        var target = operation switch
        {
            IAssignmentOperation assignment => assignment.Target,
            IIncrementOrDecrementOperation step => step.Target,
            IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } argument => argument.Value,
            _ => null,
        };
        if (target is not null)
            _assignedWithin.UnionWith(target.DescendantsAndSelf().Select(static part => part.Variable()).OfType<ISymbol>());
    }

    private void CollectArguments(IInvocationOperation invocation)
    {
        foreach (var argument in invocation.Arguments)
        {
            if (argument.Parameter is not { } parameter)
                continue;
            if (parameter.RefKind is RefKind.Ref or RefKind.Out)
                CollectAssignment(argument.Value, invocation);
            if (invocation.TargetMethod.MethodKind is MethodKind.LocalFunction)
                Add(parameter.OriginalDefinition, argument.Value);
        }
    }

    private void CollectAssignment(IOperation target, IOperation value)
    {
        if (target.Variable() is { } variable)
            Add(variable, value);
        else if (target is IMemberReferenceOperation member)
            Add(member.Member.OriginalDefinition, value);
    }

    private void Add(object variable, IOperation value)
    {
        if (!_assigned.TryGetValue(variable, out var values))
            _assigned.Add(variable, values = []);
        values.Add(value);
    }

    private void Mark(IOperation operation)
    {
        foreach (var part in operation.DescendantsAndSelf())
        {
            var variable = part is IMemberReferenceOperation member ? member.Member.OriginalDefinition : part.Variable() ?? Declared(part);
            if (variable is null || !_relevant.Add(variable) || !_assigned.TryGetValue(variable, out var values))
                continue;
            foreach (var value in values)
                Mark(value);
        }
    }

    private static ISymbol? Declared(IOperation operation) => operation switch
    {
        IDeclarationPatternOperation declaration => declaration.DeclaredSymbol,
        IRecursivePatternOperation recursive => recursive.DeclaredSymbol,
        IListPatternOperation list => list.DeclaredSymbol,
        _ => null,
    };

    /// <summary>Compares symbols as Roslyn does, and captures by themselves.</summary>
    private sealed class SymbolOrSelf : IEqualityComparer<object>
    {
        public static readonly SymbolOrSelf Instance = new();

        bool IEqualityComparer<object>.Equals(object? first, object? second) =>
            first is ISymbol symbol ? SymbolEqualityComparer.Default.Equals(symbol, second as ISymbol) : Equals(first, second);

        int IEqualityComparer<object>.GetHashCode(object value) =>
            value is ISymbol symbol ? SymbolEqualityComparer.Default.GetHashCode(symbol) : value.GetHashCode();
    }
}
