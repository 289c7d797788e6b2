using System.ComponentModel;

namespace AmplifyGen.Metadata;

/// <summary>Marks a builder with the record that it builds.</summary>
/// <param name="shape">The type of the record.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
#if COMPILER_PART
internal
#else
public
#endif
sealed class ShapeBuilderAttribute(Type shape) : Attribute
{
    /// <summary>Gets the type of the record.</summary>
    public Type Shape { get; } = shape;
}
