using AmplifyGen.Serialization;

namespace AmplifyGen.Tests.Serialization;

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
                writer.Name(",\"a\":"u8);
                writer.BeginObject();
                writer.EndObject();
                writer.Name(",\"b\":"u8);
                writer.BeginArray();
                writer.EndArray();
                writer.Name(",\"c\":"u8);
                writer.BeginObject();
                writer.Name(",\"d\":"u8);
                writer.BeginArray();
                writer.Element();
                writer.BeginArray();
                writer.EndArray();
                writer.Element();
                writer.BeginObject();
                writer.Number(",\"e\":"u8, 1);
                writer.EndObject();
                writer.NullElement();
                writer.BooleanElement(true);
                writer.StringElement("x");
                writer.NumberElement(-2);
                writer.EndArray();
                writer.EndObject();
                writer.Boolean(",\"f\":"u8, false);
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
                writer.LiteralElement("\"x\""u8);
                writer.MapKey("");
                writer.BeginObject();
                writer.Number(",\"k\":"u8, 1);
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
                writer.Name(",\"a\":"u8);
                writer.StringElement("x");
                writer.Name(",\"b\":"u8);
                writer.Element();
                writer.BeginObject();
                writer.EndObject();
                writer.Name(",\"c\":"u8);
                writer.BeginArray();
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
        writer.String(",\"m\":"u8, "x");
        writer.Flush();
        writer.Flush();
        writer.EndObject();
        writer.Flush();
        Assert.Equal("""{"m":"x"}"""u8, output.Written);
    }
}
