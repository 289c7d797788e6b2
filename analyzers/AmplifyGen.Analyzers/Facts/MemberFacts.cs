using AmplifyGen.Metadata;
using Microsoft.CodeAnalysis;

namespace AmplifyGen.Analyzers.Facts;

/// <summary>The member of a generated property, as described by its attributes.</summary>
internal sealed class MemberFacts
{
    public required IPropertySymbol Property { get; init; }

    /// <summary>Gets the index of the member in its shape, in model order.</summary>
    public required int Index { get; init; }

    /// <summary>Gets the member's name in JSON.</summary>
    public required string WireName { get; init; }

    public required bool IsRequired { get; init; }

    public required bool IsSensitive { get; init; }

    public required bool IsSecret { get; init; }

    /// <summary>Gets the JSON format of the timestamps in the member. It can be a value that only a later version of the generator knows.</summary>
    public TimestampFormat TimestampFormat { get; init; }

    public DeprecationFacts? Deprecation { get; init; }

    public ConstraintFacts Constraints { get; init; } = ConstraintFacts.None;

    /// <summary>Gets whether values are checked against constraints. A constant in a secret member has its own diagnostic, which takes precedence.</summary>
    public bool IsConstrained => Constraints != ConstraintFacts.None && !IsSecret;

    /// <summary>Gets the C# name.</summary>
    public string Name => Property.Name;
}
