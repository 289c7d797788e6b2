using AmplifyGen.Analyzers.Flow.Calls;
using AmplifyGen.Analyzers.Flow.Graphs;
using AmplifyGen.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmplifyGen.Analyzers.Flow.Transfer;

internal sealed partial class OperationFlow
{
    /// <summary>The name of the operator that makes a tuple, which no operator of C# has.</summary>
    private const string TupleName = "Tuple\0";

    private Value Compute(IUnaryOperation unary)
    {
        var operand = Evaluate(unary.Operand);
        HandOn(operand);
        if (unary is { OperatorKind: UnaryOperatorKind.Not, OperatorMethod: null, IsLifted: false } && flow.TracksFacts)
            return Condition.Not(Condition.IsTrue(operand));
        if (unary.OperatorMethod is not null)
            run.Throw(_state, ThrownType.Unknown);
        return Applied(unary, unary.OperatorKind.ToString(), [operand]);
    }

    private Value Compute(IBinaryOperation binary)
    {
        var (left, right) = (Evaluate(binary.LeftOperand), Evaluate(binary.RightOperand));
        if (_isDead)
            return Value.Nothing;
        if (Compare(binary, left, right) is { } condition)
            return condition;

        if (binary.OperatorMethod is { } method)
            return Operate(binary, method, left, right);

        HandOn(left);
        HandOn(right);
        return Arithmetic(binary, binary.OperatorKind, left, right);
    }

    /// <summary>An operator that somebody wrote is a method like others.</summary>
    private Value Operate(IOperation operation, IMethodSymbol method, Value left, Value right)
    {
        run.Throw(_state, ThrownType.Unknown);
        if ((left is SiteValue || right is SiteValue || IsBuilder(operation.Type)) && flow.Scope.Summaries.Of(method, flow.Scope) is { } summary)
            return Apply(summary, operation, method, receiver: null, [left, right], []);

        HandOn(left);
        HandOn(right);
        if (!Framework.IsSystem(method.ContainingType))
            flow.Disturb(_state);
        return Opaque(operation, [left, right]);
    }

    /// <summary>A comparison as a condition; <c>null</c> if it is none, or one by code that is not seen.</summary>
    private Value? Compare(IBinaryOperation binary, Value left, Value right)
    {
        if (binary.OperatorMethod is { } method && !Framework.OnlyComputes(method) && !IsValueEquality(method))
            return null;

        return binary.OperatorKind switch
        {
            BinaryOperatorKind.Equals => Comparison.Equal(left, right),
            BinaryOperatorKind.NotEquals => Condition.Not(Comparison.Equal(left, right)),
            BinaryOperatorKind.LessThan => Comparison.Of(Relation.Less, left, right),
            BinaryOperatorKind.LessThanOrEqual => Comparison.Of(Relation.LessOrEqual, left, right),
            BinaryOperatorKind.GreaterThan => Comparison.Of(Relation.Less, right, left),
            BinaryOperatorKind.GreaterThanOrEqual => Comparison.Of(Relation.LessOrEqual, right, left),
            BinaryOperatorKind.And when IsBoolean(binary) => Condition.And(Condition.IsTrue(left), Condition.IsTrue(right)),
            BinaryOperatorKind.Or when IsBoolean(binary) => Condition.Or(Condition.IsTrue(left), Condition.IsTrue(right)),
            BinaryOperatorKind.ExclusiveOr when IsBoolean(binary) => Condition.Not(Comparison.Equal(Condition.IsTrue(left), Condition.IsTrue(right))),
            _ => null,
        };
    }

    private static bool IsBoolean(IBinaryOperation binary) => binary is { IsLifted: false, Type.SpecialType: SpecialType.System_Boolean };

    /// <summary>Equality that the compiler wrote, or that a generated enum has.</summary>
    private bool IsValueEquality(IMethodSymbol method) =>
        method.Name is "op_Equality" or "op_Inequality"
        && (method.ContainingType is { IsRecord: true } || flow.Catalog.Enum(method.ContainingType) is not null);

