using Microsoft.CodeAnalysis;

namespace AmplifyGen.Analyzers.Facts;

/// <summary>The constraints of a member, as the model states them.</summary>
internal sealed record ConstraintFacts
{
    public static ConstraintFacts None { get; } = new();

    /// <summary>In Unicode code points of a string, in elements of a list, in entries of a map.</summary>
    public LengthLimits? Length { get; init; }

    public RangeLimits? Range { get; init; }

    /// <summary>ECMA-262, not anchored.</summary>
    public string? Pattern { get; init; }

    public static ConstraintFacts Read(IPropertySymbol property, RuntimeSymbols symbols)
    {
        var length = property.Attribute(symbols.LengthConstraint);
        var range = property.Attribute(symbols.RangeConstraint);
        var pattern = property.Attribute(symbols.PatternConstraint);
        if (length is null && range is null && pattern is null)
            return None;

        return new ConstraintFacts
        {
            Length = length is null ? null : new LengthLimits(length.Argument<long>(0), length.Argument<long>(1)),
            Range = range is null ? null : new RangeLimits(range.Argument<string>(0), range.Argument<string>(1)),
            Pattern = pattern?.Argument<string>(0),
        };
    }
}

/// <param name="Min">The least length, 0 where open.</param>
/// <param name="Max">The greatest length, <see cref="long.MaxValue"/> where open.</param>
internal sealed record LengthLimits(long Min, long Max);

/// <param name="Min">The least number as decimal text, <c>null</c> where open.</param>
/// <param name="Max">The greatest number as decimal text, <c>null</c> where open.</param>
internal sealed record RangeLimits(string? Min, string? Max);
