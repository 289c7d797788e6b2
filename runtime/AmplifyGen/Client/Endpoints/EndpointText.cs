using System.ComponentModel;
using System.Text;

namespace AmplifyGen.Client;

/// <summary>For generated endpoints: implements functions of the rules over texts (<c>substring</c>, <c>split</c>, <c>uriEncode</c>, and an index in <c>getAttr</c>).</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class EndpointText
{
    /// <summary>Returns part of a text; <see langword="null"/> if the text is too short or is not ASCII.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The index of the first character, from 0.</param>
    /// <param name="stop">The index after the last character.</param>
    /// <param name="reverse">Whether both count from the end.</param>
    public static string? Substring(string? text, int start, int stop, bool reverse)
    {
        if (text is null || start < 0 || start >= stop || stop > text.Length || !Ascii.IsValid(text))
            return null;

        return reverse ? text[(text.Length - stop)..(text.Length - start)] : text[start..stop];
    }

    /// <summary>Returns the parts between delimiters.</summary>
    /// <param name="text">The text; <see langword="null"/> has no parts.</param>
    /// <param name="delimiter">The text that separates the parts.</param>
    /// <param name="limit">The maximum number of parts, the last of which is the rest of the text; 0 for no limit.</param>
    public static IReadOnlyList<string>? Split(string? text, string? delimiter, int limit) =>
        text is null || string.IsNullOrEmpty(delimiter) || limit < 0 ? null : text.Split(delimiter, limit == 0 ? int.MaxValue : limit);

    /// <summary>Percent-encodes all characters of a text except letters, digits and <c>-._~</c>.</summary>
    public static string? UriEncode(string? text) => text is null ? null : Uri.EscapeDataString(text);

    /// <summary>Returns the texts at a path, without those that are not set.</summary>
    public static EquatableList<string>? All(IReadOnlyList<string?>? texts)
    {
        if (texts is null)
            return null;

        var set = new List<string>();
        foreach (var text in texts)
        {
            if (text is not null)
                set.Add(text);
        }

        return EquatableList.From(set);
    }

    /// <summary>Returns an item of a list; <see langword="null"/> if the index is out of range.</summary>
    /// <param name="items">The list.</param>
    /// <param name="index">The index from 0. A negative index counts from the end: -1 is the last item.</param>
    public static string? At(IReadOnlyList<string>? items, int index)
    {
        if (items is null)
            return null;

        var place = index < 0 ? items.Count + index : index;
        return place >= 0 && place < items.Count ? items[place] : null;
    }
}
