using AmplifyGen.Generator.Model;

namespace AmplifyGen.Generator.Spec.Documentation;

/// <summary>
/// Reads the HTML-like text of a <c>documentation</c> trait into blocks. Unknown tags are removed, but their text is kept.
/// </summary>
internal sealed class DocumentationReader
{
    private readonly BlockStack _blocks = new();

    private DocumentationReader()
    {
    }

    public static DocumentationModel Read(string text, CancellationToken cancellation)
    {
        var reader = new DocumentationReader();
        foreach (var token in MarkupTokenizer.Tokenize(text, cancellation))
        {
            cancellation.ThrowIfCancellationRequested();
            reader.Read(token);
        }

        var blocks = reader._blocks.Finish();
        return blocks.Count == 0 ? DocumentationModel.None : new DocumentationModel(blocks.ToEquatableArray());
    }

    private void Read(MarkupToken token)
    {
        switch (token)
        {
            case MarkupToken.Text text:
                _blocks.Paragraph.Append(text.Value);
                break;
            case MarkupToken.Code code:
                _blocks.Paragraph.AppendCode(code.Value);
                break;
            case MarkupToken.Break:
                _blocks.EndParagraph();
                break;
            case MarkupToken.Open open:
                ReadOpen(open);
                break;
            case MarkupToken.Close close:
                ReadClose(close.Name);
                break;
        }
    }

    private void ReadOpen(MarkupToken.Open tag)
    {
        switch (tag.Name)
        {
            case "ul" or "dl":
                _blocks.OpenList(isNumbered: false);
                break;
            case "ol":
                _blocks.OpenList(isNumbered: true);
                break;
            case "li":
                _blocks.OpenItem();
                break;
            case "dt":
                _blocks.OpenItem();
                _blocks.Paragraph.Open(InlineStyle.Emphasis, link: null);
                break;
            case "note":
                OpenRemark("Note:");
                break;
            case "important":
                OpenRemark("Important:");
                break;
            case "td" or "th":
                _blocks.Paragraph.Append(" ");
                break;
            case "a" when !tag.IsEmpty:
                _blocks.Paragraph.Open(InlineStyle.Link, tag.Link);
                break;
            case "code" or "tt" or "pre" or "kbd" or "samp" when !tag.IsEmpty:
                if (tag.Name is "pre")
                    _blocks.EndParagraph();

                _blocks.Paragraph.Open(InlineStyle.Code, link: null);
                break;
            case "b" or "i" or "em" or "strong" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" when !tag.IsEmpty:
                if (tag.Name[0] == 'h')
                    _blocks.EndParagraph();

                _blocks.Paragraph.Open(InlineStyle.Emphasis, link: null);
                break;
            default:
                if (IsBlock(tag.Name))
                    _blocks.EndParagraph();

                break;
        }
    }

    private void ReadClose(string name)
    {
        switch (name)
        {
            case "ul" or "dl" or "ol":
                _blocks.CloseList();
                break;
            case "a":
                _blocks.Paragraph.Close(InlineStyle.Link);
                break;
            case "code" or "tt" or "kbd" or "samp":
                _blocks.Paragraph.Close(InlineStyle.Code);
                break;
            case "b" or "i" or "em" or "strong":
                _blocks.Paragraph.Close(InlineStyle.Emphasis);
                break;
            default:
                if (IsBlock(name))
                    _blocks.EndParagraph();

                break;
        }
    }

    private void OpenRemark(string label)
    {
        _blocks.EndParagraph();
        _blocks.Paragraph.AppendLabel(label);
    }

    private static bool IsBlock(string name) => name is "p" or "br" or "div" or "section" or "fullname" or "note" or "important" or "li" or "dt"
        or "dd" or "pre" or "table" or "tr" or "caption" or "title" or "blockquote" or "hr" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6";
}
