using System.Collections.Immutable;
using AmplifyGen.Analyzers.Facts;

namespace AmplifyGen.Analyzers.Flow;

/// <summary>What a method does to the builders it takes, and what builder it gives back. Holds no syntax and no operation.</summary>
internal sealed record MethodSummary
{
    /// <summary>Whether the method ends normally at all.</summary>
    public required bool Returns { get; init; }

    /// <summary>What is done to a builder, by parameter; <c>null</c> for a parameter that holds none.</summary>
    public required ImmutableArray<SiteState?> Parameters { get; init; }

    /// <summary>The parameters that may be given back.</summary>
    public required Bits ReturnedParameters { get; init; }

    /// <summary>The parameters that are built, or handed to what may build them.</summary>
    public required Bits UsedParameters { get; init; }

    /// <summary>The builder that the method makes, or has from code that is not seen, and gives back; <c>null</c> if there is none.</summary>
    public required (ShapeFacts Shape, SiteState State)? ReturnedBuilder { get; init; }

    public required bool MayReturnNull { get; init; }

    public required bool MayReturnUnknown { get; init; }
}
