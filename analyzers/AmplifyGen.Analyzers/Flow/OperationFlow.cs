using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmplifyGen.Analyzers.Flow;

/// <summary>What one operation does to the builders: the transfer function of the analysis.</summary>
internal sealed partial class OperationFlow(BuilderFlow flow, GraphRun run)
{
    /// <summary>What a flow capture is a copy of; <c>null</c> for one that copies several.</summary>
    private readonly Dictionary<CaptureId, IOperation?> _copied = [];
    private FlowState _state = null!;

    /// <summary>The last lambda or local function that was run here.</summary>
    private GraphRun? _inner;

    /// <summary>Whether the last operation never ends normally, so that nothing after it is reached.</summary>
    public bool IsDead { get; private set; }

    public BuilderValue Evaluate(IOperation operation, FlowState state)
    {
        _state = state;
        IsDead = false;
        return Evaluate(operation);
    }

    public bool CatchesAll(ControlFlowRegion handler) =>
        handler.Kind is ControlFlowRegionKind.Catch
        && (handler.ExceptionType is null or { SpecialType: SpecialType.System_Object }
            || SymbolEqualityComparer.Default.Equals(handler.ExceptionType, flow.Catalog.Symbols.Exception));

    private BuilderValue Evaluate(IOperation? operation)
    {
        switch (operation)
        {
            case null or INameOfOperation or ITypeOfOperation or ISizeOfOperation or ILiteralOperation:
                return operation is { ConstantValue: { HasValue: true, Value: null } } ? BuilderValue.Null : BuilderValue.None;

            case IDefaultValueOperation { Type.IsReferenceType: true }:
                return BuilderValue.Null;

            case IInvocationOperation invocation:
                return Invoke(invocation);

            case ILocalReferenceOperation local:
                return Read(local.Local, local.Type);

            case IParameterReferenceOperation parameter:
                return Read(parameter.Parameter, parameter.Type);

            case IFlowCaptureReferenceOperation capture:
                return _state[new Entity(run.Context, capture.Id)];

            case IFlowCaptureOperation capture:
                return Capture(capture);

            case ISimpleAssignmentOperation assignment:
                return Assign(assignment);

            case IExpressionStatementOperation statement:
                return Evaluate(statement.Operation);

            case IConversionOperation { OperatorMethod: null } conversion:
                return Evaluate(conversion.Operand);

            case IParenthesizedOperation parenthesized:
                return Evaluate(parenthesized.Operand);

            case IAwaitOperation await:
                return Evaluate(await.Operation);

            case IArgumentOperation argument:
                return Evaluate(argument.Value);

            case IObjectCreationOperation creation:
                return Create(creation);

            case IPropertyReferenceOperation property:
                return Get(property);

            case IDelegateCreationOperation creation:
                return Delegate(creation.Target);

            case IFlowAnonymousFunctionOperation or IMethodReferenceOperation:
                return Delegate(operation);

            // Tests that look at the reference and keep nothing of it.
            case IIsNullOperation or IIsTypeOperation:
                EvaluateChildren(operation);
                return BuilderValue.None;

            case IIsPatternOperation pattern:
                return Match(pattern);

            case IBinaryOperation { OperatorMethod: null, OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals }:
                EvaluateChildren(operation);
                return BuilderValue.None;

            case ICompoundAssignmentOperation or IIncrementOrDecrementOperation or IDeconstructionAssignmentOperation:
                return Change(operation);

            default:
                foreach (var child in operation.ChildOperations)
                    HandOn(Evaluate(child));
                return IsBuilder(operation.Type) ? BuilderValue.Unknown : BuilderValue.None;
        }
    }

    private BuilderValue Read(ISymbol symbol, ITypeSymbol? type) =>
        IsFollowed(type) ? _state[new Entity(symbol)] : BuilderValue.None;

