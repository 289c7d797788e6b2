namespace AmplifyGen.Generator.Model;

internal sealed record DeprecationModel
{
    /// <summary>Gets the message of the <c>deprecated</c> trait.</summary>
    public string? Message { get; init; }

    public string? Since { get; init; }

    /// <summary>
    /// Gets the C# property name of the member to use instead (<c>amplifygen#replacedBy</c>): a sibling, or a member of a structure that
    /// contains the structure of this member.
    /// </summary>
    public string? ReplacedBy { get; init; }
}
