using AmplifyGen.Analyzers.Flow.Calls;
using AmplifyGen.Analyzers.Flow.Graphs;
using AmplifyGen.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmplifyGen.Analyzers.Flow.Transfer;

internal sealed partial class OperationFlow
{
    /// <summary>Evaluates an operator. Constants are computed, sums with a constant are followed, and other operators only compute.</summary>
    private Value Arithmetic(IOperation operation, BinaryOperatorKind kind, bool isChecked, Value left, Value right)
    {
        if (operation.Type?.SpecialType is SpecialType.System_String)
            return Concatenate(operation, left, right);
        if (left.IsKnownNull || right.IsKnownNull)
            return Nullability.CanBeNull(operation.Type) ? Value.Null : Opaque(operation, [], isBlur: true);
        if (isChecked)
            run.Throw(_state, ThrownType.Framework);
        if (kind is BinaryOperatorKind.Divide or BinaryOperatorKind.IntegerDivide or BinaryOperatorKind.Remainder && Nullability.IsOrdered(operation.Type))
            LearnDivisor(right);
        if (_isDead)
            return Value.Nothing;

        return (kind, left, right) switch
        {
            (_, Constant { Number: { } first }, Constant { Number: { } second }) when Nullability.IsDiscrete(operation.Type) && Computed(kind, first, second) is { } computed && Fits(computed, operation.Type) => new Constant(computed),
            (BinaryOperatorKind.And, Term { Kind: TermKind.Application, Member: null, Operands: [Constant { Content: Ranges.And }, var bits, Constant { Number: { } mask }] }, Constant { Number: { } other }) when IsLong(mask) && IsLong(other) => Masked(operation, bits, (long)mask & (long)other),
            (BinaryOperatorKind.Add, _, Constant { Number: { } summand }) => Add(operation, left, summand),
            (BinaryOperatorKind.Add, Constant { Number: { } summand }, _) => Add(operation, right, summand),
            (BinaryOperatorKind.Subtract, _, Constant { Number: { } subtrahend }) => Add(operation, left, -subtrahend),
            _ => Applied(operation, kind.ToString(), [left, right]),
        };
    }

    /// <summary>Returns the result of an operator for two whole numbers; <c>null</c> for operators that are not used to count.</summary>
    private static decimal? Computed(BinaryOperatorKind kind, decimal left, decimal right) => kind switch
    {
        BinaryOperatorKind.Multiply when IsWord(left) && IsWord(right) => left * right,
        BinaryOperatorKind.Remainder when right != 0 => left % right,
        BinaryOperatorKind.Divide or BinaryOperatorKind.IntegerDivide when right != 0 => decimal.Truncate(left / right),
        BinaryOperatorKind.Or when IsWord(left) && IsWord(right) => (long)left | (long)right,
        BinaryOperatorKind.And when IsWord(left) && IsWord(right) => (long)left & (long)right,
        _ => null,
    };

    private Value Masked(IOperation operation, Value bits, long mask) =>
        mask == 0 ? Zero : Applied(operation, nameof(BinaryOperatorKind.And), [bits, new Constant(mask)]);

    /// <summary>Determines whether a number fits into a type unchanged.</summary>
    private static bool Fits(decimal number, ITypeSymbol? type) => Nullability.Range(type) is var (least, greatest) && !(number < least) && !(number > greatest);

    private static bool IsWord(decimal number) => number is >= 0 and <= int.MaxValue;

    private static bool IsLong(decimal number) => number is >= long.MinValue and <= long.MaxValue;

    /// <summary>Learns that a divisor is not zero, because the program would not continue otherwise.</summary>
    private void LearnDivisor(Value divisor)
    {
        var isZero = Comparison.Equal(divisor, Zero);
        ThrowWhere(isZero, ThrownType.Framework);
        Learn(isZero, holds: false);
    }

    /// <summary>Returns a concatenated text, which is at least as long as the known parts.</summary>
    private Value Concatenate(IOperation operation, Value left, Value right)
    {
        if (left is Constant { Content: string first } && right is Constant { Content: string second })
            return new Constant(first + second);
        var least = Math.Max(LeastLength(left), LeastLength(right));
        if (least == 0 || !flow.TracksFacts)
            return Opaque(operation, [left, right], isNotNull: true);

        return Text(operation, least);
    }

    /// <summary>Evaluates an interpolated string. The text of a number or a date is not empty.</summary>
    private Value Interpolate(IOperation text)
    {
        var shown = new List<Value>();
        var (least, isConstant) = (0, true);
        foreach (var part in text.ChildOperations)
        {
            // A builder is only shown: nothing keeps it.
            shown.AddRange(part.ChildOperations.Where(static child => child.ConstantValue is not { HasValue: true }).Select(Evaluate));
            switch (part)
            {
                case IInterpolatedStringTextOperation { Text.ConstantValue.Value: string known }:
                    least += known.Length;
                    break;
                case IInterpolationOperation { Expression: { ConstantValue.HasValue: false, Type: var type } }:
                    isConstant = false;
                    if (!Framework.IsShownSafely(type))
                        run.Throw(_state, ThrownType.Unknown);
                    else if (type is { IsValueType: true, OriginalDefinition.SpecialType: not SpecialType.System_Nullable_T })
                        least++;
                    break;
            }
        }

        return flow.TracksFacts && least > 0 && !isConstant ? Text(text, least) : Opaque(text, shown, isNotNull: true, isBlur: isConstant);
    }

    /// <summary>Returns a text with a known minimum length.</summary>
    /// <param name="isBlur">Whether a format decides the length.</param>
    private Symbol Text(IOperation operation, decimal least, bool isBlur = false) =>
        flow.Begin(_state, new Symbol(operation, run.Context) { ValueType = operation.Type, IsNotNull = true, Size = Comparison.Add(Count(operation, isBlur), least, CountType) });

    private static decimal LeastLength(Value text) => text switch
    {
        Constant { Content: string known } => known.Length,
        Symbol { Size: Term { Kind: TermKind.Sum, Operands: [Symbol { IsCount: true }, Constant { Number: { } least }] } } => least,
        _ => 0,
    };
}