    private BuilderValue Capture(IFlowCaptureOperation capture)
    {
        var value = Evaluate(capture.Value);
        _state.Assign(new Entity(run.Context, capture.Id), value);
        _copied[capture.Id] = !_copied.TryGetValue(capture.Id, out var known) || known == capture.Value ? capture.Value : null;
        return BuilderValue.None;
    }

    private BuilderValue Assign(ISimpleAssignmentOperation assignment)
    {
        if (assignment.Target is IDiscardOperation)
        {
            var dropped = Evaluate(assignment.Value);
            flow.Use(_state, dropped);
            return dropped;
        }

        if (Variable(assignment.Target) is { } variable && !assignment.IsRef)
        {
            var value = Evaluate(assignment.Value);
            flow.Conditions.Assign(_state, assignment.Target, assignment.Value);
            if (IsFollowed(assignment.Target.Type))
                _state.Assign(variable, value);
            else
                HandOn(value);
            return value;
        }

        EvaluateChildren(assignment.Target);
        var stored = Evaluate(assignment.Value);
        HandOn(stored);
        return stored;
    }

    private BuilderValue Create(IObjectCreationOperation creation)
    {
        if (flow.Catalog.Built(creation.Type) is { } shape)
        {
            HandOnArguments(creation.Arguments);
            return creation.Arguments.IsEmpty
                ? Begin(creation, SiteKind.Created, shape, new SiteState())
                : Begin(creation, SiteKind.Copied, shape, Complete(shape));
        }

        HandOnArguments(creation.Arguments);
        HandOn(Evaluate(creation.Initializer));
        return BuilderValue.None;
    }

    private BuilderValue Get(IPropertyReferenceOperation property)
    {
        HandOn(Evaluate(property.Instance));
        HandOnArguments(property.Arguments);
        if (flow.Catalog.Built(property.Type) is not { } shape)
            return BuilderValue.None;

        return property.Property.GetMethod is { Parameters.IsEmpty: true } getter && flow.Summaries.Of(getter, flow) is { } summary
            ? Apply(summary, property, getter, [])
            : BeginUnseen(property, shape, Bits.Empty);
    }

    private BuilderValue Match(IIsPatternOperation pattern)
    {
        var value = Evaluate(pattern.Value);
        if (pattern.Pattern is IDeclarationPatternOperation { DeclaredSymbol: { } declared } && IsFollowed((declared as ILocalSymbol)?.Type))
            _state.Assign(new Entity(declared), value with { MayBeNull = false });
        else if (pattern.Pattern is IRecursivePatternOperation { DeclaredSymbol: { } named } && IsFollowed((named as ILocalSymbol)?.Type))
            _state.Assign(new Entity(named), value with { MayBeNull = false });
        else if (pattern.Pattern.DescendantsAndSelf().Any(static part => part is IDeclarationPatternOperation or IRecursivePatternOperation or IListPatternOperation))
            HandOn(value);
        return BuilderValue.None;
    }

    /// <summary>An assignment of another kind: what is assigned is followed no further.</summary>
    private BuilderValue Change(IOperation operation)
    {
        foreach (var child in operation.ChildOperations)
            HandOn(Evaluate(child));

        var target = operation switch
        {
            ICompoundAssignmentOperation compound => compound.Target,
            IIncrementOrDecrementOperation step => step.Target,
            IDeconstructionAssignmentOperation deconstruction => deconstruction.Target,
            _ => operation,
        };
        foreach (var variable in target.DescendantsAndSelf())
            Forget(variable);
        return BuilderValue.None;
    }

    /// <summary>Follows a branch one way. Returns whether the path can be taken at all.</summary>
    public bool Assume(IOperation condition, bool outcome, FlowState state)
    {
        if (condition.ConstantValue is { HasValue: true, Value: bool constant })
            return constant == outcome;
        if (NullTest(condition) is { } test && !Narrow(state, test.Operand, test.IsNull == outcome))
            return false;
        return flow.Conditions.Assume(state, condition, outcome, Copied);
    }

