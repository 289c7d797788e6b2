using System.Text;
using AmplifyGen.Generator.Model;

namespace AmplifyGen.Generator.Emit;

/// <summary>
/// Writes the model's documentation as XML documentation: the first paragraph is the summary, the rest the remarks.
/// <code>
/// /// &lt;summary&gt;The app ID.&lt;/summary&gt;
/// /// &lt;remarks&gt;&lt;para&gt;Required.&lt;/para&gt;&lt;/remarks&gt;
/// </code>
/// </summary>
internal static class DocumentationEmitter
{
    /// <param name="fallback">XML for a shape that the model says nothing about, so that nothing public is undocumented.</param>
    /// <param name="notes">XML paragraphs that follow the model's words.</param>
    public static void Emit(CodeWriter writer, DocumentationModel documentation, string fallback, IEnumerable<string> notes)
    {
        var blocks = documentation.Blocks;
        var hasSummary = blocks.Count > 0 && blocks[0] is DocumentationBlock.Paragraph;
        writer.Line($"/// <summary>{(hasSummary ? Inlines(((DocumentationBlock.Paragraph)blocks[0]).Content) : fallback)}</summary>");

        var remarks = blocks.Skip(hasSummary ? 1 : 0).SelectMany(Lines).Concat(notes.Select(static note => $"<para>{note}</para>")).ToList();
        if (remarks.Count == 0)
            return;

        writer.Line("/// <remarks>");
        foreach (var line in remarks)
            writer.Line("/// " + line);

        writer.Line("/// </remarks>");
    }

    /// <summary>What a reader must know of a member beyond the model's words.</summary>
    public static IEnumerable<string> Notes(MemberModel member)
    {
        if (member.IsRequired)
            yield return "Required.";

        if (member.Deprecation is { } deprecation)
            yield return CommentText.Xml(DeprecationText.Of(deprecation));

        if (ConstraintText.Of(member) is { Length: > 0 } constraints)
            yield return CommentText.Xml(constraints);

        if (member.IsSensitive)
            yield return "Sensitive: the value is never printed.";
    }

    public static IEnumerable<string> Notes(DeprecationModel? deprecation) =>
        deprecation is null ? [] : [CommentText.Xml(DeprecationText.Of(deprecation))];

    private static IEnumerable<string> Lines(DocumentationBlock block)
    {
        switch (block)
        {
            case DocumentationBlock.Paragraph paragraph:
                yield return $"<para>{Inlines(paragraph.Content)}</para>";
                break;
            case DocumentationBlock.List list:
                yield return $"<list type=\"{(list.IsNumbered ? "number" : "bullet")}\">";
                foreach (var item in list.Items)
                {
                    yield return "<item><description>";
                    foreach (var line in item.Blocks.SelectMany(Lines))
                        yield return line;

                    yield return "</description></item>";
                }

                yield return "</list>";
                break;
        }
    }

    private static string Inlines(EquatableArray<DocumentationInline> content)
    {
        var text = new StringBuilder();
        foreach (var inline in content)
            text.Append(Inline(inline));

        return text.ToString();
    }

    private static string Inline(DocumentationInline inline) => inline switch
    {
        DocumentationInline.Text text => CommentText.Xml(text.Value),
        DocumentationInline.Code code => $"<c>{CommentText.Xml(code.Value)}</c>",
        DocumentationInline.Emphasis emphasis => $"<i>{CommentText.Xml(emphasis.Value)}</i>",
        DocumentationInline.Link link => $"<see href=\"{CommentText.Xml(link.Target)}\">{CommentText.Xml(link.Value)}</see>",
        _ => "",
    };
}
