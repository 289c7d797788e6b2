namespace AmplifyGen.Generator.Model;

internal sealed record DeprecationModel
{
    /// <summary>Gets the <c>deprecated</c> trait's message.</summary>
    public string? Message { get; init; }

    public string? Since { get; init; }

    /// <summary>
    /// <c>amplifygen#replacedBy</c> as the C# property name of the member to use instead: a sibling, or a member of a structure that
    /// holds this one's.
    /// </summary>
    public string? ReplacedBy { get; init; }
}
