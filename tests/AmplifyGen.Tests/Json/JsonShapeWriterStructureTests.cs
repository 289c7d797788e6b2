using System.Text;
using AmplifyGen.Json;

namespace AmplifyGen.Tests.Json;

public sealed class JsonShapeWriterStructureTests
{
    [Fact]
    public void An_object_without_members_is_two_braces() =>
        Assert.Equal("{}", Rendering.Text(static (ref JsonShapeWriter writer) =>
        {
            writer.BeginObject();
            writer.EndObject();
        }));

    [Fact]
    public void Separators_stand_between_members_and_nowhere_else() =>
        Assert.Equal(
            """{"a":{},"b":[],"c":{"d":[[],{"e":1},null,true,"x",-2]},"f":false}""",
            Rendering.Text(static (ref JsonShapeWriter writer) =>
            {
                writer.BeginObject();
                writer.Literal("\"a\":{"u8);
                writer.EndObject();
                writer.Literal("\"b\":["u8);
                writer.EndArray();
                writer.Literal("\"c\":{"u8);
                writer.Literal("\"d\":["u8);
                writer.BeginArray();
                writer.EndArray();
                writer.BeginObject();
                writer.Int32("\"e\":"u8, 1);
                writer.EndObject();
                writer.NullElement();
                writer.BooleanElement(true);
                writer.StringElement("x");
                writer.NumberElement(-2);
                writer.EndArray();
                writer.EndObject();
                writer.Boolean("\"f\":"u8, false);
                writer.EndObject();
            }));

    [Fact]
    public void A_map_writes_its_keys_escaped() =>
        Assert.Equal(
            """{"a\"b":"x","":{"k":1}}""",
            Rendering.Text(static (ref JsonShapeWriter writer) =>
            {
                writer.BeginObject();
                writer.MapKey("a\"b");
                writer.Literal("\"x\","u8);
                writer.MapKey("");
                writer.BeginObject();
                writer.Int32("\"k\":"u8, 1);
                writer.EndObject();
                writer.EndObject();
            }));

    [Fact]
    public void A_map_whose_values_are_of_each_kind_is_valid() =>
        Assert.Equal(
            """{"s":"t","n":1,"d":0.5,"b":true,"z":null}""",
            Rendering.Text(static (ref JsonShapeWriter writer) =>
            {
                writer.BeginObject();
                writer.MapKey("s");
                writer.StringElement("t");
                writer.MapKey("n");
                writer.NumberElement(1);
                writer.MapKey("d");
                writer.NumberElement(0.5);
                writer.MapKey("b");
                writer.BooleanElement(true);
                writer.MapKey("z");
                writer.NullElement();
                writer.EndObject();
            }));

    [Fact]
    public void Values_after_a_name_need_no_separator() =>
        Assert.Equal(
            """{"a":"x","b":{},"c":[1]}""",
            Rendering.Text(static (ref JsonShapeWriter writer) =>
            {
                writer.BeginObject();
                writer.Literal("\"a\":"u8);
                writer.StringElement("x");
                writer.Literal("\"b\":"u8);
                writer.BeginObject();
                writer.EndObject();
                writer.Literal("\"c\":["u8);
                writer.NumberElement(1);
                writer.EndArray();
                writer.EndObject();
            }));

    [Fact]
    public void A_whole_text_may_be_a_single_value() =>
        Assert.Equal("\"x\"", Rendering.Text(static (ref JsonShapeWriter writer) => writer.StringElement("x")));

    [Fact]
    public void Nothing_is_handed_over_before_the_span_is_full_or_flushed()
    {
        var output = new MeanOutput(extra: 0);
        var writer = new JsonShapeWriter(output);
        Rendering.Member(ref writer, "x");
        Assert.True(output.Written.IsEmpty);
        writer.Flush();
        Assert.Equal("""{"m":"x"}"""u8, output.Written);
    }

    [Fact]
    public void Flushing_again_hands_over_nothing_and_writing_can_go_on()
    {
        var output = new MeanOutput(extra: 0);
        var writer = new JsonShapeWriter(output);
        writer.BeginObject();
        writer.Flush();
        writer.String("\"m\":\""u8, "x");
        writer.Flush();
        writer.Flush();
        writer.EndObject();
        writer.Flush();
        Assert.Equal("""{"m":"x"}"""u8, output.Written);
    }

    [Fact]
    public void A_flush_between_any_two_calls_changes_nothing()
    {
        var expected = Write(flush: false);
        Assert.Equal("""{"a":[1,{},"x",[]],"b":{"k":true},"c":null}""", expected);
        Assert.Equal(expected, Write(flush: true));
    }

    [Fact]
    public void A_comma_at_the_end_of_a_text_is_kept_and_the_one_behind_it_is_not()
    {
        for (var extra = 0; extra < 20; extra++)
        {
            var output = new MeanOutput(extra);
            Rendering.Into(output, static (ref JsonShapeWriter writer) =>
            {
                writer.BeginArray();
                for (var length = 0; length < 600; length++)
                    writer.StringElement(new string(',', length));

                writer.EndArray();
            });
            var elements = Enumerable.Range(0, 600).Select(static length => $"\"{new string(',', length)}\"");
            Assert.Equal($"[{string.Join(',', elements)}]", Encoding.UTF8.GetString(output.Written));
        }
    }

    private static string Write(bool flush)
    {
        var steps = new Rendering.Write[]
        {
            static (ref JsonShapeWriter writer) => writer.BeginObject(),
            static (ref JsonShapeWriter writer) => writer.Literal("\"a\":["u8),
            static (ref JsonShapeWriter writer) => writer.NumberElement(1),
            static (ref JsonShapeWriter writer) => writer.BeginObject(),
            static (ref JsonShapeWriter writer) => writer.EndObject(),
            static (ref JsonShapeWriter writer) => writer.StringElement("x"),
            static (ref JsonShapeWriter writer) => writer.BeginArray(),
            static (ref JsonShapeWriter writer) => writer.EndArray(),
            static (ref JsonShapeWriter writer) => writer.EndArray(),
            static (ref JsonShapeWriter writer) => writer.Literal("\"b\":{"u8),
            static (ref JsonShapeWriter writer) => writer.MapKey("k"),
            static (ref JsonShapeWriter writer) => writer.BooleanElement(true),
            static (ref JsonShapeWriter writer) => writer.EndObject(),
            static (ref JsonShapeWriter writer) => writer.Literal("\"c\":"u8),
            static (ref JsonShapeWriter writer) => writer.NullElement(),
            static (ref JsonShapeWriter writer) => writer.EndObject(),
        };
        return Rendering.Text((ref JsonShapeWriter writer) =>
        {
            foreach (var step in steps)
            {
                step(ref writer);
                if (flush)
                    writer.Flush();
            }
        });
    }
}
