using AmplifyGen.Analyzers.Flow.Calls;
using AmplifyGen.Analyzers.Flow.States;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmplifyGen.Analyzers.Flow.Values;

/// <summary>Calculates the range of a number that is always true: because of its type, what it counts, or how it is computed.</summary>
internal static class Ranges
{
    /// <summary>The name of the remainder operator in a term.</summary>
    public const string Remainder = nameof(BinaryOperatorKind.Remainder) + "\0";

    /// <summary>The name of the bitwise AND operator in a term.</summary>
    public const string And = nameof(BinaryOperatorKind.And) + "\0";

    /// <summary>The name of the operator <c>&gt;&gt;</c> in a term.</summary>
    public const string RightShift = nameof(BinaryOperatorKind.RightShift) + "\0";

    public static (decimal? Least, decimal? Greatest) Of(Value value) => value switch
    {
        Symbol { Range: { } known } => known,
        Symbol { IsCount: true } or Term { Kind: TermKind.Length } => (0, null),
        Term { Kind: TermKind.Member, Member: { } member } when PartRanges.Of(member) is { } range => range,
        Symbol { Origin: IInvocationOperation { TargetMethod: { Name: nameof(Random.Next), ContainingType.Name: nameof(Random) } } drawn } => OfDrawn(drawn),
        Symbol { Origin: ValueTuple<IOperation, ISymbol> { Item2: var differing } } when PartRanges.Of(differing) is { } range => range,
        Symbol { Origin: Place { Member: { } read } } when PartRanges.Of(read) is { } range => range,
        Term { Kind: TermKind.Application, Member: null, Operands: [Constant { Content: Remainder }, var divided, Constant { Number: { } divisor }] } when divisor != 0 => OfRemainder(Of(divided), Math.Abs(divisor) - 1),
        Term { Kind: TermKind.Application, Member: null, Operands: [Constant { Content: And }, var bits, var mask] } when Greatest(bits, mask) is { } greatest => (0, greatest),
        Term { Kind: TermKind.Sum, Operands: [var first, Constant { Number: { } summand }] } => Within(value, Shifted(Of(first), summand)),
        Term { Kind: TermKind.Application, Member: null, Operands: [Constant { Content: RightShift }, var bits, Constant { Number: >= 0 and < 64 and var shift }] } => OfShift(Of(bits), (int)shift),
        _ => Nullability.Range(value.Type),
    };

    /// <summary>Returns the range of a constant, or of a number if more is known about it than its type.</summary>
    public static (decimal? Least, decimal? Greatest)? OfKnown(Value value) => value is Constant constant ? (constant.Number, constant.Number) : OfNarrow(value);

    /// <summary>Returns the range of a number if more is known about it than its type; otherwise <c>null</c>.</summary>
    public static (decimal? Least, decimal? Greatest)? OfNarrow(Value value) => Of(value) is var range && range != Nullability.Range(value.Type) ? range : null;

    /// <summary>Returns the range of a random number.</summary>
    private static (decimal? Least, decimal? Greatest) OfDrawn(IInvocationOperation drawn)
    {
        var bounds = drawn.Arguments.OrderBy(static argument => argument.Parameter?.Ordinal).Select(static argument => argument.Value.ConstantValue.Value as int?).ToArray();
        return (bounds is [var least, _] ? least ?? int.MinValue : 0, bounds is [.., { } limit] ? limit - 1 : int.MaxValue);
    }

    private static (decimal? Least, decimal? Greatest) Shifted((decimal? Least, decimal? Greatest) range, decimal summand) => (range.Least + summand, range.Greatest + summand);

    /// <summary>Returns the range of a result, or that of its type if the result may not fit and becomes another number.</summary>
    private static (decimal? Least, decimal? Greatest) Within(Value value, (decimal? Least, decimal? Greatest) range)
    {
        var type = Nullability.Range(value.Type);
        return range.Least >= type.Least && range.Greatest <= type.Greatest ? range : type;
    }

    private static (decimal? Least, decimal? Greatest) OfShift((decimal? Least, decimal? Greatest) range, int shift) =>
        range is ({ } least, { } greatest) ? (decimal.Floor(least / (1UL << shift)), decimal.Floor(greatest / (1UL << shift))) : range;

    /// <summary>Returns the range of a remainder. It has the sign of the dividend, and is not further from zero.</summary>
    private static (decimal? Least, decimal? Greatest) OfRemainder((decimal? Least, decimal? Greatest) divided, decimal greatest) =>
        (divided.Least is { } least ? Math.Min(0, Math.Max(least, -greatest)) : -greatest, divided.Greatest is { } most ? Math.Max(0, Math.Min(most, greatest)) : greatest);

    /// <summary>Returns the maximum of a bitwise AND of two numbers, at least one of which is not negative.</summary>
    private static decimal? Greatest(Value first, Value second) => (OfBits(first), OfBits(second)) switch
    {
        ({ } one, { } other) => Math.Min(one, other),
        var (one, other) => one ?? other,
    };

    private static decimal? OfBits(Value value) => value switch
    {
        Constant { Number: >= 0 and var number } => number,
        Constant => null,
        _ => Of(value) is var (least, greatest) && least >= 0 ? greatest : null,
    };
}
