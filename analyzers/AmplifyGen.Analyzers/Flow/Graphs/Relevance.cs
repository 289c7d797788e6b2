using AmplifyGen.Analyzers.Flow.Calls;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmplifyGen.Analyzers.Flow.Graphs;

/// <summary>
/// The locals, parameters, captures and members that decisions of a body depend on: those in its conditions, and those that they are
/// computed from. Others are not tracked, unless they contain a builder.
/// </summary>
internal sealed class Relevance
{
    private readonly HashSet<object> _relevant = new(SymbolOrSelf.Instance);
    private readonly Dictionary<object, List<IOperation>> _assigned = new(SymbolOrSelf.Instance);
    private readonly Dictionary<CaptureId, IOperation> _captured = [];
    private readonly HashSet<object> _askedForNull = new(SymbolOrSelf.Instance);

    private Relevance()
    {
    }

    public static Relevance Of(Body body, FlowMode mode)
    {
        var relevance = new Relevance();
        if (!mode.TracksFacts)
            return relevance;

        foreach (var graph in body.Graphs)
        {
            foreach (var operation in graph.Operations)
                relevance.Collect(operation);
        }

        foreach (var block in body.Graphs.SelectMany(static graph => graph.Graph.Blocks))
        {
            if (block is { ConditionKind: not ControlFlowConditionKind.None, BranchValue: { } condition })
                relevance.Mark(condition);
        }

        foreach (var stated in body.Graphs.SelectMany(static graph => graph.Operations).OfType<IArgumentOperation>())
        {
            // Visible code may check its arguments.
            if (stated.Parameter is { } parameter && (Guards.StatesCondition(parameter) || IsOfSource(parameter, body)))
                relevance.Mark(stated.Value);
        }

        // It may also check values passed by reference, and members.
        foreach (var given in relevance._assigned.Keys.Where(assigned => mode.KeepsParameters && assigned is IParameterSymbol { RefKind: RefKind.Out } or IFieldSymbol or IPropertySymbol).ToArray())
        {
            relevance._relevant.Add(given);
            relevance._assigned[given].ForEach(relevance.Mark);
        }

        // The result of a function may be a value that its caller checks.
        foreach (var block in body.Graphs.Where(graph => mode.KeepsParameters || graph != body.Root).SelectMany(static graph => graph.Graph.Blocks))
        {
            if (block is { FallThroughSuccessor.Semantics: ControlFlowBranchSemantics.Return, BranchValue: { } result })
                relevance.Mark(result);
        }

        return relevance;
    }

    private static bool IsOfSource(IParameterSymbol parameter, Body body) =>
        parameter.ContainingSymbol is IMethodSymbol { DeclaringSyntaxReferences.IsEmpty: false } method && body.Catalog.Method(method) is null;

    /// <summary>Determines whether a local, a parameter, a capture or a member matters.</summary>
    public bool Contains(object variable) => _relevant.Contains(variable is ISymbol symbol ? symbol.OriginalDefinition : variable);

    /// <summary>Determines whether the body checks, or may check, whether a variable or a member is null.</summary>
    public bool IsAskedForNull(IOperation reference) => Key(reference) is { } key && _askedForNull.Contains(key);

    private void Collect(IOperation operation)
    {
        switch (operation)
        {
            case ISimpleAssignmentOperation assignment:
                CollectAssignment(assignment.Target, assignment.Value);
                break;
            case IFlowCaptureOperation capture:
                _captured[capture.Id] = capture.Value;
                Add(capture.Id, capture.Value);
                break;
            case IIsNullOperation test:
                AskForNull(test.Operand);
                break;
            case IIsTypeOperation test:
                AskForNull(test.ValueOperand);
                break;
            case IConversionOperation { IsTryCast: true } cast:
                AskForNull(cast.Operand);
                break;
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } comparison:
                AskForNull(comparison.LeftOperand);
                AskForNull(comparison.RightOperand);
                break;
            case IIsPatternOperation match:
                AskForNull(match.Value);
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

            // Visible code may check its arguments.
            if (!invocation.TargetMethod.DeclaringSyntaxReferences.IsEmpty)
                AskForNull(argument.Value);
        }
    }

    private void CollectAssignment(IOperation target, IOperation value)
    {
        if (target.Variable() is { } variable)
        {
            Add(variable, value);

            // What happens to an object through one name affects its other name.
            if (target.Type is { IsReferenceType: true, SpecialType: not SpecialType.System_String } && value.Variable() is { } other)
                Add(other, target);
        }
        else if (target is IMemberReferenceOperation member)
        {
            Add(member.Member.OriginalDefinition, value);

            // The object of a member matters as much as its value.
            if (member.Instance is { } instance)
                Add(member.Member.OriginalDefinition, instance);
        }

        // If the value is a choice, the target was captured before.
        if (target is IFlowCaptureReferenceOperation capture && _captured.TryGetValue(capture.Id, out var captured))
            CollectAssignment(captured, value);
    }

    private void AskForNull(IOperation asked)
    {
        if (asked is IConversionOperation conversion)
            AskForNull(conversion.Operand);
        else if (asked is IFlowCaptureReferenceOperation capture && _captured.TryGetValue(capture.Id, out var captured))
            AskForNull(captured);
        else if (Key(asked) is { } key)
            _askedForNull.Add(key);
    }

    private static object? Key(IOperation reference) => reference is IMemberReferenceOperation member ? member.Member.OriginalDefinition : reference.Variable();

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
            var variable = Key(part) ?? Declared(part);
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

    /// <summary>Compares symbols like Roslyn does, and captures by themselves.</summary>
    private sealed class SymbolOrSelf : IEqualityComparer<object>
    {
        public static readonly SymbolOrSelf Instance = new();

        bool IEqualityComparer<object>.Equals(object? first, object? second) =>
            first is ISymbol symbol ? SymbolEqualityComparer.Default.Equals(symbol, second as ISymbol) : Equals(first, second);

        int IEqualityComparer<object>.GetHashCode(object value) =>
            value is ISymbol symbol ? SymbolEqualityComparer.Default.GetHashCode(symbol) : value.GetHashCode();
    }
}
