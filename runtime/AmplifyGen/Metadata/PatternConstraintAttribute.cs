namespace AmplifyGen.Metadata;

/// <summary>Which pattern a string must match (Smithy's <c>pattern</c> trait).</summary>
/// <param name="pattern">An ECMA-262 regular expression, not anchored, in the model's words; .NET may not understand it.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class PatternConstraintAttribute(string pattern) : Attribute
{
    /// <summary>The regular expression.</summary>
    public string Pattern { get; } = pattern;
}
