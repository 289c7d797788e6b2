namespace AmplifyGen.Metadata;

/// <summary>Between which numbers a member must lie (Smithy's <c>range</c> trait).</summary>
/// <param name="min">The least value, inclusive, as decimal text in the invariant culture; <c>null</c> where the model sets none.</param>
/// <param name="max">The greatest value, inclusive, as decimal text in the invariant culture; <c>null</c> where the model sets none.</param>
[AttributeUsage(AttributeTargets.Property, AllowMultiple = true)]
#if COMPILER_PART
internal
#else
public
#endif
sealed class RangeConstraintAttribute(string? min, string? max) : Attribute
{
    /// <summary>The least value, inclusive, as decimal text; <c>null</c> where open.</summary>
    public string? Min { get; } = min;

    /// <summary>The greatest value, inclusive, as decimal text; <c>null</c> where open.</summary>
    public string? Max { get; } = max;

    /// <summary>
    /// What the constraint is on, in Smithy's names: <c>member</c> for each element of a list, <c>key</c> or <c>value</c> for those of a
    /// map, <c>value.member</c> for each element of the lists that a map holds; <c>null</c> for the member itself.
    /// </summary>
    public string? Part { get; init; }
}
