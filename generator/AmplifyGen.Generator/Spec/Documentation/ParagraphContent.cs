using System.Text;
using AmplifyGen.Generator.Model;

namespace AmplifyGen.Generator.Spec.Documentation;

/// <summary>The inlines of a paragraph. Adjacent texts are combined when something else follows.</summary>
internal sealed class ParagraphContent
{
    private readonly List<DocumentationInline> _inlines = [];
    private readonly StringBuilder _text = new();

    public bool IsEmpty => _inlines.Count == 0 && _text.Length == 0;

    public void AddText(string text) => _text.Append(text);

    public void Add(DocumentationInline inline)
    {
        EndText();
        _inlines.Add(inline);
    }

    public EquatableArray<DocumentationInline> Take()
    {
        EndText();
        var content = _inlines.ToEquatableArray();
        _inlines.Clear();
        return content;
    }

    private void EndText()
    {
        if (_text.Length > 0)
            _inlines.Add(new DocumentationInline.Text(_text.ToString()));

        _text.Clear();
    }
}
