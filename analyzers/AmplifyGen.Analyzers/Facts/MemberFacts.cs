using AmplifyGen.Metadata;
using Microsoft.CodeAnalysis;

namespace AmplifyGen.Analyzers.Facts;

/// <summary>What the attributes of a generated property say of the member it stands for.</summary>
internal sealed class MemberFacts
{
    public required IPropertySymbol Property { get; init; }

    /// <summary>The place of the member in its shape, in model order.</summary>
    public required int Index { get; init; }

    /// <summary>The member's name in JSON.</summary>
    public required string WireName { get; init; }

    public required bool IsRequired { get; init; }

    public required bool IsSensitive { get; init; }

    public required bool IsSecret { get; init; }

    /// <summary>How the timestamps in the member are written in JSON, if it has any; perhaps a value that a later version of the generator knows.</summary>
    public TimestampFormat TimestampFormat { get; init; }

    public DeprecationFacts? Deprecation { get; init; }

    public ConstraintFacts Constraints { get; init; } = ConstraintFacts.None;

    /// <summary>Whether values are compared with constraints. A constant in a secret member has a fault of its own, which goes before any other.</summary>
    public bool IsConstrained => Constraints != ConstraintFacts.None && !IsSecret;

    /// <summary>The C# name.</summary>
    public string Name => Property.Name;
}
