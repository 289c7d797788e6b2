namespace AmplifyGen.Metadata;

/// <summary>Contains the names in the <c>Part</c> of a constraint, which are separated by dots.</summary>
internal static class ConstraintPart
{
    /// <summary>The name for each element of a list.</summary>
    public const string Element = "member";

    /// <summary>The name for each key of a map.</summary>
    public const string Key = "key";

    /// <summary>The name for each value of a map.</summary>
    public const string Value = "value";
}
