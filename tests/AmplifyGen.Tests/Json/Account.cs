using System.Text.Json.Serialization;
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

    static ShapeCodec<Account> IJsonShape<Account>.Codec => new(WriteMembers, Read);

    private static void WriteMembers(ref JsonShapeWriter writer, Account value)
    {
        writer.String("\"id\":\""u8, value.Id);
        writer.Int32("\"count\":"u8, value.Count);
        writer.Double("\"ratio\":"u8, value.Ratio);
        writer.Boolean("\"isOpen\":"u8, value.IsOpen);
        writer.List<string?>("\"tags\":["u8, value.Tags, static (ref JsonShapeWriter writer, string? tag) => writer.StringElement(tag));
        writer.Map<string, long>("\"sizes\":{"u8, value.Sizes, Elements.WriteInt64);
        if (writer.TryOpen("\"parent\":{"u8, value.Parent))
            WriteMembers(ref writer, value.Parent);

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
                id = reader.StringMember(ref seen, 0);
            else if (name.SequenceEqual("count"u8))
                count = reader.Int32Member(ref seen, 1);
            else if (name.SequenceEqual("ratio"u8))
                ratio = reader.DoubleMember(ref seen, 2);
            else if (name.SequenceEqual("isOpen"u8))
                isOpen = reader.BooleanMember(ref seen, 3);
            else if (name.SequenceEqual("tags"u8))
                tags = reader.HasValue(ref seen, 4) ? reader.ReadSparseList<string?>(Elements.ReadString) : null;
            else if (name.SequenceEqual("sizes"u8))
                sizes = reader.HasValue(ref seen, 5) ? reader.ReadMap<long>(Elements.ReadInt64) : null;
            else if (name.SequenceEqual("parent"u8))
                parent = reader.HasValue(ref seen, 6) ? Read(ref reader) : null;
            else
                reader.Skip();
        }

        if ((id is null || count is null) && !reader.IsResponse)
            throw reader.Missing(nameof(Account), id is null ? "id" : null, count is null ? "count" : null);

        return new Account { Id = id ?? "", Count = count ?? 0, Ratio = ratio, IsOpen = isOpen, Tags = tags, Sizes = sizes, Parent = parent };
    }
}