    /// <summary>What a capture says of null it says of the variable that it copies, too.</summary>
    private bool Narrow(FlowState state, IOperation operand, bool isNull)
    {
        var isPossible = operand is not IFlowCaptureReferenceOperation capture || state.Narrow(new Entity(run.Context, capture.Id), isNull);
        return isPossible && (Variable(operand) is not { } variable || !IsFollowed(operand.Type) || state.Narrow(variable, isNull));
    }

    /// <summary>A condition that asks whether something is null, and whether it holds where it is.</summary>
    private static (IOperation Operand, bool IsNull)? NullTest(IOperation condition) => condition switch
    {
        IIsNullOperation test => (test.Operand, true),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals, RightOperand.ConstantValue: { HasValue: true, Value: null } } test => (test.LeftOperand, true),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.NotEquals, RightOperand.ConstantValue: { HasValue: true, Value: null } } test => (test.LeftOperand, false),
        IIsPatternOperation { Pattern: INegatedPatternOperation { Pattern: var pattern } } test when IsNullPattern(pattern, test.Value) is { } isNull => (test.Value, !isNull),
        IIsPatternOperation test when IsNullPattern(test.Pattern, test.Value) is { } isNull => (test.Value, isNull),
        _ => null,
    };

    /// <summary>Whether a pattern matches null and nothing else, or everything but null; <c>null</c> for any other.</summary>
    private static bool? IsNullPattern(IPatternOperation pattern, IOperation value) => pattern switch
    {
        IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: null } } => true,
        IRecursivePatternOperation { DeconstructionSubpatterns.IsEmpty: true, PropertySubpatterns.IsEmpty: true } recursive when IsType(recursive.MatchedType, value) => false,
        IDeclarationPatternOperation { MatchesNull: false } declaration when IsType(declaration.MatchedType, value) => false,
        ITypePatternOperation type when IsType(type.MatchedType, value) => false,
        _ => null,
    };

    private static bool IsType(ITypeSymbol? type, IOperation value) => SymbolEqualityComparer.Default.Equals(type, value.Type);

    private IOperation? Copied(IFlowCaptureReferenceOperation capture) =>
        _copied.TryGetValue(capture.Id, out var copied) ? copied : null;

    private void EvaluateChildren(IOperation operation)
    {
        foreach (var child in operation.ChildOperations)
            Evaluate(child);
    }

    private void HandOnArguments(IEnumerable<IArgumentOperation> arguments)
    {
        foreach (var argument in arguments)
        {
            HandOn(Evaluate(argument.Value));
            if (argument.Parameter?.RefKind is RefKind.Ref or RefKind.Out)
                Forget(argument.Value);
        }
    }

    /// <summary>Gives builders to code that is not seen.</summary>
    private void HandOn(BuilderValue value)
    {
        if (!value.HasSites)
            return;
        flow.Use(_state, value);
        _state.Escape(value);
    }

    /// <summary>Drops what is known of a variable that something else may assign.</summary>
    private void Forget(IOperation operation)
    {
        flow.Conditions.Forget(_state, operation);
        if (Variable(operation) is { } variable && IsFollowed(operation.Type))
            _state.Assign(variable, BuilderValue.Unknown);
    }

    private Entity? Variable(IOperation operation) => operation switch
    {
        ILocalReferenceOperation local => new Entity(local.Local),
        IParameterReferenceOperation parameter => new Entity(parameter.Parameter),
        IFlowCaptureReferenceOperation capture when Copied(capture) is { } copied => Variable(copied),
        IConversionOperation { OperatorMethod: null } conversion => Variable(conversion.Operand),
        _ => null,
    };

    private bool IsBuilder(ITypeSymbol? type) => flow.Catalog.Built(type) is not null;

    /// <summary>Only variables of a builder's type, or of a generic one that may be, are worth following.</summary>
    private bool IsFollowed(ITypeSymbol? type) => type is ITypeParameterSymbol || IsBuilder(type);
}
