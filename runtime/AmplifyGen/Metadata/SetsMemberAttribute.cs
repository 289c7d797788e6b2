using System.ComponentModel;

namespace AmplifyGen.Metadata;

/// <summary>Marks a method of a builder with the member that it sets.</summary>
/// <param name="propertyName">The C# property name of the member, such as <c>AppId</c>.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Method)]
#if COMPILER_PART
internal
#else
public
#endif
sealed class SetsMemberAttribute(string propertyName) : Attribute
{
    /// <summary>Gets the C# property name of the member.</summary>
    public string PropertyName { get; } = propertyName;

    /// <summary>Gets whether the method adds to earlier values (<c>Add…</c>) instead of replacing them (<c>With…</c>).</summary>
    public bool Appends { get; init; }

    /// <summary>Gets whether the argument is a delegate that fills a builder of the member's shape.</summary>
    public bool Configures { get; init; }
}
