using System.Text;
using AmplifyGen.Generator.Json;
using AmplifyGen.Generator.Model;

namespace AmplifyGen.Generator.Spec.Documentation;

/// <summary>The style of a run of text.</summary>
internal enum InlineStyle
{
    Plain,
    Code,
    Emphasis,
    Link,
}

/// <summary>The paragraph that is being read. Styles end with it, so a tag that is never closed affects only one paragraph.</summary>
internal sealed class ParagraphText
{
    private readonly ParagraphContent _content = new();
    private readonly List<InlineStyle> _open = [];
    private readonly StringBuilder _run = new();
    private string? _link;
    private string? _label;
    private bool _isSpacePending;

    /// <summary>Gets the current style: a link contains all its text, otherwise the last opened style applies.</summary>
    private InlineStyle Style => _link is not null ? InlineStyle.Link : _open.Count > 0 ? _open[_open.Count - 1] : InlineStyle.Plain;

    private bool IsEmpty => _content.IsEmpty && _run.Length == 0;

    public void Append(string text)
    {
        foreach (var character in text)
        {
            // Control characters have no meaning in text, and XML does not support them.
            if (char.IsWhiteSpace(character) || char.IsControl(character))
                _isSpacePending = true;
            else if (!IsInvisible(character) || Style == InlineStyle.Code)
                Append(character);
        }
    }

    public void AppendCode(string code)
    {
        Open(InlineStyle.Code, link: null);
        Append(code);
        Close(InlineStyle.Code);
    }

    /// <summary>Sets an emphasized label for the text of the paragraph, or of the next paragraph with text.</summary>
    public void AppendLabel(string label) => _label = label;

    public void Open(InlineStyle style, string? link)
    {
        // The model has no nested styles, so only the innermost one matters.
        if (_open.Count > 64)
            return;

        EndRunUnlessLinked(style);
        if (style != InlineStyle.Link)
            _open.Add(style);
        else
            _link = IsLink(link) ? link : null;
    }

    public void Close(InlineStyle style)
    {
        EndRunUnlessLinked(style);
        if (style == InlineStyle.Link)
            _link = null;
        else if (_open.LastIndexOf(style) is >= 0 and var index)
            _open.RemoveAt(index);
    }

    /// <summary>Ends the paragraph and returns its content.</summary>
    public EquatableArray<DocumentationInline> Take()
    {
        EndRun();
        _open.Clear();
        _link = null;
        _isSpacePending = false;
        return _content.Take();
    }

    private void Append(char character)
    {
        if (_label is not null && IsEmpty)
        {
            _content.Add(new DocumentationInline.Emphasis(_label));
            _label = null;
            _isSpacePending = true;
        }

        if (_isSpacePending && !IsEmpty)
            AppendSpace();

        _isSpacePending = false;
        _run.Append(character);
    }

    /// <summary>Appends a space. A space between two runs belongs to neither style: it is plain text before the new run.</summary>
    private void AppendSpace()
    {
        if (_run.Length > 0 || Style == InlineStyle.Plain)
            _run.Append(' ');
        else
            _content.AddText(" ");
    }

    private void EndRunUnlessLinked(InlineStyle style)
    {
        if (_link is null || style == InlineStyle.Link)
            EndRun();
    }

    private void EndRun()
    {
        if (_run.Length == 0)
            return;

        var value = _run.ToString();
        _run.Clear();
        switch (Style)
        {
            case InlineStyle.Code:
                _content.Add(new DocumentationInline.Code(value));
                break;
            case InlineStyle.Emphasis:
                _content.Add(new DocumentationInline.Emphasis(value));
                break;
            case InlineStyle.Link:
                _content.Add(new DocumentationInline.Link(_link!, value));
                break;
            default:
                _content.AddText(value);
                break;
        }
    }

    /// <summary>
    /// Determines whether a character has no meaning in documentation: soft hyphens, joiners, variation selectors. In code, each character
    /// matters, so they are kept there, and the emitter shows them as numbers, like all other hidden characters.
    /// </summary>
    private static bool IsInvisible(char character) => character
        is '\u00AD' or '\u034F' or (>= '\u180B' and <= '\u180F') or (>= '\u200B' and <= '\u200D') or (>= '\u2060' and <= '\u2064')
        or (>= '\uFE00' and <= '\uFE0F') or '\uFEFF';

    private static bool IsLink(string? link) =>
        Uri.TryCreate(link, UriKind.Absolute, out var uri)
        && (string.Equals(uri.Scheme, Uri.UriSchemeHttp, StringComparison.Ordinal) || string.Equals(uri.Scheme, Uri.UriSchemeHttps, StringComparison.Ordinal))
        && !link!.Any(static character => char.IsWhiteSpace(character) || (HiddenCharacters.Contains(character) && !char.IsSurrogate(character)));
}
