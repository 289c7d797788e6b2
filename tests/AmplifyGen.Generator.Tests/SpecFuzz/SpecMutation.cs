using System.Text;
using System.Text.Json.Nodes;
using AmplifyGen.Analyzers.Tests.Oracle;

namespace AmplifyGen.Generator.Tests.SpecFuzz;

/// <summary>Breaks models: by what they say, or by their bytes.</summary>
internal sealed class SpecMutation(SeededRandom random)
{
    private static readonly string[] Tokens = ["{", "}", "[", "]", ",", ":", "\"", "\\", "\\u202e", "null", "true", "1", "-", "e9", "\"target\"", "\"traits\"", "{}", "\u2028", "\uFEFF", "\0", "\u202E"];

    /// <summary>Changes a few values to other ones of the model, to other kinds, or to nothing.</summary>
    public void Mutate(JsonObject model)
    {
        for (var i = random.Between(1, 3); i > 0; i--)
        {
            var all = Nodes(model).ToList();
            var holder = random.PickFrom(all);
            switch (holder)
            {
                case JsonObject { Count: > 0 } map:
                    var (name, value) = map.GetAt(random.Next(map.Count));
                    Mutate(map, name, value, all);
                    break;
                case JsonArray { Count: > 0 } list:
                    list[random.Next(list.Count)] = Value(all);
                    break;
            }
        }
    }

    public string MutateText(string text)
    {
        var builder = new StringBuilder(text);
        for (var i = random.Between(1, 4); i > 0 && builder.Length > 0; i--)
        {
            var start = random.Next(builder.Length);
            if (random.Chance(50))
                builder.Remove(start, Math.Min(random.Between(1, 12), builder.Length - start));
            else if (random.Chance(50))
                builder.Insert(start, random.Pick(Tokens));
            else
                builder[start] = (char)random.Next(128);
        }

        return builder.ToString();
    }

    private void Mutate(JsonObject map, string name, JsonNode? value, List<JsonNode> all)
    {
        switch (random.Next(4))
        {
            case 0:
                map.Remove(name);
                break;
            case 1:
                map.Remove(name);
                map[new HostileText(random).Name()] = value;
                break;
            default:
                map[name] = Value(all);
                break;
        }
    }

    private JsonNode? Value(List<JsonNode> all) => random.Next(8) switch
    {
        0 => null,
        1 => random.Next(10) - 5,
        2 => new HostileText(random).Text(),
        3 => new JsonObject(),
        4 => new JsonArray(),
        5 => true,
        _ => random.PickFrom(all).DeepClone(),
    };

    private static IEnumerable<JsonNode> Nodes(JsonNode node)
    {
        yield return node;
        var children = node switch
        {
            JsonObject map => map.Select(static entry => entry.Value),
            JsonArray list => list,
            _ => [],
        };
        foreach (var child in children.OfType<JsonNode>().SelectMany(Nodes))
            yield return child;
    }
}
