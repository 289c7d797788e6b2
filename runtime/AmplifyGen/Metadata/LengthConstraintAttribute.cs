namespace AmplifyGen.Metadata;

/// <summary>
/// How long a member may be (Smithy's <c>length</c> trait): Unicode code points of a string, bytes of a blob, elements of a
/// list, entries of a map.
/// </summary>
/// <param name="min">The least length, inclusive; 0 where the model sets none.</param>
/// <param name="max">The greatest length, inclusive; <see cref="long.MaxValue"/> where the model sets none.</param>
[AttributeUsage(AttributeTargets.Property, AllowMultiple = true)]
#if COMPILER_PART
internal
#else
public
#endif
sealed class LengthConstraintAttribute(long min, long max) : Attribute
{
    /// <summary>The least length, inclusive.</summary>
    public long Min { get; } = min;

    /// <summary>The greatest length, inclusive.</summary>
    public long Max { get; } = max;

    /// <summary>
    /// What the constraint is on, in Smithy's names: <c>member</c> for each element of a list, <c>key</c> or <c>value</c> for those of a
    /// map, <c>value.member</c> for each element of the lists that a map holds; <c>null</c> for the member itself.
    /// </summary>
    public string? Part { get; init; }
}
