using AmplifyGen.Generator.Json;

namespace AmplifyGen.Analyzers.Json;

/// <summary>Checks a document. Only its numbers can be wrong.</summary>
internal static class DocumentCheck
{
    public static void Check(JsonValue value, JsonPath path, MisfitLog log)
    {
        switch (value)
        {
            case JsonNumber number when NumberValue.CheckDecimal(number) is { } misfit:
                log.Misfit(misfit, value, path);
                break;
            case JsonArray array:
                for (var i = 0; i < array.Items.Count; i++)
                    Check(array.Items[i], path.Element(i), log);
                break;
            case JsonObject map:
                foreach (var entry in map.Members)
                    Check(entry.Value, path.Entry(), log);
                break;
        }
    }
}
