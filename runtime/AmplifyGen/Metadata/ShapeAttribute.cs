using System.ComponentModel;

namespace AmplifyGen.Metadata;

/// <summary>Marks a generated type (the record of a structure, the struct of an enum, the exception of an error) with its shape.</summary>
/// <param name="shapeId">The absolute shape id, such as <c>com.amazonaws.amplifybackend#UpdateBackendAuthRequest</c>.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
#if COMPILER_PART
internal
#else
public
#endif
sealed class ShapeAttribute(string shapeId) : Attribute
{
    /// <summary>Gets the absolute shape id.</summary>
    public string ShapeId { get; } = shapeId;

    /// <summary>Gets whether the shape is a union: each nested type is one member.</summary>
    public bool IsUnion { get; init; }

    /// <summary>Gets whether the shape is an enum whose values are 32-bit whole numbers (Smithy's <c>intEnum</c>) instead of texts.</summary>
    public bool IsIntEnum { get; init; }

    /// <summary>Gets whether the shape has Smithy's <c>sensitive</c> trait, so its values must not be printed.</summary>
    public bool IsSensitive { get; init; }
}
