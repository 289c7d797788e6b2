using System.ComponentModel;
using System.Text;

namespace AmplifyGen.Client;

/// <summary>For generated endpoints: functions over texts (<c>substring</c>, <c>split</c>, <c>uriEncode</c>, and an index in <c>getAttr</c>).</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class EndpointText
{
    /// <summary>Returns characters of a text; <see langword="null"/> if it does not have them, or is not ASCII.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The first character, from 0.</param>
    /// <param name="stop">The character after the last one.</param>
    /// <param name="reverse">Whether both count from the end.</param>
    public static string? Substring(string? text, int start, int stop, bool reverse)
    {
        if (text is null || start < 0 || start >= stop || stop > text.Length || !Ascii.IsValid(text))
            return null;

        return reverse ? text[(text.Length - stop)..(text.Length - start)] : text[start..stop];
    }

    /// <summary>Returns the parts between delimiters.</summary>
    /// <param name="text">The text; <see langword="null"/> has no parts.</param>
    /// <param name="delimiter">What separates them.</param>
    /// <param name="limit">The most parts, the last of which is all the rest; 0 for any number.</param>
    public static IReadOnlyList<string>? Split(string? text, string? delimiter, int limit) =>
        text is null || string.IsNullOrEmpty(delimiter) || limit < 0 ? null : text.Split(delimiter, limit == 0 ? int.MaxValue : limit);

    /// <summary>Returns the text with all but letters, digits and <c>-._~</c> percent-encoded.</summary>
    public static string? UriEncode(string? text) => text is null ? null : Uri.EscapeDataString(text);

    /// <summary>Returns the texts that a path leads to, without those that are not set.</summary>
    public static EquatableList<string>? All(IReadOnlyList<string?>? texts) => texts is null ? null : EquatableList.From(texts.OfType<string>());

    /// <summary>Returns an item; <see langword="null"/> if the list does not have it.</summary>
    /// <param name="items">The list.</param>
    /// <param name="index">From 0; a negative number counts from the end, where -1 is the last.</param>
    public static string? At(IReadOnlyList<string>? items, int index)
    {
        if (items is null)
            return null;

        var place = index < 0 ? items.Count + index : index;
        return place >= 0 && place < items.Count ? items[place] : null;
    }
}
