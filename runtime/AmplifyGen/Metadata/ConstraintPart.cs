namespace AmplifyGen.Metadata;

/// <summary>The names of which <c>Part</c> of a constraint is made, with dots between them.</summary>
internal static class ConstraintPart
{
    /// <summary>Each element of a list.</summary>
    public const string Element = "member";

    /// <summary>Each key of a map.</summary>
    public const string Key = "key";

    /// <summary>Each value of a map.</summary>
    public const string Value = "value";
}
