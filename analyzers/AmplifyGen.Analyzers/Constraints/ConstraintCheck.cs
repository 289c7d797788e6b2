using System.Runtime.CompilerServices;
using AmplifyGen.Analyzers.Members;
using AmplifyGen.Analyzers.Uses;

namespace AmplifyGen.Analyzers.Constraints;

/// <summary>Checks values against the constraints of their member. A fault is the end of a message that starts with the member.</summary>
internal sealed class ConstraintCheck(PatternCatalog patterns)
{
    private static readonly ConditionalWeakTable<ShapeUses, ConstraintCheck> Known = new();

    /// <summary>Returns the check of a compilation. Its rules share the patterns, each of which is compiled once.</summary>
    public static ConstraintCheck Of(ShapeUses uses) => Known.GetValue(uses, static _ => new ConstraintCheck(new PatternCatalog()));

    public string? OfText(MemberPart part, string text)
    {
        var (length, pattern) = (part.Constraints.Length, part.Constraints.Pattern);
        return (length is null ? null : LengthCheck.OfText(length, text)) ?? (pattern is null ? null : patterns.Fault(pattern, text, part.Member.IsSensitive));
    }

    public static string? OfNumber(MemberPart part, string number) =>
        part.Constraints.Range is { } range ? RangeCheck.Of(range, number, part.Member.IsSensitive) : null;

    /// <param name="count">The number of bytes, elements or entries.</param>
    public static string? OfCount(MemberPart part, LengthUnit unit, GivenCount count) =>
        part.Constraints.Length is { } length ? LengthCheck.OfCount(length, unit, count) : null;
}
