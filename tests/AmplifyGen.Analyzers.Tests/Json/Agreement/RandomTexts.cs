using System.Globalization;

namespace AmplifyGen.Analyzers.Tests.Json.Agreement;

/// <summary>Texts of which most are wrong in one place or a few, the same for the same seed.</summary>
internal sealed class RandomTexts(int seed)
{
    private const string Characters = "{}[]\",:\\u0d8eE+-.1 \n\t\r\0/*'\uD800\uDC00\uFEFFétfnas_";

    private readonly Random _random = new(seed);

    /// <summary>A shape and a text for it.</summary>
    public (string Shape, string Text) Next()
    {
        var (shape, texts) = Pick([.. TextParts.Whole]);
        var root = new TextTree.List { Items = [TextTree.Parse(Pick(texts))] };
        for (var count = _random.Next(4); count > 0; count--)
            Change(root);

        var text = root.Items[0].ToString();
        return (shape, _random.Next(8) == 0 ? Scratch(text) : text);
    }

    private void Change(TextTree.List root)
    {
        var parts = root.Parts().ToList();
        var (part, replace) = Pick(parts);
        switch (_random.Next(10))
        {
            case 0:
                // A value from another place.
                replace(Pick([.. parts, .. TextTree.Parse(TextParts.Whole["All"][0]).Parts()]).Part.Copy());
                break;
            case 1 when part is TextTree.Map { Members.Count: > 0 } map:
                map.Members.RemoveAt(_random.Next(map.Members.Count));
                break;
            case 2 when part is TextTree.Map { Members.Count: > 0 } map:
                var (name, value) = Pick(map.Members);
                map.Members.Insert(_random.Next(map.Members.Count + 1), (_random.Next(4) == 0 ? Escape(name) : name, _random.Next(2) == 0 ? value.Copy() : Value()));
                break;
            case 3 when part is TextTree.Map map:
                map.Members.Insert(_random.Next(map.Members.Count + 1), (Pick(TextParts.Names), Value()));
                break;
            case 4 when part is TextTree.Map { Members.Count: > 0 } map:
                var index = _random.Next(map.Members.Count);
                map.Members[index] = (Pick(TextParts.Names), map.Members[index].Value);
                break;
            case 5 when part is TextTree.List list:
                list.Items.Insert(_random.Next(list.Items.Count + 1), Value());
                break;
            case 6 when _random.Next(4) == 0:
                var depth = 60 + _random.Next(8);
                replace(new TextTree.Text(new string('[', depth) + part + new string(']', depth)));
                break;
            default:
                replace(Value());
                break;
        }
    }

    private TextTree.Text Value() => new(Pick(TextParts.Values));

    /// <summary>The name with its first character as an escape.</summary>
    private static string Escape(string name) =>
        name.Length > 2 && name[1] != '\\' ? $"\"\\u{((int)name[1]).ToString("x4", CultureInfo.InvariantCulture)}{name[2..]}" : name;

    private string Scratch(string text)
    {
        var position = _random.Next(text.Length + 1);
        var character = Characters[_random.Next(Characters.Length)].ToString();
        return _random.Next(3) switch
        {
            0 => text.Insert(position, character),
            1 when position < text.Length => text.Remove(position, 1),
            _ when position < text.Length => text.Remove(position, 1).Insert(position, character),
            _ => text + character,
        };
    }

    private T Pick<T>(IReadOnlyList<T> items) => items[_random.Next(items.Count)];
}
