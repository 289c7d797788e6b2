using System.Runtime.CompilerServices;
using AmplifyGen.Analyzers.Facts;
using AmplifyGen.Analyzers.Members;
using Microsoft.CodeAnalysis;

namespace AmplifyGen.Analyzers.Constraints;

/// <summary>Judges values by the constraints of their member; a fault is the end of a message that begins with the member.</summary>
internal sealed class ConstraintCheck(PatternCatalog patterns)
{
    private static readonly ConditionalWeakTable<ShapeUses, ConstraintCheck> Known = new();

    /// <summary>The check of a compilation: its rules share the patterns, each of which is compiled once.</summary>
    public static ConstraintCheck Of(ShapeUses uses) => Known.GetValue(uses, static _ => new ConstraintCheck(new PatternCatalog()));

    /// <summary>A constant in a secret member has a fault of its own, which goes before any other.</summary>
    public static bool Applies(MemberFacts member) => member.Constraints != ConstraintFacts.None && !member.IsSecret;

    public string? Fault(MemberAssignment assignment, IOperation value)
    {
        var member = assignment.Member;
        if (value.ConstantValue is { HasValue: true, Value: var constant })
            return constant is string text ? OfText(member, text) : RangeCheck.TextOf(constant) is { } number ? OfNumber(member, number) : null;

        return ElementCount.Of(value, assignment.Appends) is var (count, isWhole) ? OfElements(member, count, isWhole) : null;
    }

    public string? OfText(MemberFacts member, string text)
    {
        var (length, pattern) = (member.Constraints.Length, member.Constraints.Pattern);
        return (length is null ? null : LengthCheck.OfText(length, text)) ?? (pattern is null ? null : patterns.Fault(pattern, text));
    }

    public static string? OfNumber(MemberFacts member, string number) =>
        member.Constraints.Range is { } range ? RangeCheck.Of(range, number, member.IsSensitive) : null;

    public static string? OfElements(MemberFacts member, long count, bool isWhole) =>
        member.Constraints.Length is { } length ? LengthCheck.OfElements(length, count, isWhole) : null;
}
