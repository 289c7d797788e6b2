using System.Buffers;
using System.Text;
using System.Text.Json.Nodes;
using Acme.Observatory;
using AmplifyGen.Generated.Tests.Values;

namespace AmplifyGen.Generated.Tests.Json;

public sealed class JsonWriteTests
{
    [Fact]
    public void Members_stand_under_their_wire_names_in_the_order_of_the_model() =>
        Assert.Equal(Requests.CompleteJson, Requests.CreateComplete().ToJson());

    [Fact]
    public void Absent_members_are_left_out() => Assert.Equal(Requests.MinimalJson, Requests.Minimal.ToJson());

    [Fact]
    public void A_shape_without_set_members_is_an_empty_object() => Assert.Equal("{}", new Settings().ToJson());

    [Fact]
    public void Empty_texts_lists_maps_and_structures_are_written() => Assert.Equal(
        """{"Observer":"","Azimuth":0,"Confirmed":false,"Band":"","Layers":[],"Remarks":[],"Labels":{},"Wide":{}}""",
        new Sky { Observer = "", Azimuth = 0, Confirmed = false, Band = default, Layers = [], Remarks = [], Labels = [], Wide = new() }.ToJson());

    [Fact]
    public void All_ways_of_writing_write_the_same()
    {
        var request = Requests.CreateComplete();
        var output = new ArrayBufferWriter<byte>();
        request.WriteJson(output);
        Assert.Equal(Requests.CompleteJson, Encoding.UTF8.GetString(output.WrittenSpan));
        Assert.Equal(Requests.CompleteJson, Encoding.UTF8.GetString(request.ToUtf8Json()));
    }

    [Fact]
    public void Numbers_lists_and_maps_of_every_kind_are_written()
    {
        var expected = ShapeTree.ByWireName(Skies.CreateComplete());
        Assert.Equal(typeof(Sky).GetProperties().Length, expected.Count);
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(JsonTexts.Minimal(expected)), JsonNode.Parse(Skies.CreateComplete().ToJson())));
    }

    [Theory]
    [InlineData("quote\" backslash\\ line\n tab\t return\r back\b feed\f", """quote\" backslash\\ line\n tab\t return\r back\b feed\f""")]
    [InlineData("\0\u0001\u001f", """\u0000\u0001\u001f""")]
    [InlineData("/<>&'+\u007f\u2028\u2029\uFEFF", "/<>&'+\u007f\u2028\u2029\uFEFF")]
    [InlineData("é漢🔭", "é漢🔭")]
    public void Only_what_JSON_demands_is_escaped(string text, string expected) =>
        Assert.Equal($$"""{"smsMessage":"{{expected}}"}""", new SmsSettings { SmsMessage = text }.ToJson());

    [Fact]
    public void Half_a_surrogate_pair_is_written_as_the_replacement_character() =>
        Assert.Equal("{\"smsMessage\":\"a\uFFFDb\uFFFD\uFFFD\"}", new SmsSettings { SmsMessage = "a\uD800b\uDC00\uD800" }.ToJson());

    [Fact]
    public void A_wire_name_that_JSON_must_escape_is_escaped() =>
        Assert.Equal("odd", (string?)JsonNode.Parse((Skies.Minimal with { Odd = "odd" }).ToJson())!["höhe \"\\\n🔭"]);

    [Theory]
    [InlineData(double.NaN, "NaN")]
    [InlineData(double.PositiveInfinity, "Infinity")]
    [InlineData(double.NegativeInfinity, "-Infinity")]
    public void A_number_that_JSON_cannot_hold_is_the_string_that_Smithy_has_for_it(double number, string text)
    {
        var sky = Skies.Minimal with { Distance = number, Grid = [[1], [2, number]] };
        var json = JsonNode.Parse(sky.ToJson())!;
        Assert.Equal(text, (string?)json["Distance"]);
        Assert.Equal(text, (string?)json["Grid"]![1]![1]);
        Assert.Equal(sky, Sky.FromJson(sky.ToJson()));
    }

    [Fact]
    public void Writing_needs_an_output() => Assert.Throws<ArgumentNullException>("output", static () => Requests.Minimal.WriteJson(null!));
}
