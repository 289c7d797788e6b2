using AmplifyGen.Analyzers.Flow.Graphs;
using AmplifyGen.Analyzers.Flow.States;
using AmplifyGen.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmplifyGen.Analyzers.Flow.Transfer;

internal sealed partial class OperationFlow
{
    /// <summary>The sources of flow captures. An assignment to a capture is one to its source.</summary>
    private readonly Dictionary<CaptureId, IOperation> _copied = [];

    /// <summary>The variables with constants that the block read, which may count the iterations of a loop.</summary>
    private readonly HashSet<Variable> _counters = [];

    public IEnumerable<Variable> Counters => _counters;

    private Value Read(IOperation at, ISymbol symbol, ITypeSymbol? type)
    {
        var variable = new Variable(symbol);
        if (IsAliased(symbol))
        {
            PassOn(_state[variable] ?? Value.Nothing);
            return Ask(at, new Place(PlaceKind.Shared, receiver: null, symbol, []), type, [], isBlur: true);
        }

        if (symbol is IParameterSymbol { RefKind: RefKind.Ref } || (_state.IsShared(variable) && flow.Body.IsAssignedWithin(symbol)))
            return Read(new Place(PlaceKind.Shared, receiver: null, symbol, []), type);
        if (_state[variable] is { } value)
        {
            if (value is Constant)
                _counters.Add(variable);
            return value;
        }

        if (flow.Catalog.Built(type) is { } shape)
        {
            var builder = Unseen(symbol, shape, type);
            if (!_isDead)
                _state.Assign(variable, builder);
            return builder;
        }

        if (!IsTracked(symbol, type))
            return flow.TracksFacts ? new Symbol(symbol, context: null) { ValueType = type } : Value.Nothing;

        // The initial value of a parameter is one value, however often it is read.
        var initial = new Symbol(symbol, context: null) { ValueType = type, IsPromised = Nullability.IsPromisedNotNull((symbol as IParameterSymbol)?.Type) };
        _state.Assign(variable, initial);
        return initial;
    }

    private Value Capture(IFlowCaptureOperation capture)
    {
        _copied[capture.Id] = capture.Value;
        var value = Evaluate(capture.Value);
        if (value is SiteValue || IsFollowed(capture.Value.Type) || (flow.TracksFacts && flow.Relevance.Contains(capture.Id)))
        {
            var variable = new Variable(run.Context, capture.Id);
            _state.Assign(variable, Known(variable, capture.Value.Type, value));
        }

        return Value.Nothing;
    }

    private Value Assign(ISimpleAssignmentOperation assignment)
    {
        if (assignment.Target is IDiscardOperation)
        {
            var dropped = Evaluate(assignment.Value);
            flow.Record?.Use(_state, dropped);
            return dropped;
        }

        var store = Target(assignment.Target);
        var value = Evaluate(assignment.Value);
        if (assignment.IsRef)
            PassOn(value);
        else if (!_isDead)
            store(value);
        return value;
    }

    /// <summary>Returns the value of a variable without evaluating anything.</summary>
    private Value Peek(IOperation operation) =>
        operation is ILocalReferenceOperation or IParameterReferenceOperation or IFlowCaptureReferenceOperation ? Evaluate(operation) : Value.Nothing;

    private void Store(ISymbol symbol, ITypeSymbol? type, Value value)
    {
        var variable = new Variable(symbol);
        if (IsAliased(symbol))
        {
            PassOn(value);
            flow.Disturb(_state);
            return;
        }

        var isReference = symbol is IParameterSymbol { RefKind: RefKind.Ref };
        if (isReference)
            PassOn(value);
        if (isReference || _state.IsShared(variable))
            _state.Write(new Place(PlaceKind.Shared, receiver: null, symbol, []), new PlaceContent(value, IsStale: false));
        if (IsTracked(symbol, type) || value is SiteValue)
            _state.Assign(variable, Known(variable, type, value));
    }

    /// <summary>Determines whether a variable is another name for storage that can be assigned without that name.</summary>
    private bool IsAliased(ISymbol symbol) => flow.Body.IsAddressed(symbol);

    private bool IsTracked(ISymbol symbol, ITypeSymbol? type) => IsFollowed(type) || (flow.TracksFacts && flow.Relevance.Contains(symbol));

    /// <summary>Returns the value for a variable: a new unknown value if nothing is known about the given one.</summary>
    private Value Known(Variable variable, ITypeSymbol? type, Value value) =>
        value.IsNothing ? flow.Begin(_state, new Symbol(variable, run.Context, variant: -3) { ValueType = type }) : value;

    private Value Change(ICompoundAssignmentOperation compound)
    {
        var before = Evaluate(compound.Target);
        var operand = Evaluate(compound.Value);
        if (_isDead)
            return Value.Nothing;
        var value = compound.OperatorMethod is { } method ? Operate(compound, method, before, operand)
            : (compound is { IsLifted: false, Type.SpecialType: SpecialType.System_Boolean } ? Combine(compound.OperatorKind, before, operand) : null) ?? Arithmetic(compound, compound.OperatorKind, compound.IsChecked, before, operand);
        if (!_isDead)
            Target(Named(compound.Target))(value);
        return value;
    }

    private Value Step(IIncrementOrDecrementOperation step)
    {
        var before = Evaluate(step.Target);
        var after = step.OperatorMethod is null
            ? Add(step, before, step.Kind is OperationKind.Increment ? 1 : -1)
            : Opaque(step, [before]);
        if (!_isDead)
            Target(Named(step.Target))(after);
        return step.IsPostfix ? before : after;
    }

    private Value Deconstruct(IDeconstructionAssignmentOperation deconstruction)
    {
        var value = Unconverted(deconstruction.Value);
        var target = deconstruction.Target is IDeclarationExpressionOperation { Expression: var declared } ? declared : deconstruction.Target;
        if (target is ITupleOperation targets && value is ITupleOperation values && targets.Elements.Length == values.Elements.Length)
        {
            var stores = targets.Elements.Select(Target).ToArray();
            var parts = values.Elements.Select(Evaluate).ToArray();
            for (var index = 0; index < parts.Length && !_isDead; index++)
            {
                if (targets.Elements[index] is IDiscardOperation)
                    flow.Record?.Use(_state, parts[index]);
                else
                    stores[index](parts[index]);
            }

            return Value.Nothing;
        }

        var whole = Evaluate(deconstruction.Value);
        PassOn(whole);
        if (target is ITupleOperation { Elements: var elements } && Parts(deconstruction, whole, Unconverted(deconstruction.Value).Type, elements.Length) is { } known)
        {
            for (var index = 0; index < elements.Length; index++)
            {
                if (elements[index] is not IDiscardOperation)
                    Target(elements[index])(known[index]);
            }

            return Value.Nothing;
        }

        run.Throw(_state, ThrownType.Unknown);
        foreach (var part in target.DescendantsAndSelf().Where(static part => part is ILocalReferenceOperation or IParameterReferenceOperation or IFieldReferenceOperation or IPropertyReferenceOperation))
            Target(part)(Opaque(part, [], isBlur: IsDetermined(whole)));
        return Value.Nothing;
    }

    private static IOperation Unconverted(IOperation operation) =>
        operation is IConversionOperation { OperatorMethod: null } conversion ? Unconverted(conversion.Operand) : operation;

    /// <summary>Returns the source of a capture.</summary>
    private IOperation Named(IOperation target) =>
        target is IFlowCaptureReferenceOperation capture && _copied.TryGetValue(capture.Id, out var copied) ? Named(copied) : target;
}
