namespace AmplifyGen.Generator.Json;

/// <summary>A name and value in an object.</summary>
/// <param name="nameSpan">The characters of the name, without its quotes.</param>
internal sealed class JsonMember(string name, JsonSpan nameSpan, JsonValue value)
{
    public string Name { get; } = name;

    public JsonSpan NameSpan { get; } = nameSpan;

    public JsonValue Value { get; } = value;
}

/// <summary>An object in the order of its text. Its members have different names, unless the rules of the reader allow duplicates.</summary>
internal sealed class JsonObject : JsonValue
{
    /// <summary>Up to this size, a sequential search is faster than a table. Most objects of a model are smaller.</summary>
    private const int TableThreshold = 12;

    private readonly Dictionary<string, JsonMember>? _table;

    private JsonObject(JsonMember[] members, Dictionary<string, JsonMember>? table, JsonSpan span)
        : base(span)
    {
        Members = members;
        _table = table;
    }

    public IReadOnlyList<JsonMember> Members { get; }

    public override string Description => "an object";

    /// <summary>Creates the object, or returns the member that repeats the name of an earlier one.</summary>
    public static JsonObject? TryCreate(JsonMember[] members, JsonSpan span, out JsonMember? duplicate)
    {
        duplicate = null;
        if (members.Length <= TableThreshold)
        {
            for (var i = 1; i < members.Length; i++)
            {
                for (var j = 0; j < i; j++)
                {
                    if (string.Equals(members[i].Name, members[j].Name, StringComparison.Ordinal))
                    {
                        duplicate = members[i];
                        return null;
                    }
                }
            }

            return new JsonObject(members, table: null, span);
        }

        var table = new Dictionary<string, JsonMember>(members.Length, StringComparer.Ordinal);
        foreach (var member in members)
        {
            if (table.ContainsKey(member.Name))
            {
                duplicate = member;
                return null;
            }

            table.Add(member.Name, member);
        }

        return new JsonObject(members, table, span);
    }

    /// <summary>Creates an object without checking the names of its members. A search returns the first member with the name.</summary>
    public static JsonObject Of(JsonSpan span, params JsonMember[] members) => new(members, table: null, span);

    public JsonMember? Find(string name)
    {
        if (_table is not null)
            return _table.TryGetValue(name, out var found) ? found : null;

        foreach (var member in Members)
        {
            if (string.Equals(member.Name, name, StringComparison.Ordinal))
                return member;
        }

        return null;
    }
}
