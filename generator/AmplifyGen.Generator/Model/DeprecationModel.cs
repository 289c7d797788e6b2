namespace AmplifyGen.Generator.Model;

internal sealed record DeprecationModel
{
    /// <summary>The <c>deprecated</c> trait's message.</summary>
    public string? Message { get; init; }

    public string? Since { get; init; }

    /// <summary><c>amplifygen#replacedBy</c> as the C# property name of the sibling to use instead.</summary>
    public string? ReplacedBy { get; init; }
}
