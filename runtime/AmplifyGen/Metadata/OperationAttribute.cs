using System.ComponentModel;

namespace AmplifyGen.Metadata;

/// <summary>Marks a generated operation class with its operation.</summary>
/// <param name="shapeId">The absolute shape id, such as <c>com.amazonaws.amplifybackend#UpdateBackendAuth</c>.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
#if COMPILER_PART
internal
#else
public
#endif
sealed class OperationAttribute(string shapeId) : Attribute
{
    /// <summary>Gets the absolute shape id.</summary>
    public string ShapeId { get; } = shapeId;
}
