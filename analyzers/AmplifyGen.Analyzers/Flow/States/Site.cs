using AmplifyGen.Analyzers.Facts;
using Microsoft.CodeAnalysis;

namespace AmplifyGen.Analyzers.Flow.States;

/// <summary>Where a builder begins, as far as the analyzed code is concerned.</summary>
internal enum SiteKind
{
    /// <summary><c>CreateBuilder()</c>.</summary>
    Created,

    /// <summary><c>ToBuilder()</c>.</summary>
    Copied,

    /// <summary>The parameter of a configuring delegate.</summary>
    Configured,

    /// <summary>A parameter of the analyzed method: what the caller set is unknown.</summary>
    Parameter,

    /// <summary>The result of a method whose body could be seen.</summary>
    Returned,

    /// <summary>The result of code that could not be seen.</summary>
    Unseen,
}

/// <summary>An allocation site: one abstract builder.</summary>
internal sealed class Site
{
    public required int Index { get; init; }

    public required SiteKind Kind { get; init; }

    /// <summary>The shape that is built; <c>null</c> for a parameter of a generic type.</summary>
    public required ShapeFacts? Shape { get; init; }

    /// <summary>What makes the builder.</summary>
    public required IOperation? Origin { get; init; }

    /// <summary>Whether the code that is analyzed has seen all that happened to the builder before.</summary>
    public bool IsOwn => Kind is not SiteKind.Parameter and not SiteKind.Unseen;
}
