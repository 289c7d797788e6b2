using System.ComponentModel;

namespace AmplifyGen.Metadata;

/// <summary>
/// Specifies the length of a member (Smithy's <c>length</c> trait): Unicode code points of a string, bytes of a blob, elements of a list,
/// or entries of a map.
/// </summary>
/// <param name="min">The minimum length, inclusive; 0 if the model sets none.</param>
/// <param name="max">The maximum length, inclusive; <see cref="long.MaxValue"/> if the model sets none.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Property, AllowMultiple = true)]
#if COMPILER_PART
internal
#else
public
#endif
sealed class LengthConstraintAttribute(long min, long max) : Attribute
{
    /// <summary>Gets the minimum length, inclusive.</summary>
    public long Min { get; } = min;

    /// <summary>Gets the maximum length, inclusive.</summary>
    public long Max { get; } = max;

    /// <summary>
    /// Gets the part of the member that is constrained, in Smithy's names: <c>member</c> for each element of a list, <c>key</c> or <c>value</c>
    /// for those of a map, <c>value.member</c> for each element of the lists in a map; <see langword="null"/> for the member itself.
    /// </summary>
    public string? Part { get; init; }
}
