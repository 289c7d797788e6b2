namespace AmplifyGen.Metadata;

/// <summary>Which pattern a string must match (Smithy's <c>pattern</c> trait).</summary>
/// <param name="pattern">An ECMA-262 regular expression, not anchored, in the model's words; .NET may not understand it.</param>
[AttributeUsage(AttributeTargets.Property, AllowMultiple = true)]
#if COMPILER_PART
internal
#else
public
#endif
sealed class PatternConstraintAttribute(string pattern) : Attribute
{
    /// <summary>The regular expression.</summary>
    public string Pattern { get; } = pattern;

    /// <summary>
    /// What the constraint is on, in Smithy's names: <c>member</c> for each element of a list, <c>key</c> or <c>value</c> for those of a
    /// map, <c>value.member</c> for each element of the lists that a map holds; <c>null</c> for the member itself.
    /// </summary>
    public string? Part { get; init; }
}
