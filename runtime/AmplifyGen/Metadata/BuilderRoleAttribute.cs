using System.ComponentModel;

namespace AmplifyGen.Metadata;

/// <summary>Marks a method that creates a builder or builds its record.</summary>
/// <param name="role">What the method does with the builder.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Method)]
#if COMPILER_PART
internal
#else
public
#endif
sealed class BuilderRoleAttribute(BuilderRole role) : Attribute
{
    /// <summary>Gets what the method does with the builder.</summary>
    public BuilderRole Role { get; } = role;
}
