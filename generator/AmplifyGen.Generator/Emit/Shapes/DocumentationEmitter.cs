using System.Text;
using AmplifyGen.Generator.Emit.Text;
using AmplifyGen.Generator.Model;

namespace AmplifyGen.Generator.Emit.Shapes;

/// <summary>
/// Writes the documentation of the model as XML documentation: the first paragraph is the summary, the rest is the remarks.
/// <code>
/// /// &lt;summary&gt;The app ID.&lt;/summary&gt;
/// /// &lt;remarks&gt;Required.&lt;/remarks&gt;
/// </code>
/// </summary>
internal static class DocumentationEmitter
{
    private const string OpenParagraph = "<para>";
    private const string CloseParagraph = "</para>";

    /// <param name="fallback">The XML for a shape without documentation in the model, so that everything public is documented.</param>
    /// <param name="notes">The XML paragraphs after the documentation of the model.</param>
    public static void Emit(CodeWriter writer, DocumentationModel documentation, string fallback, IEnumerable<string> notes)
    {
        writer.Line($"/// <summary>{(Summary(documentation) is { } summary ? Inlines(writer, summary.Content) : fallback)}</summary>");
        using var lines = Remarks(documentation).SelectMany(block => Lines(writer, block)).Concat(notes.Select(Paragraph)).GetEnumerator();
        if (!lines.MoveNext())
            return;

        var first = lines.Current;
        if (!lines.MoveNext())
        {
            // A single line is one paragraph; a list needs several lines.
            writer.Line($"/// <remarks>{first.Substring(OpenParagraph.Length, first.Length - OpenParagraph.Length - CloseParagraph.Length)}</remarks>");
            return;
        }

        writer.Line("/// <remarks>");
        writer.Line("/// " + first);
        do
            writer.Line("/// " + lines.Current);
        while (lines.MoveNext());

        writer.Line("/// </remarks>");
    }

    /// <summary>Determines whether the documentation of a member has more than a summary.</summary>
    public static bool HasRemarks(MemberModel member) => Remarks(member.Documentation).Any() || Notes(member).Any();

    /// <summary>Returns what a reader must know about a member beyond the documentation of the model.</summary>
    public static IEnumerable<string> Notes(MemberModel member)
    {
        if (member.IsRequired)
            yield return "Required.";

        if (member.Deprecation is { } deprecation)
            yield return CommentText.Xml(DeprecationText.Of(deprecation));

        if (ConstraintText.Of(member) is { Length: > 0 } constraints)
            yield return CommentText.Xml(constraints);

        if (member.IsSensitive)
            yield return "Sensitive: the value is not printed and not shown in a debugger.";
    }

    public static IEnumerable<string> Notes(DeprecationModel? deprecation) =>
        deprecation is null ? [] : [CommentText.Xml(DeprecationText.Of(deprecation))];

    private static DocumentationBlock.Paragraph? Summary(DocumentationModel documentation) =>
        documentation.Blocks.Count > 0 ? documentation.Blocks[0] as DocumentationBlock.Paragraph : null;

    private static IEnumerable<DocumentationBlock> Remarks(DocumentationModel documentation) =>
        documentation.Blocks.Skip(Summary(documentation) is null ? 0 : 1);

    private static string Paragraph(string xml) => OpenParagraph + xml + CloseParagraph;

    private static IEnumerable<string> Lines(CodeWriter writer, DocumentationBlock block)
    {
        switch (block)
        {
            case DocumentationBlock.Paragraph paragraph:
                yield return Paragraph(Inlines(writer, paragraph.Content));
                break;
            case DocumentationBlock.List list:
                yield return $"<list type=\"{(list.IsNumbered ? "number" : "bullet")}\">";
                foreach (var item in list.Items)
                {
                    yield return "<item><description>";
                    foreach (var line in item.Blocks.SelectMany(inner => Lines(writer, inner)))
                        yield return line;

                    yield return "</description></item>";
                }

                yield return "</list>";
                break;
        }
    }

    private static string Inlines(CodeWriter writer, EquatableArray<DocumentationInline> content)
    {
        var text = new StringBuilder();
        foreach (var inline in content)
        {
            writer.ThrowIfCancelled();
            text.Append(Inline(inline));
        }

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
