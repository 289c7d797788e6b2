using AmplifyGen.Analyzers.Facts;
using Microsoft.CodeAnalysis;

namespace AmplifyGen.Analyzers.Flow.States;

/// <summary>Specifies where a builder comes from.</summary>
internal enum SiteKind
{
    /// <summary><c>CreateBuilder()</c>.</summary>
    Created,

    /// <summary><c>ToBuilder()</c>.</summary>
    Copied,

    /// <summary>The parameter of a configuring delegate.</summary>
    Configured,

    /// <summary>A parameter of the analyzed method. What the caller set is unknown.</summary>
    Parameter,

    /// <summary>The result of a method whose body is visible.</summary>
    Returned,

    /// <summary>The result of unseen code.</summary>
    Unseen,
}

/// <summary>An allocation site: one abstract builder.</summary>
internal sealed class Site
{
    public required int Index { get; init; }

    public required SiteKind Kind { get; init; }

    /// <summary>Gets the shape that is built; <c>null</c> for a parameter of a generic type.</summary>
    public required ShapeFacts? Shape { get; init; }

    /// <summary>Gets the operation that creates the builder.</summary>
    public required IOperation? Origin { get; init; }

    /// <summary>Gets whether the analysis has seen everything that happened to the builder before.</summary>
    public bool IsOwn => Kind is not SiteKind.Parameter and not SiteKind.Unseen;
}
