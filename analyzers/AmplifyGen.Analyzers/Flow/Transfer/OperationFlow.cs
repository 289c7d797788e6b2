using AmplifyGen.Analyzers.Facts;
using AmplifyGen.Analyzers.Flow.Calls;
using AmplifyGen.Analyzers.Flow.Graphs;
using AmplifyGen.Analyzers.Flow.States;
using AmplifyGen.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmplifyGen.Analyzers.Flow.Transfer;

/// <summary>Applies the operations of a block to a path state: the transfer function of the analysis.</summary>
internal sealed partial class OperationFlow(BuilderFlow flow, GraphRun run)
{
    private ForkStack _forks = new();
    private PathState _state = null!;

    /// <summary>The operation that is being evaluated, where a place is read.</summary>
    private IOperation? _current;

    /// <summary>The last lambda or local function that was run here.</summary>
    private GraphRun? _inner;

    /// <summary>Whether the last operation never ends normally, so that the code after it is not reached.</summary>
    private bool _isDead;

    /// <summary>Runs a block. Returns the state at its end and the value that it branches on, for each way in which its operations can end.</summary>
    public IReadOnlyList<(PathState State, Value? Value)> Run(BasicBlock block, PathState entry)
    {
        var ends = new List<(PathState, Value?)>();
        _forks = new ForkStack();
        _counters.Clear();
        do
        {
            _state = entry.Clone();
            _isDead = false;
            var value = RunOnce(block);
            if (!_isDead)
                ends.Add((_state, value));
        }
        while (_forks.Next());

        return ends;
    }

    /// <summary>Returns the type of a thrown exception, as far as it is known from the operation.</summary>
    public static ThrownType TypeOf(IOperation? thrown) => thrown switch
    {
        IConversionOperation conversion => TypeOf(conversion.Operand),
        IObjectCreationOperation creation => new ThrownType(creation.Type, IsExact: true),
        _ => new ThrownType(thrown?.Type, IsExact: false),
    };

    private Value? RunOnce(BasicBlock block)
    {
        foreach (var operation in block.Operations)
        {
            Evaluate(operation);
            if (_isDead)
                return null;
        }

        return block.BranchValue is { } value ? Evaluate(value) : null;
    }

    private Value Evaluate(IOperation? operation)
    {
        if (_isDead || operation is null)
            return Value.Nothing;
        if (operation.ConstantValue is { HasValue: true, Value: var constant })
            return new Constant(constant);

        var outer = _current;
        _current = operation;
        var value = EvaluateUsual(operation);
        _current = outer;
        return value;
    }

