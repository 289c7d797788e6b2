using System.ComponentModel;

namespace AmplifyGen.Metadata;

/// <summary>Specifies the pattern that a string must match (Smithy's <c>pattern</c> trait).</summary>
/// <param name="pattern">An ECMA-262 regular expression, not anchored, as the model has it. .NET may not support it.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Property, AllowMultiple = true)]
#if COMPILER_PART
internal
#else
public
#endif
sealed class PatternConstraintAttribute(string pattern) : Attribute
{
    /// <summary>Gets the regular expression.</summary>
    public string Pattern { get; } = pattern;

    /// <summary>
    /// Gets the part of the member that is constrained, in Smithy's names: <c>member</c> for each element of a list, <c>key</c> or <c>value</c>
    /// for those of a map, <c>value.member</c> for each element of the lists in a map; <see langword="null"/> for the member itself.
    /// </summary>
    public string? Part { get; init; }
}
