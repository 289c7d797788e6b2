namespace AmplifyGen.Metadata;

/// <summary>Marks a builder's method with the member that it sets.</summary>
/// <param name="propertyName">The C# property name of the member, such as <c>AppId</c>.</param>
[AttributeUsage(AttributeTargets.Method)]
#if COMPILER_PART
internal
#else
public
#endif
sealed class SetsMemberAttribute(string propertyName) : Attribute
{
    /// <summary>The C# property name of the member.</summary>
    public string PropertyName { get; } = propertyName;

    /// <summary>Whether the method adds to what was set before (<c>Add…</c>) instead of replacing it (<c>With…</c>).</summary>
    public bool Appends { get; init; }

    /// <summary>Whether the argument is a delegate that fills a builder of the member's own shape.</summary>
    public bool Configures { get; init; }
}
