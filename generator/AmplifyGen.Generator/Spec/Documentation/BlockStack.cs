using AmplifyGen.Generator.Model;

namespace AmplifyGen.Generator.Spec.Documentation;

/// <summary>The blocks that are being read: paragraphs within items within lists.</summary>
internal sealed class BlockStack
{
    /// <summary>The maximum depth of lists. Deeper lists become items of the list around them, because people read documentation and the emitter is recursive.</summary>
    private const int MaxDepth = 8;

    private readonly Stack<ListContent> _lists = new();
    private readonly List<DocumentationBlock> _top = [];
    private int _ignoredLists;

    public ParagraphText Paragraph { get; } = new();

    private List<DocumentationBlock> Target => _lists.Count == 0 ? _top : _lists.Peek().Content;

    public void EndParagraph()
    {
        var content = Paragraph.Take();
        if (content.Count > 0)
            Target.Add(new DocumentationBlock.Paragraph(content));
    }

    public void OpenList(bool isNumbered)
    {
        EndParagraph();
        if (_lists.Count == MaxDepth)
            _ignoredLists++;
        else
            _lists.Push(new ListContent(isNumbered));
    }

    public void OpenItem()
    {
        EndParagraph();
        if (_lists.Count == 0)
            OpenList(isNumbered: false);

        _lists.Peek().EndItem();
    }

    public void CloseList()
    {
        EndParagraph();
        if (_ignoredLists > 0)
        {
            _ignoredLists--;
            return;
        }

        if (_lists.Count == 0)
            return;

        var list = _lists.Pop();
        list.EndItem();
        if (list.Items.Count > 0)
            Target.Add(new DocumentationBlock.List(list.IsNumbered, list.Items.ToEquatableArray()));
    }

    public List<DocumentationBlock> Finish()
    {
        _ignoredLists = 0;
        EndParagraph();
        while (_lists.Count > 0)
            CloseList();

        return _top;
    }

    private sealed class ListContent(bool isNumbered)
    {
        public bool IsNumbered { get; } = isNumbered;

        public List<DocumentationItem> Items { get; } = [];

        public List<DocumentationBlock> Content { get; } = [];

        public void EndItem()
        {
            if (Content.Count > 0)
                Items.Add(new DocumentationItem(Content.ToEquatableArray()));

            Content.Clear();
        }
    }
}
