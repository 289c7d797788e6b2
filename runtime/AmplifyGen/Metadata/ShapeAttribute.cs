namespace AmplifyGen.Metadata;

/// <summary>Marks a generated type (a structure's record, an enum's struct, an error's exception) with the shape it stands for.</summary>
/// <param name="shapeId">The absolute shape id, such as <c>com.amazonaws.amplifybackend#UpdateBackendAuthRequest</c>.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
#if COMPILER_PART
internal
#else
public
#endif
sealed class ShapeAttribute(string shapeId) : Attribute
{
    /// <summary>The absolute shape id.</summary>
    public string ShapeId { get; } = shapeId;

    /// <summary>Whether the shape is a union: each type within it stands for one member.</summary>
    public bool IsUnion { get; init; }

    /// <summary>Whether the shape is an enum whose values are whole numbers of 32 bits (Smithy's <c>intEnum</c>), and not texts.</summary>
    public bool IsIntEnum { get; init; }

    /// <summary>Whether the shape has Smithy's <c>sensitive</c> trait, so that no value of it may be printed.</summary>
    public bool IsSensitive { get; init; }
}
