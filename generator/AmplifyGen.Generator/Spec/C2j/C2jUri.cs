using System.Text;
using AmplifyGen.Generator.Json;

namespace AmplifyGen.Generator.Spec.C2j;

/// <summary>
/// Turns <c>/backend/{appId}</c> into <c>/backend/{AppId}</c>: C2J names a label by the <c>locationName</c> of its member, Smithy by the
/// member. Every character of the result knows its place in the file.
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

            // No name holds a brace: of several that open, the last one opens the label.
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

        // Where an escape stands for several characters, their places are unknown.
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
