namespace AmplifyGen.Metadata;

/// <summary>Marks a method that begins or ends the life of a builder.</summary>
/// <param name="role">What the method does.</param>
[AttributeUsage(AttributeTargets.Method)]
#if COMPILER_PART
internal
#else
public
#endif
sealed class BuilderRoleAttribute(BuilderRole role) : Attribute
{
    /// <summary>What the method does.</summary>
    public BuilderRole Role { get; } = role;
}
