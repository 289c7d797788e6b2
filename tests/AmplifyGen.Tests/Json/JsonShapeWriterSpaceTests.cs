using System.Buffers;
using System.Text;
using AmplifyGen.Json;

namespace AmplifyGen.Tests.Json;

/// <summary>The writer checks its space after a value, not before each part, so every kind of member is written where a span ends.</summary>
public sealed class JsonShapeWriterSpaceTests
{
    private static readonly Rendering.Write[] Members =
    [
        static (ref JsonShapeWriter writer) => writer.String(Name("string", "\""), "x"),
        static (ref JsonShapeWriter writer) => writer.String(Name("escaped", "\""), "\u0001é漢😀"),
        static (ref JsonShapeWriter writer) => writer.Boolean(Name("boolean"), false),
        static (ref JsonShapeWriter writer) => writer.Int32(Name("int"), int.MinValue),
        static (ref JsonShapeWriter writer) => writer.Int64(Name("long"), long.MinValue),
        static (ref JsonShapeWriter writer) => writer.Single(Name("single"), float.NaN),
        static (ref JsonShapeWriter writer) => writer.Double(Name("double"), -2.2250738585072014E-308),
        static (ref JsonShapeWriter writer) => writer.BigInteger(Name("bigInteger"), 1),
        static (ref JsonShapeWriter writer) => writer.Enum<Colour>(Name("enum"), new Colour("RED")),
        static (ref JsonShapeWriter writer) => writer.Enum<Colour>(Name("unknownEnum"), new Colour("BLUE")),
        static (ref JsonShapeWriter writer) => writer.Blob(Name("blob"), Blob.FromText("abc")),
        static (ref JsonShapeWriter writer) => writer.Document(Name("document"), Document.Null),
        static (ref JsonShapeWriter writer) => writer.EpochSeconds(Name("epoch"), DateTimeOffset.MaxValue),
        static (ref JsonShapeWriter writer) => writer.DateTime(Name("dateTime"), DateTimeOffset.MaxValue),
        static (ref JsonShapeWriter writer) => writer.HttpDate(Name("httpDate"), DateTimeOffset.MaxValue),
        static (ref JsonShapeWriter writer) => writer.Strings(Name("strings", "["), ["a", null!, "b"]),
        static (ref JsonShapeWriter writer) => writer.Enums<Colour>(Name("enums", "["), [new Colour("RED"), default]),
        static (ref JsonShapeWriter writer) => writer.Strings(Name("noStrings", "["), []),
        static (ref JsonShapeWriter writer) => writer.Map<string, long>(Name("map", "{"), [new("k", 1)], Elements.WriteInt64),
        static (ref JsonShapeWriter writer) => writer.Unknown("unknown", "{}"),
        static (ref JsonShapeWriter writer) =>
        {
            if (writer.TryOpen(Name("object", "{"), ""))
                writer.EndObject();
        },
    ];

    // Names up to twice the length of those that are copied without a check.
    [ThreadStatic]
    private static int _nameLength;

    [Fact]
    public void Every_kind_of_member_is_written_where_a_span_ends()
    {
        foreach (var member in Members)
        {
            var expected = Rendering.Bytes((ref JsonShapeWriter writer) => Write(ref writer, member, padding: 0));
            for (var padding = 0; padding < 560; padding++)
            {
                var output = new MeanOutput(extra: 0);
                Rendering.Into(output, (ref JsonShapeWriter writer) => Write(ref writer, member, padding));
                Assert.Equal(Encoding.UTF8.GetString(expected).Replace("[\"\"", $"[\"{new string('p', padding)}\"", StringComparison.Ordinal), Encoding.UTF8.GetString(output.Written));
            }
        }
    }

    [Fact]
    public void A_name_of_any_length_is_written()
    {
        try
        {
            for (_nameLength = 0; _nameLength < 300; _nameLength++)
            {
                foreach (var member in Members)
                {
                    var output = new MeanOutput(extra: 0);
                    var large = new ArrayBufferWriter<byte>(100_000);
                    Rendering.Into(output, (ref JsonShapeWriter writer) => Write(ref writer, member, padding: 0));
                    Rendering.Into(large, (ref JsonShapeWriter writer) => Write(ref writer, member, padding: 0));
                    Assert.Equal(large.WrittenSpan, output.Written);
                    using var document = System.Text.Json.JsonDocument.Parse(output.Written.ToArray());
                    Assert.All(document.RootElement[1].EnumerateObject(), static property => Assert.InRange(property.Name.Length, Math.Min(_nameLength, 3), 400));
                }
            }
        }
        finally
        {
            _nameLength = 0;
        }
    }

    [Fact]
    public void Members_that_are_not_set_are_left_out() =>
        Assert.Equal("{}", Rendering.Text(static (ref JsonShapeWriter writer) =>
        {
            writer.BeginObject();
            writer.Strings("\"strings\":["u8, null);
            writer.Enums<Colour>("\"enums\":["u8, null);
            writer.List("\"list\":["u8, null, static (ref JsonShapeWriter writer, string value) => writer.StringElement(value));
            writer.Map<string, long>("\"map\":{"u8, null, Elements.WriteInt64);
            writer.EndObject();
        }));

    [Fact]
    public void An_output_that_gives_too_little_is_refused_before_anything_is_written() =>
        Assert.Throws<InvalidOperationException>(static () => new JsonShapeWriter(new ShortOutput()).WritesAll);

    private static void Write(ref JsonShapeWriter writer, Rendering.Write member, int padding)
    {
        writer.BeginArray();
        writer.StringElement(new string('p', padding));
        writer.BeginObject();
        member(ref writer);
        member(ref writer);
        member(ref writer);
        writer.EndObject();
        writer.EndArray();
    }

    private static byte[] Name(string name, string opening = "") => Encoding.UTF8.GetBytes($"\"{name.PadRight(_nameLength, '_')}\":{opening}");

    private sealed class ShortOutput : IBufferWriter<byte>
    {
        public void Advance(int count) => Assert.Fail("Nothing was written.");

        public Memory<byte> GetMemory(int sizeHint = 0) => new byte[sizeHint - 1];

        public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;
    }
}
