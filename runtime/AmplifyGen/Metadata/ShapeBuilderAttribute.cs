namespace AmplifyGen.Metadata;

/// <summary>Marks a builder with the record that it builds.</summary>
/// <param name="shape">The record's type.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
#if COMPILER_PART
internal
#else
public
#endif
sealed class ShapeBuilderAttribute(Type shape) : Attribute
{
    /// <summary>The record's type.</summary>
    public Type Shape { get; } = shape;
}
