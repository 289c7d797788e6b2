using System.Text.Json.Serialization;
using AmplifyGen.Building;
using AmplifyGen.Json;

namespace AmplifyGen.Tests.Json;

/// <summary>A shape with every kind of member, written as generated code is.</summary>
[JsonConverter(typeof(ShapeJsonConverter<Account>))]
internal sealed record Account : IJsonShape<Account>
{
    public required string Id { get; init; }

    public required int Count { get; init; }

    public double? Ratio { get; init; }

    public bool? IsOpen { get; init; }

    public EquatableList<string?>? Tags { get; init; }

    public EquatableMap<string, long>? Sizes { get; init; }

    public Account? Parent { get; init; }

    static void IJsonShape<Account>.WriteShape(ref JsonShapeWriter writer, Account value) => Write(ref writer, value);

    static Account IJsonShape<Account>.ReadShape(ref JsonShapeReader reader) => Read(ref reader);

    private static void Write(ref JsonShapeWriter writer, Account value)
    {
        writer.BeginObject();
        writer.String("\"id\":\""u8, value.Id);
        writer.Number("\"count\":"u8, value.Count);
        if (value.Ratio is { } ratio)
            writer.Number("\"ratio\":"u8, ratio);

        if (value.IsOpen is { } isOpen)
            writer.Boolean("\"isOpen\":"u8, isOpen);

        if (value.Tags is { } tags)
        {
            writer.Open("\"tags\":["u8);
            foreach (var tag in tags)
                writer.StringElement(tag);

            writer.EndArray();
        }

        if (value.Sizes is { } sizes)
        {
            writer.Open("\"sizes\":{"u8);
            foreach (var (key, size) in sizes)
            {
                writer.MapKey(key);
                writer.NumberElement(size);
            }

            writer.EndObject();
        }

        if (value.Parent is { } parent)
        {
            writer.Literal("\"parent\":"u8);
            Write(ref writer, parent);
        }

        writer.EndObject();
    }

    public static Account Read(ref JsonShapeReader reader)
    {
        string? id = null;
        int? count = null;
        double? ratio = null;
        bool? isOpen = null;
        EquatableList<string?>? tags = null;
        EquatableMap<string, long>? sizes = null;
        Account? parent = null;
        ulong seen = 0;
        reader.BeginObject();
        while (reader.NextName(out var name))
        {
            if (name.SequenceEqual("id"u8))
            {
                reader.Seen(ref seen, 0);
                id = reader.ReadString();
            }
            else if (name.SequenceEqual("count"u8))
            {
                reader.Seen(ref seen, 1);
                count = reader.ReadInt32();
            }
            else if (name.SequenceEqual("ratio"u8))
            {
                reader.Seen(ref seen, 2);
                ratio = reader.TryReadNull() ? null : reader.ReadDouble();
            }
            else if (name.SequenceEqual("isOpen"u8))
            {
                reader.Seen(ref seen, 3);
                isOpen = reader.TryReadNull() ? null : reader.ReadBoolean();
            }
            else if (name.SequenceEqual("tags"u8))
            {
                reader.Seen(ref seen, 4);
                tags = ReadTags(ref reader);
            }
            else if (name.SequenceEqual("sizes"u8))
            {
                reader.Seen(ref seen, 5);
                sizes = ReadSizes(ref reader);
            }
            else if (name.SequenceEqual("parent"u8))
            {
                reader.Seen(ref seen, 6);
                parent = reader.TryReadNull() ? null : Read(ref reader);
            }
            else
            {
                reader.Skip();
            }
        }

        if ((id is null || count is null) && !reader.IsResponse)
            throw reader.Missing(nameof(Account), [id is null ? "id" : null, count is null ? "count" : null]);

        return new Account { Id = id ?? "", Count = count ?? 0, Ratio = ratio, IsOpen = isOpen, Tags = tags, Sizes = sizes, Parent = parent };
    }

    private static EquatableList<string?>? ReadTags(ref JsonShapeReader reader)
    {
        if (reader.TryReadNull())
            return null;

        var tags = default(ListAccumulator<string?>);
        tags.Set(EquatableList<string?>.Empty);
        reader.BeginArray();
        while (reader.NextElement())
            tags.AddOne(reader.TryReadNull() ? null : reader.ReadString());

        return tags.ToList();
    }

    private static EquatableMap<string, long>? ReadSizes(ref JsonShapeReader reader)
    {
        if (reader.TryReadNull())
            return null;

        var sizes = default(MapAccumulator<string, long>);
        sizes.Set(EquatableMap<string, long>.Empty);
        reader.BeginObject();
        while (reader.NextName(out var key))
            sizes.Add(System.Text.Encoding.UTF8.GetString(key), reader.ReadInt64());

        return sizes.ToMap();
    }
}
