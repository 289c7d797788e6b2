namespace AmplifyGen.Generator.Spec.Documentation;

/// <summary>One piece of a documentation text.</summary>
internal abstract record MarkupToken
{
    /// <param name="Value">Text with its entities resolved.</param>
    public sealed record Text(string Value) : MarkupToken;

    /// <summary>Text between backticks, which is not interpreted.</summary>
    public sealed record Code(string Value) : MarkupToken;

    /// <summary>An empty line in text without markup.</summary>
    public sealed record Break : MarkupToken;

    /// <param name="Name">The name in lower case.</param>
    /// <param name="Link">The <c>href</c>, if the tag has one.</param>
    public sealed record Open(string Name, string? Link, bool IsEmpty) : MarkupToken;

    public sealed record Close(string Name) : MarkupToken;
}
