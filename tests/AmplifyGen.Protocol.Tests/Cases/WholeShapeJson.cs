using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace AmplifyGen.Protocol.Tests.Cases;

/// <summary>
/// Turns members as a case gives them into the JSON of a whole shape, as <c>FromJson</c> reads and <c>ToJson</c> writes it. A case names
/// members by their own names, gives blobs as texts and timestamps as seconds since 1970.
/// </summary>
internal sealed class WholeShapeJson(ProtocolSuite suite)
{
    private const string Iso8601 = "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'";
    private const string Rfc822 = "ddd, dd MMM yyyy HH:mm:ss 'GMT'";

    /// <param name="shape">The shape's name; <c>null</c> for an operation without one.</param>
    /// <param name="members">The members that are set.</param>
    public JsonObject Of(string? shape, JsonObject members) => shape is null ? [] : Structure(suite.Shapes.Find(shape), members, isTop: suite.HasHttpBindings);

    /// <param name="member">A member of a structure, or that of a list or map.</param>
    /// <param name="value">Its value in the case.</param>
    public JsonNode? Of(JsonObject member, JsonNode? value) => Value(suite.Shapes.TargetOf(member), member, value);

    private JsonObject Structure(JsonObject shape, JsonObject members, bool isTop)
    {
        var inBody = C2jShapes.MembersOf(shape)
            .Where(entry => !isTop || !C2jShapes.IsOutsideBody(shape, entry.Name, entry.Member))
            .ToDictionary(static entry => entry.Name, static entry => (string?)entry.Member["locationName"] ?? entry.Name, StringComparer.Ordinal);
        var json = new JsonObject();
        foreach (var (name, value) in members)
        {
            // A member outside of the body has its own name, or its C# name where one in the body has that.
            var isTaken = inBody.ContainsValue(name);
            var wireName = inBody.TryGetValue(name, out var bodyName) ? bodyName : isTaken ? char.ToUpperInvariant(name[0]) + name[1..] : name;
            json.Add(wireName, Of(shape["members"]![name]!.AsObject(), value));
        }

        return json;
    }

    private JsonNode? Value(JsonObject shape, JsonObject member, JsonNode? value) => C2jShapes.TypeOf(shape) switch
    {
        _ when value is null => null,
        "structure" when !C2jShapes.IsDocument(shape) => Structure(shape, value.AsObject(), isTop: false),
        "list" => new JsonArray([.. value.AsArray().Select(item => Of(shape["member"]!.AsObject(), item))]),
        "map" => new JsonObject(value.AsObject().Select(entry => KeyValuePair.Create(entry.Key, Of(shape["value"]!.AsObject(), entry.Value)))),
        "blob" => Convert.ToBase64String(Encoding.UTF8.GetBytes((string)value!)),
        "timestamp" => Timestamp((string?)member["timestampFormat"] ?? (string?)shape["timestampFormat"], value),
        _ => value.DeepClone(),
    };

    private static JsonNode Timestamp(string? format, JsonNode seconds)
    {
        var time = DateTimeOffset.UnixEpoch.AddTicks((long)((decimal)seconds * TimeSpan.TicksPerSecond));
        return format switch
        {
            "iso8601" => time.ToString(Iso8601, CultureInfo.InvariantCulture),
            "rfc822" => time.ToString(Rfc822, CultureInfo.InvariantCulture),
            _ => seconds.DeepClone(),
        };
    }
}
