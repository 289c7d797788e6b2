using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using System.Text;
using System.Text.Json;
using AmplifyGen.Json;
using CsCheck;

namespace AmplifyGen.Tests.Json;

public sealed class JsonShapeWriterStringTests
{
    private static readonly string[] Specials =
        ["\"", "\\", "\n", "\0", "\u001f", "\u007f", "\u0080", "é", "\u07ff", "\u0800", "漢", "\uffff", "😀", "\ud800", "\udc00", "/", "<", "\u2028"];

    // Plain text, every kind of escape, and every length of UTF-8, pairs and lone halves among them.
    private static readonly Gen<string> Texts = Gen.Frequency(
        (6, Gen.Char['a', 'z'].Select(static c => c.ToString())),
        (1, Gen.Int[0, Specials.Length - 1].Select(static i => Specials[i])))
        .Array[0, 80].Select(static parts => string.Concat(parts));

    [Fact]
    public void Instructions_that_the_environment_turns_off_are_not_used()
    {
        Assert.False(Avx2.IsSupported && IsOff("DOTNET_EnableAVX2"));
        Assert.False(Vector128.IsHardwareAccelerated && IsOff("DOTNET_EnableHWIntrinsic"));

        static bool IsOff(string instructions) => Environment.GetEnvironmentVariable(instructions) is "0";
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("plain", "plain")]
    [InlineData("\"", "\\\"")]
    [InlineData("\\", @"\\")]
    [InlineData("\b\t\n\f\r", @"\b\t\n\f\r")]
    [InlineData("\0\u0001\u000b\u001f", @"\u0000\u0001\u000b\u001f")]
    [InlineData("/<>&'+\u007f\u2028", "/<>&'+\u007f\u2028")]
    [InlineData("é漢😀", "é漢😀")]
    public void Escapes_only_what_the_RFC_demands(string value, string inside) =>
        Assert.Equal($$"""{"m":"{{inside}}"}""", Encoding.UTF8.GetString(Rendering.String(value)));

    [Fact]
    public void A_lone_surrogate_becomes_the_replacement_character()
    {
        // Not inline data: an attribute's texts are stored as UTF-8.
        (string Value, string Inside)[] cases =
        [
            ("\ud83d", "\ufffd"),
            ("\ude00\ud83d", "\ufffd\ufffd"),
            ("a\ud83db", "a\ufffdb"),
            ("\ud83d\ud83d\ude00", "\ufffd😀"),
        ];
        foreach (var (value, inside) in cases)
            Assert.Equal($$"""{"m":"{{inside}}"}""", Encoding.UTF8.GetString(Rendering.String(value)));
    }

    [Fact]
    public void A_member_that_is_null_is_left_out_and_an_element_is_not()
    {
        Assert.Equal("{}"u8, Rendering.String(null));
        Assert.Equal("null", Rendering.Text(static (ref JsonShapeWriter writer) => writer.StringElement(null)));
    }

    [Fact]
    public void A_special_character_is_found_at_every_position_of_every_length()
    {
        // Two of the widest blocks, and what overlaps them.
        const int LongestText = 130;
        foreach (var special in new[] { "\"", "\u0000", "\u001f", "\\", "\u0080", "ÿ", "Ā", "\u7fff", "\u8000", "\uff22", "\uff5c", "😀", "\ud83d", "\ude00" })
        {
            for (var length = 1; length <= LongestText; length++)
            {
                for (var position = 0; position < length; position++)
                {
                    var value = string.Concat(new string('x', position), special, new string('y', length - position - 1));
                    AssertReadsBack(value, Rendering.String(value));
                }
            }
        }
    }

    [Fact]
    public void Every_escape_is_written_at_every_position_of_every_length()
    {
        const int LongestText = 130;
        (char Special, string Escape)[] cases =
        [
            .. Enumerable.Range(0, ' ').Select(static control => ((char)control, $"\\u{control:x4}")),
            ('"', "\\\""),
            ('\\', @"\\"),
        ];
        foreach (var (special, escape) in cases)
        {
            var expected = special switch { '\b' => @"\b", '\t' => @"\t", '\n' => @"\n", '\f' => @"\f", '\r' => @"\r", _ => escape };
            for (var length = 1; length <= LongestText; length++)
            {
                for (var position = 0; position < length; position++)
                {
                    var (before, after) = (new string('x', position), new string('y', length - position - 1));
                    Assert.Equal($"{{\"m\":\"{before}{expected}{after}\"}}", Encoding.UTF8.GetString(Rendering.String($"{before}{special}{after}")));
                }
            }
        }
    }

