namespace AmplifyGen.Generator.Json;

/// <summary>Compares JSON values by content. The order of an object's members does not matter.</summary>
internal static class JsonEquality
{
    public static bool AreEqual(JsonValue left, JsonValue right) => (left, right) switch
    {
        (JsonString l, JsonString r) => string.Equals(l.Value, r.Value, StringComparison.Ordinal),
        (JsonNumber l, JsonNumber r) => string.Equals(l.Text, r.Text, StringComparison.Ordinal),
        (JsonBoolean l, JsonBoolean r) => l.Value == r.Value,
        (JsonNull, JsonNull) => true,
        (JsonArray l, JsonArray r) => AreEqual(l, r),
        (JsonObject l, JsonObject r) => AreEqual(l, r),
        _ => false,
    };

    private static bool AreEqual(JsonArray left, JsonArray right)
    {
        if (left.Items.Count != right.Items.Count)
            return false;

        for (var i = 0; i < left.Items.Count; i++)
        {
            if (!AreEqual(left.Items[i], right.Items[i]))
                return false;
        }

        return true;
    }

    private static bool AreEqual(JsonObject left, JsonObject right)
    {
        if (left.Members.Count != right.Members.Count)
            return false;

        foreach (var member in left.Members)
        {
            if (right.Find(member.Name) is not { } other || !AreEqual(member.Value, other.Value))
                return false;
        }

        return true;
    }
}