    /// <summary>Evaluates the common operations. The compiler has folded the constant ones.</summary>
    private Value EvaluateUsual(IOperation operation)
    {
        switch (operation)
        {
            case ITypeOfOperation { TypeOperand: var type }:
                return TypeOf(type, operation.Type);

            case INameOfOperation or ISizeOfOperation or ILiteralOperation or IDeclarationExpressionOperation or IDiscardOperation:
                return Value.Nothing;

            case IDefaultValueOperation:
                return Nullability.CanBeNull(operation.Type) ? Value.Null : Applied(operation, nameof(IDefaultValueOperation), [Value.Null]);

            case IInvocationOperation invocation:
                return Invoke(invocation);

            case ILocalReferenceOperation { Type.TypeKind: TypeKind.Delegate } held when flow.Body.HeldLambdas.Of(held) is not null:
                return new Symbol(held.Local, context: null) { ValueType = held.Type, IsNotNull = true };

            case ILocalReferenceOperation local:
                return Read(local, local.Local, local.Type);

            case IParameterReferenceOperation parameter:
                return CapturedParameters.Contains(parameter.Parameter, flow.Scope.Method)
                    ? Get(parameter, Value.This, parameter.Parameter, parameter.Type)
                    : Read(parameter, parameter.Parameter, parameter.Type);

            case IFlowCaptureReferenceOperation capture:
                return _state[new Variable(run.Context, capture.Id)] ?? Value.Nothing;

            case IFlowCaptureOperation capture:
                return Capture(capture);

            case ISimpleAssignmentOperation assignment:
                return Assign(assignment);

            case ICompoundAssignmentOperation compound:
                return Change(compound);

            case IIncrementOrDecrementOperation step:
                return Step(step);

            case IDeconstructionAssignmentOperation deconstruction:
                return Deconstruct(deconstruction);

            case IExpressionStatementOperation statement:
                return Evaluate(statement.Operation);

            case IParenthesizedOperation parenthesized:
                return Evaluate(parenthesized.Operand);

            case IArgumentOperation argument:
                return Evaluate(argument.Value);

            case IConversionOperation conversion:
                return Convert(conversion);

            case IAwaitOperation await:
                return Await(await);

            case IReturnOperation { Kind: OperationKind.YieldReturn } yielded:
                PassOn(Evaluate(yielded.ReturnedValue));
                flow.Disturb(_state);
                return Value.Nothing;

            case ICaughtExceptionOperation:
                return Opaque(operation, [], isNotNull: true);

            case IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance }:
                return Value.This;

            case IFieldReferenceOperation field:
                return Get(field);

            case IPropertyReferenceOperation property:
                return Get(property);

            case IArrayElementReferenceOperation element:
                return Get(element);

            default:
                return EvaluateValue(operation);
        }
    }

    /// <summary>Returns the object that represents a type. Only the caller of a generic method knows what its parameters are.</summary>
    private static Value TypeOf(ITypeSymbol type, ITypeSymbol? valueType) =>
        Types.IsOpen(type) ? new Symbol(type, context: null) { ValueType = valueType, IsNotNull = true } : new Constant(type);

    /// <summary>Evaluates operations that create or test a value.</summary>
    private Value EvaluateValue(IOperation operation)
    {
        switch (operation)
        {
            case IObjectCreationOperation creation:
                return Create(creation);

            case IArrayCreationOperation array:
                return Create(array);

            case ITupleOperation tuple:
                return Create(tuple);

            case IDelegateCreationOperation creation:
                return Delegate(creation.Target);

            case IFlowAnonymousFunctionOperation or IMethodReferenceOperation:
                return Delegate(operation);

            case IIsNullOperation test:
                return Condition.IsNull(Evaluate(test.Operand));

            case IIsTypeOperation test:
                return IsOfType(Evaluate(test.ValueOperand), test.TypeOperand, test.ValueOperand.Type) is var has && test.IsNegated ? Condition.Not(has) : has;

            case IIsPatternOperation pattern:
                return Match(Evaluate(pattern.Value), pattern.Pattern);

            case IUnaryOperation unary:
                return Compute(unary);

            case IBinaryOperation binary:
                return Compute(binary);

            case IImplicitIndexerReferenceOperation element:
                return GetFromEnd(element);

            case { Syntax: StackAllocArrayCreationExpressionSyntax }:
                return Sized(operation, operation.Type, operation.ChildOperations.Select(Evaluate).FirstOrDefault() ?? Value.Nothing);

            case var _ when IsCollectionExpression(operation):
                return CreateCollection(operation);

            case IInterpolatedStringOperation:
                return Interpolate(operation);

            // Tuples are equal if all their elements are. The analysis does not follow this.
            case ITupleBinaryOperation:
                PassOnChildren(operation);
                return Opaque(operation, [], isBlur: true);

            default:
                var parts = PassOnChildren(operation);
                run.Throw(_state, ThrownType.Unknown);
                return Opaque(operation, parts);
        }
    }

    /// <summary>Returns a value with only its origin known, or nothing if nothing depends on it.</summary>
    private Value Opaque(IOperation operation, IEnumerable<Value> sources, bool isNotNull = false, bool isBlur = false, bool isCount = false) =>
        flow.Catalog.Built(operation.Type) is { } shape ? Unseen(operation, shape, operation.Type)
        : flow.TracksFacts || IsFollowed(operation.Type)
            ? flow.Begin(_state, new Symbol(operation, run.Context)
            {
                ValueType = operation.Type,
                Sources = [.. sources.Where(static source => source.Symbols.Length > 0)],
                IsCount = isCount,
                IsNotNull = isNotNull,
                IsBlur = isBlur,
                IsPromised = Nullability.IsPromisedNotNull(operation.Type),
            })
            : Value.Nothing;

    /// <summary>Returns a builder from unseen code. If its type says that it can be null, both cases are followed.</summary>
    private Value Unseen(object origin, ShapeFacts shape, ITypeSymbol? type, Bits ensured = default)
    {
        if (type is not { NullableAnnotation: NullableAnnotation.Annotated })
            return BeginUnseen(origin, shape, ensured);

        var start = _state;
        return Fork(() =>
        {
            _state = start.Clone();
            var builder = BeginUnseen(origin, shape, ensured);
            var withBuilder = _state;
            _state = start;
            return [new Way(withBuilder, builder), new Way(start, Value.Null)];
        })?.Value ?? Value.Nothing;
    }

    private CallContext Context => run.Context;

    private Symbol Begin(Symbol symbol) => flow.Begin(_state, symbol);

    /// <returns>The values of the children.</returns>
    private List<Value> PassOnChildren(IOperation operation)
    {
        var values = new List<Value>();
        foreach (var child in operation.ChildOperations)
        {
            var value = Evaluate(child);
            PassOn(value);
            values.Add(value);
        }

        return values;
    }

    /// <summary>Passes a builder to unseen code.</summary>
    private void PassOn(Value value)
    {
        if (value is not SiteValue)
            return;
        flow.Record?.Use(_state, value);
        _state.Escape(value);
    }

    private bool IsBuilder(ITypeSymbol? type) => flow.Catalog.Built(type) is not null;

    /// <summary>Determines whether a variable of a type can contain a builder.</summary>
    private bool IsFollowed(ITypeSymbol? type) =>
        type is ITypeParameterSymbol || type?.SpecialType is SpecialType.System_Object || IsBuilder(Awaited(type));

    private ITypeSymbol? Awaited(ITypeSymbol? type) =>
        type is INamedTypeSymbol { TypeArguments: [var result] } task && flow.Catalog.Symbols.IsTask(task) ? result : type;
}