    /// <summary>Numbers plus and minus constants are followed; other operators only compute.</summary>
    private Value Arithmetic(IOperation operation, BinaryOperatorKind kind, Value left, Value right)
    {
        if (operation.Type?.SpecialType is SpecialType.System_String)
            return Opaque(operation, [], isNotNull: true);

        switch (kind, left, right)
        {
            case (BinaryOperatorKind.Add, _, Constant { Number: { } summand }):
                return Add(operation, left, summand);
            case (BinaryOperatorKind.Add, Constant { Number: { } summand }, _):
                return Add(operation, right, summand);
            case (BinaryOperatorKind.Subtract, _, Constant { Number: { } subtrahend }):
                return Add(operation, left, -subtrahend);
            case (BinaryOperatorKind.Divide or BinaryOperatorKind.IntegerDivide or BinaryOperatorKind.Remainder, _, _)
                when right is not Constant { Number: not 0 } && Nullability.IsOrdered(operation.Type):
                run.Throw(_state, ThrownType.Unknown);
                break;
        }

        return Applied(operation, kind.ToString(), [left, right]);
    }

    private Value Add(IOperation operation, Value value, decimal summand) =>
        Nullability.IsOrdered(operation.Type) && !value.IsNothing
            ? Comparison.Add(value, summand, operation.Type)
            : Applied(operation, nameof(BinaryOperatorKind.Add), [value, new Constant(summand)]);

    /// <summary>The result of an operator that only computes.</summary>
    private Value Applied(IOperation operation, string name, Value[] operands)
    {
        if (!flow.TracksFacts)
            return Value.Nothing;
        var term = new Term(TermKind.Application, member: null, [new Constant(name + "\0"), .. operands], operation.Type);
        return term.IsTooDeep ? Opaque(operation, operands) : term;
    }

    private Value Convert(IConversionOperation conversion)
    {
        var operand = Evaluate(conversion.Operand);
        if (_isDead)
            return Value.Nothing;
        if (conversion.OperatorMethod is { } method)
        {
            HandOn(operand);
            run.Throw(_state, ThrownType.Unknown);
            return Framework.IsSystem(method.ContainingType) ? Applied(conversion, method.ContainingType.Name, [operand]) : Opaque(conversion, [operand]);
        }

        if (conversion.IsTryCast)
            return Cast(conversion, operand);

        var isDown = conversion is { Conversion: { IsImplicit: false, IsReference: true }, Type: not null } || IsUnboxing(conversion);
        if (isDown && !IsElement(conversion))
            run.Throw(_state, ThrownType.Unknown);
        if (operand is not SiteValue && !operand.IsKnownNull && IsBuilder(conversion.Type))
            return Opaque(conversion, []);
        return IsNarrowing(conversion) ? Applied(conversion, conversion.Type!.Name, [operand]) : operand;
    }

    private static bool IsUnboxing(IConversionOperation conversion) =>
        conversion.Type is { IsValueType: true } && conversion.Operand.Type is { IsReferenceType: true };

    /// <summary>Whether a number may become another one.</summary>
    private static bool IsNarrowing(IConversionOperation conversion) =>
        conversion.Conversion is { IsNumeric: true, IsImplicit: false } && conversion.Type?.TypeKind is not TypeKind.Enum && conversion.Operand.Type?.TypeKind is not TypeKind.Enum;

    /// <summary><c>x as T</c>: the value itself if it is a <c>T</c>, else null.</summary>
    private Value Cast(IConversionOperation conversion, Value operand)
    {
        if (operand is SiteValue or Constant { Content: null })
            return operand;
        if (flow.Catalog.Built(conversion.Type) is { } shape)
            return Unseen(conversion, shape, conversion.Type!.WithNullableAnnotation(NullableAnnotation.Annotated));
        if (!flow.TracksFacts || operand.IsNothing || conversion.Type is not { } type)
            return Opaque(conversion, [operand]);

        var has = Condition.HasType(operand, type);
        return Fork(() =>
        [
            .. flow.Decisions.Assume(_state.Clone(), has, outcome: true).Select(state => new Way(state, operand)),
            .. flow.Decisions.Assume(_state.Clone(), has, outcome: false).Select(static state => new Way(state, Value.Null)),
        ])?.Value ?? Value.Nothing;
    }

    private Value Create(ITupleOperation tuple)
    {
        var elements = tuple.Elements.Select(Evaluate).ToArray();
        foreach (var element in elements)
            HandOn(element);
        return flow.TracksFacts ? new Term(TermKind.Application, member: null, [new Constant(TupleName), .. elements], tuple.Type) : Value.Nothing;
    }
}
