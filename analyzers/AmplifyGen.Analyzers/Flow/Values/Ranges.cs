using AmplifyGen.Analyzers.Flow.Calls;
using Microsoft.CodeAnalysis.Operations;

namespace AmplifyGen.Analyzers.Flow.Values;

/// <summary>Calculates the range of a number that is always true: because of its type, what it counts, or how it is computed.</summary>
internal static class Ranges
{
    /// <summary>The name of the remainder operator in a term.</summary>
    public const string Remainder = nameof(BinaryOperatorKind.Remainder) + "\0";

    /// <summary>The name of the bitwise AND operator in a term.</summary>
    public const string And = nameof(BinaryOperatorKind.And) + "\0";

    public static (decimal? Least, decimal? Greatest) Of(Value value) => value switch
    {
        Symbol { IsCount: true } or Term { Kind: TermKind.Length } => (0, null),
        Term { Kind: TermKind.Member, Member: { } member } when PartRanges.Of(member) is { } range => range,
        Term { Kind: TermKind.Application, Member: null, Operands: [Constant { Content: Remainder }, var divided, Constant { Number: { } divisor }] } when divisor != 0 => OfRemainder(Of(divided), Math.Abs(divisor) - 1),
        Term { Kind: TermKind.Application, Member: null, Operands: [Constant { Content: And }, var bits, var mask] } when Greatest(bits, mask) is { } greatest => (0, greatest),
        _ => Nullability.Range(value.Type),
    };

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
