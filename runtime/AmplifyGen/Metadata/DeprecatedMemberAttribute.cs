namespace AmplifyGen.Metadata;

/// <summary>Marks what stands for a deprecated member or enum value (Smithy's <c>deprecated</c> trait).</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method | AttributeTargets.Field | AttributeTargets.Class)]
#if COMPILER_PART
internal
#else
public
#endif
sealed class DeprecatedMemberAttribute : Attribute
{
    /// <summary>Why, and what to do; <c>null</c> if the model does not say.</summary>
    public string? Message { get; init; }

    /// <summary>The C# property name of the sibling to use instead (<c>amplifygen#replacedBy</c>); <c>null</c> if the model names none.</summary>
    public string? ReplacedBy { get; init; }

    /// <summary>The version or date of the deprecation, in the model's words; <c>null</c> if the model does not say.</summary>
    public string? Since { get; init; }
}
