using AmplifyGen.Metadata;
using Microsoft.CodeAnalysis;

namespace AmplifyGen.Analyzers.Facts;

/// <summary>The constraints of a member, or of the elements, keys or values of its list or map, as they are in the model.</summary>
internal sealed record ConstraintFacts
{
    private readonly ConstraintFacts? _element;
    private readonly ConstraintFacts? _key;
    private readonly ConstraintFacts? _value;

    public static ConstraintFacts None { get; } = new();

    /// <summary>Gets the limits in Unicode code points of a string, bytes of a blob, elements of a list, or entries of a map.</summary>
    public LengthLimits? Length { get; init; }

    public RangeLimits? Range { get; init; }

    /// <summary>Gets the ECMA-262 pattern, not anchored.</summary>
    public string? Pattern { get; init; }

    /// <summary>Gets the constraints of each element of a list.</summary>
    public ConstraintFacts Element
    {
        get => _element ?? None;
        private init => _element = value;
    }

    /// <summary>Gets the constraints of each key of a map.</summary>
    public ConstraintFacts Key
    {
        get => _key ?? None;
        private init => _key = value;
    }

    /// <summary>Gets the constraints of each value of a map.</summary>
    public ConstraintFacts Value
    {
        get => _value ?? None;
        private init => _value = value;
    }

    public static ConstraintFacts Read(IPropertySymbol property, RuntimeSymbols symbols)
    {
        var facts = None;
        foreach (var attribute in property.GetAttributes())
        {
            if (Constraint(attribute, symbols) is { } constraint)
                facts = facts.With(attribute.Named<string>(nameof(LengthConstraintAttribute.Part))?.Split('.') ?? [], 0, constraint);
        }

        return facts;
    }

    /// <summary>Returns what an attribute adds, or <c>null</c> if it is not a constraint.</summary>
    private static Func<ConstraintFacts, ConstraintFacts>? Constraint(AttributeData attribute, RuntimeSymbols symbols)
    {
        if (Is(symbols.LengthConstraint))
            return facts => facts with { Length = new LengthLimits(attribute.Argument<long>(0), attribute.Argument<long>(1)) };

        if (Is(symbols.RangeConstraint))
            return facts => facts with { Range = new RangeLimits(attribute.Argument<string>(0), attribute.Argument<string>(1)) };

        return Is(symbols.PatternConstraint) ? facts => facts with { Pattern = attribute.Argument<string>(0) } : null;

        bool Is(INamedTypeSymbol? type) => type is not null && SymbolEqualityComparer.Default.Equals(attribute.AttributeClass, type);
    }

    /// <param name="part">The parts that lead to the constrained part, in Smithy's names.</param>
    private ConstraintFacts With(string[] part, int depth, Func<ConstraintFacts, ConstraintFacts> add)
    {
        if (depth == part.Length)
            return add(this);

        return part[depth] switch
        {
            ConstraintPart.Element => this with { Element = Element.With(part, depth + 1, add) },
            ConstraintPart.Key => this with { Key = Key.With(part, depth + 1, add) },
            ConstraintPart.Value => this with { Value = Value.With(part, depth + 1, add) },
            _ => this,
        };
    }
}

/// <param name="Min">The minimum length; 0 without a minimum.</param>
/// <param name="Max">The maximum length; <see cref="long.MaxValue"/> without a maximum.</param>
internal sealed record LengthLimits(long Min, long Max);

/// <param name="Min">The minimum as decimal text; <c>null</c> without a minimum.</param>
/// <param name="Max">The maximum as decimal text; <c>null</c> without a maximum.</param>
internal sealed record RangeLimits(string? Min, string? Max);
