using AmplifyGen.Analyzers.Flow.Calls;
using AmplifyGen.Analyzers.Flow.Graphs;
using AmplifyGen.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmplifyGen.Analyzers.Flow.Transfer;

internal sealed partial class OperationFlow
{
    private Value Compute(IUnaryOperation unary)
    {
        var operand = Evaluate(unary.Operand);
        PassOn(operand);
        if (unary is { OperatorKind: UnaryOperatorKind.Not, OperatorMethod: null, IsLifted: false } && flow.TracksFacts)
            return Condition.Not(Condition.IsTrue(operand));
        if (unary.OperatorMethod is { } method && NeverReturns(method))
            return Value.Nothing;
        if (unary.OperatorMethod is { } written)
        {
            RunOperator(written);
            if (IsDetermined(operand))
                return Opaque(unary, [], isBlur: true);
        }

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

        PassOn(left);
        PassOn(right);
        return Arithmetic(binary, binary.OperatorKind, binary.IsChecked, left, right);
    }

    /// <summary>Evaluates a user-defined operator like other methods.</summary>
    private Value Operate(IOperation operation, IMethodSymbol method, Value left, Value right)
    {
        if (NeverReturns(method))
            return Value.Nothing;
        if ((left is SiteValue || right is SiteValue || IsBuilder(operation.Type)) && flow.Scope.Summaries.Of(method, flow.Scope) is { } summary)
            return Apply(summary, operation, method, receiver: null, [left, right], []);

        PassOn(left);
        PassOn(right);
        RunOperator(method);
        return Opaque(operation, [left, right], isBlur: IsDetermined(left, right));
    }

    private void RunOperator(IMethodSymbol method)
    {
        if (!Framework.IsSystem(method.ContainingType))
        {
            flow.Disturb(_state);
            NoteEffects(method, receiver: null);
        }

        run.Throw(_state, ThrownType.By(method));
    }

    /// <summary>Returns the condition of a comparison; <c>null</c> if it is not a comparison, or uses unseen code.</summary>
    private Value? Compare(IBinaryOperation binary, Value left, Value right)
    {
        if (binary.OperatorMethod is { } method && !Framework.OnlyComputes(method) && !IsValueEquality(method))
            return null;

        // The identity of two boxes does not depend on their values.
        if ((binary.OperatorMethod is null && (IsBoxed(binary.LeftOperand, left) || IsBoxed(binary.RightOperand, right))) || (IsDetermined(left, right) && !(left is Constant && right is Constant)))
            return Opaque(binary, [], isBlur: true);

        if (binary is { IsLifted: false, LeftOperand.Type.SpecialType: SpecialType.System_Boolean, OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals or BinaryOperatorKind.ExclusiveOr } && !(left is Constant || right is Constant))
            return binary.OperatorKind is BinaryOperatorKind.Equals ? Same(left, right) : Condition.Not(Same(left, right));

        return binary.OperatorKind switch
        {
            BinaryOperatorKind.Equals => Comparison.Equal(left, right),
            BinaryOperatorKind.NotEquals => Condition.Not(Comparison.Equal(left, right)),
            BinaryOperatorKind.LessThan => Comparison.Of(Relation.Less, left, right),
            BinaryOperatorKind.LessThanOrEqual => Comparison.Of(Relation.LessOrEqual, left, right),
            BinaryOperatorKind.GreaterThan => Comparison.Of(Relation.Less, right, left),
            BinaryOperatorKind.GreaterThanOrEqual => Comparison.Of(Relation.LessOrEqual, right, left),
            _ => binary is { IsLifted: false, Type.SpecialType: SpecialType.System_Boolean } ? Combine(binary.OperatorKind, left, right) : null,
        };
    }

    /// <summary>Combines two values of type <c>bool</c> into one condition; <c>null</c> if the operator does not do so.</summary>
    private static Value? Combine(BinaryOperatorKind kind, Value left, Value right) => kind switch
    {
        BinaryOperatorKind.And => Condition.And(Condition.IsTrue(left), Condition.IsTrue(right)),
        BinaryOperatorKind.Or => Condition.Or(Condition.IsTrue(left), Condition.IsTrue(right)),
        BinaryOperatorKind.ExclusiveOr => Condition.Not(Comparison.Equal(Condition.IsTrue(left), Condition.IsTrue(right))),
        _ => null,
    };

    /// <summary>Returns the condition that two values of type <c>bool</c> are equal.</summary>
    private static Value Same(Value left, Value right)
    {
        var (first, second) = (Condition.IsTrue(left), Condition.IsTrue(right));
        return Condition.Or(Condition.And(first, second), Condition.And(Condition.Not(first), Condition.Not(second)));
    }

    private static bool IsBoxed(IOperation operand, Value value) =>
        operand.Type is { IsReferenceType: true, SpecialType: not SpecialType.System_String } && (value is Constant { Content: not (null or string) } || value.Type is { IsValueType: true });

    /// <summary>Determines whether equality is generated by the compiler, or that of a generated enum.</summary>
    private bool IsValueEquality(IMethodSymbol method) =>
        method.Name is "op_Equality" or "op_Inequality"
        && (method.ContainingType is { IsRecord: true } || flow.Catalog.Enum(method.ContainingType) is not null);