    [Fact]
    public void Any_two_special_characters_are_written_at_any_distance()
    {
        foreach (var first in Specials)
        {
            foreach (var second in Specials)
            {
                for (var position = 0; position < 36; position++)
                {
                    for (var distance = 0; distance < 3; distance++)
                    {
                        var value = string.Concat(new string('x', position), first, new string('y', distance), second);
                        AssertReadsBack(value, Rendering.String(value));
                        value += new string('z', 33);
                        AssertReadsBack(value, Rendering.String(value));
                    }
                }
            }
        }
    }

    [Fact]
    public void Plain_text_of_every_length_is_copied_as_it_is()
    {
        var text = string.Concat(Enumerable.Range(' ', 0x80 - ' ').Select(static c => (char)c).Where(static c => c is not '"' and not '\\'));
        text = string.Concat(text, text);
        for (var length = 0; length <= text.Length; length++)
            Assert.Equal($"{{\"m\":\"{text[..length]}\"}}", Encoding.UTF8.GetString(Rendering.String(text[..length])));
    }

    [Fact]
    public void Every_UTF16_unit_is_written()
    {
        for (var unit = 0; unit <= char.MaxValue; unit++)
        {
            var value = $"ab{(char)unit}cdefghijkl";
            AssertReadsBack(value, Rendering.String(value));
        }
    }

    [Fact]
    public void Whatever_is_written_reads_back_as_it_was() =>
        Texts.Sample(static text => AssertReadsBack(text, Rendering.String(text)));

    [Fact]
    public void The_bytes_do_not_depend_on_where_the_spans_end() =>
        Gen.Select(Texts, Texts, Gen.Int[0, 70]).Sample(static (first, second, extra) =>
        {
            Rendering.Write write = (ref JsonShapeWriter writer) =>
            {
                writer.BeginArray();
                writer.StringElement(first);
                Rendering.Member(ref writer, second);
                writer.NumberElement(12.5);
                writer.StringElement(first);
                writer.EndArray();
            };
            var output = new MeanOutput(extra);
            Rendering.Into(output, write);
            Assert.Equal(Rendering.Bytes(write), output.Written);
        });

    [Fact]
    public void Every_split_position_of_a_small_span_gives_the_same_bytes()
    {
        var text = string.Concat(Enumerable.Repeat("0123456789\"é😀\n", 40));
        Rendering.Write write = (ref JsonShapeWriter writer) =>
        {
            writer.BeginArray();
            for (var i = 0; i < 20; i++)
                writer.StringElement(text[..(i * 7)]);

            writer.EndArray();
        };
        var expected = Rendering.Bytes(write);
        for (var extra = 0; extra < 600; extra++)
        {
            var output = new MeanOutput(extra);
            Rendering.Into(output, write);
            Assert.Equal(expected, output.Written);
        }
    }

    [Theory]
    [InlineData("x")]
    [InlineData("\n")]
    [InlineData("\u0001")]
    [InlineData("é")]
    [InlineData("漢")]
    [InlineData("😀")]
    [InlineData("\ud800")]
    [InlineData("0123456789\"")]
    public void A_text_of_a_million_characters_is_written_in_small_spans(string part)
    {
        var text = string.Concat(Enumerable.Repeat(part, 1_000_000 / part.Length));
        var output = new MeanOutput(extra: 100);
        Rendering.Into(output, (ref JsonShapeWriter writer) => Rendering.Member(ref writer, text));
        AssertReadsBack(text, output.Written.ToArray());
        Assert.InRange(output.LargestRequest, 1, 4096);
    }

    [Fact]
    public void A_surrogate_pair_is_never_split_between_two_parts()
    {
        for (var offset = 250; offset < 260; offset++)
        {
            var text = string.Concat("\n", new string('x', offset), "😀😀", new string('y', 300));
            AssertReadsBack(text, Rendering.String(text));
        }
    }

    private static void AssertReadsBack(string value, byte[] json)
    {
        using var document = JsonDocument.Parse(json);
        var wellFormed = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(value));
        Assert.Equal(wellFormed, document.RootElement.GetProperty("m").GetString());
    }
}
