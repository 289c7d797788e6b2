using System.ComponentModel;

namespace AmplifyGen.Metadata;

/// <summary>Marks the C# member of a deprecated member or enum value (Smithy's <c>deprecated</c> trait).</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method | AttributeTargets.Field | AttributeTargets.Class)]
#if COMPILER_PART
internal
#else
public
#endif
sealed class DeprecatedMemberAttribute : Attribute
{
    /// <summary>Gets the reason and what to use instead; <see langword="null"/> if the model has no message.</summary>
    public string? Message { get; init; }

    /// <summary>Gets the C# property name of the member to use instead (<c>amplifygen#replacedBy</c>); <see langword="null"/> if the model names none.</summary>
    public string? ReplacedBy { get; init; }

    /// <summary>Gets the version or date of the deprecation, as the model has it; <see langword="null"/> if the model has none.</summary>
    public string? Since { get; init; }
}