    private Value Add(IOperation operation, Value value, decimal summand)
    {
        if (value.IsKnownNull)
            return value;
        if (!Nullability.IsOrdered(operation.Type) || value.IsNothing)
            return Applied(operation, nameof(BinaryOperatorKind.Add), [value, new Constant(summand)]);

        // A number that does not fit becomes another one.
        var sum = Comparison.Add(value, summand, operation.Type);
        return sum is Constant { Number: { } number } && !Fits(number, operation.Type) ? Opaque(operation, [], isBlur: true) : sum;
    }

    /// <summary>Returns the result of an operator that only computes.</summary>
    private Value Applied(IOperation operation, string name, Value[] operands)
    {
        if (!flow.TracksFacts)
            return Value.Nothing;

        // The result is always the same, although the analysis does not compute it.
        if (AreConstant(operands))
            return Opaque(operation, [], isNotNull: true, isBlur: true);

        var term = new Term(TermKind.Application, member: null, [new Constant(name + "\0"), .. operands], operation.Type);
        return term.IsTooDeep ? Opaque(operation, operands) : term;
    }

    private static bool AreConstant(Value[] operands) => operands.Length > 0 && Array.TrueForAll(operands, static operand => operand is Constant { Content: not null });

    private Value Convert(IConversionOperation conversion)
    {
        var operand = Evaluate(conversion.Operand);
        if (_isDead)
            return Value.Nothing;
        if (conversion.OperatorMethod is { } method)
        {
            PassOn(operand);
            RunOperator(method);
            return Framework.IsSystem(method.ContainingType) ? Applied(conversion, method.ContainingType.Name, [operand]) : Opaque(conversion, [operand], isBlur: IsDetermined(operand));
        }

        if (conversion.IsTryCast)
            return Cast(conversion, operand);

        var isDown = conversion is { Conversion: { IsImplicit: false, IsReference: true }, Type: not null } || IsUnboxing(conversion);
        if (isDown && !IsElement(conversion))
        {
            var refused = IsRefused(conversion, operand);
            ThrowWhere(refused, ThrownType.Framework);
            if (flow.TracksFacts && operand is not SiteValue && flow.Relevance.IsAskedForNull(Named(Unconverted(conversion.Operand))))
                Pass(refused, outcome: false);
        }
        else if (conversion.IsChecked)
        {
            run.Throw(_state, ThrownType.Framework);
            LearnRange(operand, conversion.Type);
        }
        if (conversion.Operand.Type?.OriginalDefinition.SpecialType is SpecialType.System_Nullable_T && conversion.Type is { IsValueType: true, OriginalDefinition.SpecialType: not SpecialType.System_Nullable_T })
        {
            ThrowWhere(Condition.IsNull(operand), ThrownType.Framework);
            Learn(Condition.IsNull(operand), holds: false);
        }

        if (_isDead)
            return Value.Nothing;
        if (operand is not SiteValue && !operand.IsKnownNull && IsBuilder(conversion.Type))
            return Opaque(conversion, []);
        if (flow.TracksFacts && IsElement(conversion))
            return Element(conversion);
        return IsNarrowing(conversion) ? Applied(conversion, conversion.Type!.Name, [operand]) : operand;
    }

    /// <summary>Learns that a number fits into a type, if it could be converted.</summary>
    private void LearnRange(Value number, ITypeSymbol? type)
    {
        if (!flow.TracksFacts || !number.IsDiscrete)
            return;

        var (least, greatest) = Nullability.Range(type);
        if (least is { } lower)
            Learn(Comparison.Below(number, lower, includesBound: false), holds: false);
        if (greatest is { } upper)
            Learn(Comparison.Below(number, upper, includesBound: true), holds: true);
    }

    /// <summary>Returns the condition that a cast throws. Null has any type, except if it must have a value.</summary>
    private static Value IsRefused(IConversionOperation cast, Value operand)
    {
        var isOther = Condition.Not(Condition.HasType(operand, cast.Type!));
        return Nullability.CanBeNull(cast.Type) ? Condition.And(Condition.Not(Condition.IsNull(operand)), isOther) : isOther;
    }

    private static bool IsUnboxing(IConversionOperation conversion) =>
        conversion.Type is { IsValueType: true } && conversion.Operand.Type is { IsReferenceType: true };

    /// <summary>Determines whether a conversion may change a number.</summary>
    private static bool IsNarrowing(IConversionOperation conversion) =>
        conversion.Conversion is { IsNumeric: true, IsImplicit: false } && conversion.Type?.TypeKind is not TypeKind.Enum && conversion.Operand.Type?.TypeKind is not TypeKind.Enum;

    /// <summary>Evaluates <c>x as T</c>: the value itself if it is a <c>T</c>, otherwise null.</summary>
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
            PassOn(element);
        return flow.TracksFacts ? new Term(TermKind.Application, member: null, [new Constant(Term.Tuple), .. elements], tuple.Type) : Value.Nothing;
    }
}
