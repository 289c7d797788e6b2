using System.ComponentModel;

namespace AmplifyGen.Metadata;

/// <summary>Specifies the range of a number (Smithy's <c>range</c> trait).</summary>
/// <param name="min">The minimum, inclusive, as decimal text in the invariant culture; <see langword="null"/> if the model sets none.</param>
/// <param name="max">The maximum, inclusive, as decimal text in the invariant culture; <see langword="null"/> if the model sets none.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Property, AllowMultiple = true)]
#if COMPILER_PART
internal
#else
public
#endif
sealed class RangeConstraintAttribute(string? min, string? max) : Attribute
{
    /// <summary>Gets the minimum, inclusive, as decimal text; <see langword="null"/> if there is no minimum.</summary>
    public string? Min { get; } = min;

    /// <summary>Gets the maximum, inclusive, as decimal text; <see langword="null"/> if there is no maximum.</summary>
    public string? Max { get; } = max;

    /// <summary>
    /// Gets the part of the member that is constrained, in Smithy's names: <c>member</c> for each element of a list, <c>key</c> or <c>value</c>
    /// for those of a map, <c>value.member</c> for each element of the lists in a map; <see langword="null"/> for the member itself.
    /// </summary>
    public string? Part { get; init; }
}
