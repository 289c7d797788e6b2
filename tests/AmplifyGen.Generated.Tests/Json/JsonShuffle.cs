using System.Globalization;
using System.Text.Json.Nodes;

namespace AmplifyGen.Generated.Tests.Json;

/// <summary>Another tree that a reader must take for the same: members in another order, unknown ones among them.</summary>
internal static class JsonShuffle
{
    /// <param name="tree">The tree of a shape without maps, in which an added name would not be unknown.</param>
    /// <param name="random">Decides the order, and where something is added.</param>
    /// <param name="text">Part of what is added.</param>
    public static JsonObject Of(JsonObject tree, Random random, string text)
    {
        var members = tree.Select(member => KeyValuePair.Create(member.Key, OfValue(member.Value, random, text))).ToList();
        for (var i = random.Next(3); i > 0; i--)
            members.Add(KeyValuePair.Create("unknown " + i.ToString(CultureInfo.InvariantCulture) + text, Unknown(random, text)));

        var order = members.ToArray();
        random.Shuffle(order);
        return new JsonObject(order);
    }

    private static JsonNode? OfValue(JsonNode? value, Random random, string text) => value switch
    {
        JsonObject inner => Of(inner, random, text),
        _ => value?.DeepClone(),
    };

    private static JsonNode? Unknown(Random random, string text) => random.Next(5) switch
    {
        0 => null,
        1 => random.NextDouble(),
        2 => text,
        3 => new JsonArray(text, true, new JsonObject { [text] = new JsonArray() }),
        _ => new JsonObject { ["AppId"] = 1, ["service"] = new JsonArray(), [text] = null },
    };
}
