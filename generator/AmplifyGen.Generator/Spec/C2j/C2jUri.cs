using System.Text;
using AmplifyGen.Generator.Json;

namespace AmplifyGen.Generator.Spec.C2j;

/// <summary>
/// Converts <c>/backend/{appId}</c> to <c>/backend/{AppId}</c>: C2J names a label by the <c>locationName</c> of its member, and Smithy by the
/// member. The position of each character in the file is kept.
/// </summary>
internal sealed class C2jUri
{
    private readonly StringBuilder _text = new();
    private readonly List<int> _positions = [];

    public static JsonString Translate(JsonString uri, Dictionary<string, string> memberNames)
    {
        var text = uri.Value;
        var translation = new C2jUri();
        var isTranslated = false;
        var copied = 0;
        for (var open = text.IndexOf('{'); open >= 0; open = text.IndexOf('{', open + 1))
        {
            var end = text.IndexOfAny(['}', '+'], open);
            if (end < 0)
                break;

            // Names contain no braces, so the last of several opening braces starts the label.
            open = text.LastIndexOf('{', end);

            if (!memberNames.TryGetValue(text.Substring(open + 1, end - open - 1), out var member))
                continue;

            translation.Copy(text, copied, open + 1);
            translation.Replace(member, open + 1, end);
            copied = end;
            isTranslated = true;
        }

        if (!isTranslated)
            return uri;

        translation.Copy(text, copied, text.Length);
        translation._positions.Add(text.Length);

        // If an escape represents several characters, their positions are unknown.
        var isVerbatim = text.Length == uri.Span.Length;
        var positions = isVerbatim ? translation._positions.ConvertAll(position => uri.Span.Start + position) : [];
        return new JsonString(translation._text.ToString(), uri.Span, positions);
    }

    private void Copy(string text, int start, int end)
    {
        _text.Append(text, start, end - start);
        for (var i = start; i < end; i++)
            _positions.Add(i);
    }

    private void Replace(string name, int start, int end)
    {
        _text.Append(name);
        for (var i = 0; i < name.Length; i++)
            _positions.Add(Math.Min(start + i, end));
    }
}
