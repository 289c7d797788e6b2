using System.Globalization;
using System.Text.Json.Nodes;
using AmplifyGen.Generator.Model;

namespace AmplifyGen.Generator.Tests.Generation;

/// <summary>Makes random JSON of the shapes of a service, as <c>ToJson</c> of the generated code writes it.</summary>
internal sealed class RandomShapeJson(ServiceModel service, Random random)
{
    /// <summary>From here on only what a shape cannot do without.</summary>
    private const int MaxDepth = 6;

    private readonly Dictionary<string, EquatableArray<MemberModel>> _structures = service.Structures.ToDictionary(static shape => shape.ShapeId, static shape => shape.Members, StringComparer.Ordinal);
    private readonly Dictionary<string, EquatableArray<MemberModel>> _unions = service.Unions.ToDictionary(static shape => shape.ShapeId, static shape => shape.Members, StringComparer.Ordinal);
    private readonly Dictionary<string, EnumModel> _enums = service.Enums.ToDictionary(static shape => shape.ShapeId, StringComparer.Ordinal);

    public JsonObject Structure(string shapeId, int depth = 0)
    {
        var json = new JsonObject();
        foreach (var member in _structures[shapeId])
        {
            if (member.IsRequired || (depth < MaxDepth && random.Next(2 + depth) == 0))
                json[member.WireNames.Json] = Value(member.Type, depth + 1);
        }

        return json;
    }

    public JsonObject Union(string shapeId, int depth = 0)
    {
        var members = _unions[shapeId];
        if (members.Count == 0 || random.Next(8) == 0)
            return new JsonObject { ["a member from the future"] = Document(depth) };

        var flat = members.Where(static member => member.Type is not (TypeModel.Structure or TypeModel.Union)).ToList();
        var member = depth < MaxDepth || flat.Count == 0 ? members[random.Next(members.Count)] : flat[random.Next(flat.Count)];
        return new JsonObject { [member.WireNames.Json] = Value(member.Type, depth + 1) };
    }

    private JsonNode Value(TypeModel type, int depth) => type switch
    {
        TypeModel.String => Text(),
        TypeModel.Boolean => random.Next(2) == 0,
        TypeModel.Number number => Number(number.Kind),
        TypeModel.Blob or TypeModel.StreamingBlob => Convert.ToBase64String(Bytes()),
        TypeModel.Document => Document(depth),
        TypeModel.Timestamp timestamp => Timestamp(timestamp.Format ?? TimestampFormat.EpochSeconds),
        TypeModel.Enum shape => EnumText(shape.ShapeId),
        TypeModel.IntEnum => random.Next(-3, 10),
        TypeModel.Structure shape => Structure(shape.ShapeId, depth),
        TypeModel.Union shape => Union(shape.ShapeId, depth),
        TypeModel.List list => List(list, depth),
        TypeModel.Map map => Map(map, depth),
        _ => throw new InvalidOperationException($"No value is known for '{type}'."),
    };

    private JsonArray List(TypeModel.List list, int depth) =>
        [.. Enumerable.Range(0, Count(depth)).Select(_ => Item(list.Element, list.IsSparse, depth))];

    private JsonObject Map(TypeModel.Map map, int depth)
    {
        var json = new JsonObject();
        for (var count = Count(depth); count > 0; count--)
            json[map.Key is TypeModel.Enum shape ? EnumText(shape.ShapeId) : Text()] = Item(map.Value, map.IsSparse, depth);

        return json;
    }

    private JsonNode? Item(TypeModel type, bool isSparse, int depth) => isSparse && random.Next(3) == 0 ? null : Value(type, depth + 1);

    private int Count(int depth) => depth < MaxDepth ? random.Next(3) : 0;

    private string EnumText(string shapeId)
    {
        var values = _enums[shapeId].Values;
        return values.Count == 0 || random.Next(4) == 0 ? Text() : values[random.Next(values.Count)].WireValue;
    }

    private string Text() => string.Concat(Enumerable.Range(0, random.Next(6)).Select(_ => random.Next(6) switch
    {
        0 => "\"",
        1 => "\\",
        2 => "\u0001",
        3 => "é",
        4 => "🔭",
        _ => ((char)random.Next('a', 'z')).ToString(),
    }));

    private byte[] Bytes()
    {
        var bytes = new byte[random.Next(5)];
        random.NextBytes(bytes);
        return bytes;
    }

    private JsonNode Number(NumberKind kind) => kind switch
    {
        NumberKind.Byte => random.Next(sbyte.MinValue, sbyte.MaxValue),
        NumberKind.Short => random.Next(short.MinValue, short.MaxValue),
        NumberKind.Integer => random.Next(int.MinValue, int.MaxValue),
        NumberKind.Long => random.NextInt64(long.MinValue, long.MaxValue),
        NumberKind.Float => random.Next(4) == 0 ? "NaN" : random.Next() / 8f,
        NumberKind.Double => random.Next(4) == 0 ? "-Infinity" : random.NextDouble() * random.Next(),
        NumberKind.BigInteger => JsonNode.Parse("123456789012345678901234567890")!,
        _ => JsonNode.Parse("0.10")!,
    };

    private JsonNode Timestamp(TimestampFormat format)
    {
        var seconds = random.NextInt64(0, 4_000_000_000);
        var moment = DateTimeOffset.FromUnixTimeSeconds(seconds);
        return format switch
        {
            TimestampFormat.EpochSeconds => random.Next(2) == 0 ? seconds : seconds + 0.5m,
            TimestampFormat.DateTime => moment.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
            _ => moment.ToString("R", CultureInfo.InvariantCulture),
        };
    }

    private JsonNode Document(int depth) => random.Next(depth < MaxDepth ? 5 : 3) switch
    {
        0 => Text(),
        1 => random.Next(),
        2 => random.Next(2) == 0,
        3 => new JsonArray([.. Enumerable.Range(0, Count(depth)).Select(_ => random.Next(4) == 0 ? null : Document(depth + 1))]),
        _ => new JsonObject { ["type"] = Document(depth + 1), ["none"] = null },
    };
}
