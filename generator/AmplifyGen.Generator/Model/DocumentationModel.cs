namespace AmplifyGen.Generator.Model;

/// <summary>Documentation as blocks of plain text with styles, without its original markup.</summary>
internal sealed record DocumentationModel(EquatableArray<DocumentationBlock> Blocks)
{
    public static DocumentationModel None { get; } = new(EquatableArray<DocumentationBlock>.Empty);
}

internal abstract record DocumentationBlock
{
    public sealed record Paragraph(EquatableArray<DocumentationInline> Content) : DocumentationBlock;

    public sealed record List(bool IsNumbered, EquatableArray<DocumentationItem> Items) : DocumentationBlock;
}

internal sealed record DocumentationItem(EquatableArray<DocumentationBlock> Blocks);

internal abstract record DocumentationInline
{
    public sealed record Text(string Value) : DocumentationInline;

    public sealed record Code(string Value) : DocumentationInline;

    public sealed record Emphasis(string Value) : DocumentationInline;

    /// <param name="Target">An absolute http or https address.</param>
    public sealed record Link(string Target, string Value) : DocumentationInline;
}
