using System.Text;
using System.Text.Json;
using AmplifyGen.Json;
using CsCheck;

namespace AmplifyGen.Tests.Json;

public sealed class JsonShapeReaderAgreementTests
{
    private static readonly string[] Documents =
    [
        """{"a":[1,-0.5e+3,0,{"b":null,"c":true}],"\u0064\n":"\ud83d\ude00 é","":{},"f":[],"g":false}""",
        """ [ "text" , 12.0E-2 , { "k" : [ [ ] , { } ] } ] """,
        "\"é漢😀\\\\ \\u00e9\"",
        "-12",
    ];

    // What a mutation puts in: all that has a meaning in JSON, and a few bytes that have none.
    private static readonly byte[] Bytes = [.. "{}[]:,\"\\/0123456789+-.eEtrufalsn \n\rbdD"u8, 0, 0x1f, 0x7f, 0x80, 0xbf, 0xc3, 0xed, 0xf0, 0xff];

    private static readonly Gen<(int Kind, int Position, byte Value)> Mutations =
        Gen.Select(Gen.Int[0, 4], Gen.Int[0, 1000], Gen.Int[0, Bytes.Length - 1].Select(static i => Bytes[i]));

    [Fact]
    public void Accepts_exactly_what_System_Text_Json_accepts_and_reads_the_same() =>
        Gen.Select(Gen.Int[0, Documents.Length - 1], Mutations.Array[0, 4]).Sample(
            static (document, mutations) =>
            {
                var json = Encoding.UTF8.GetBytes(Documents[document]).ToList();
                foreach (var (kind, position, value) in mutations)
                    Mutate(json, kind, position, value);

                var bytes = json.ToArray();
                var expected = Theirs(bytes);
                Assert.Equal(expected, Ours(bytes, Reading.Anything));
                Assert.Equal(expected is null, Ours(bytes, Skip) is null);
            },
            iter: 20_000);

    private static void Mutate(List<byte> json, int kind, int position, byte value)
    {
        position %= json.Count + 1;
        if (kind < 2 || position == json.Count)
            json.Insert(position, value);
        else if (kind < 3)
            json[position] = value;
        else
            json.RemoveRange(position, kind == 3 ? 1 : json.Count - position);
    }

    private static string Skip(ref JsonShapeReader reader)
    {
        reader.Skip();
        return "";
    }

    private static string? Ours(byte[] json, Reading.Read<string> read)
    {
        try
        {
            return Reading.Of(json, read);
        }
        catch (JsonException exception)
        {
            Assert.NotNull(exception.Path);
            return null;
        }
    }

    private static string? Theirs(byte[] json)
    {
        try
        {
            var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = JsonShapeReader.MaxDepth });
            var text = new StringBuilder();
            reader.Read();
            Append(ref reader, text);
            return reader.Read() ? null : text.ToString();
        }
        catch (JsonException)
        {
            return null;
        }
        catch (InvalidOperationException)
        {
            // A string that is invalid UTF-8 or has half a surrogate pair: found when it is read, not when it is passed.
            return null;
        }
    }

    private static void Append(ref Utf8JsonReader reader, StringBuilder text)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                text.Append('{');
                for (var i = 0; reader.Read() && reader.TokenType != JsonTokenType.EndObject; i++)
                {
                    text.Append(i > 0 ? "," : "").Append(JsonSerializer.Serialize(reader.GetString())).Append(':');
                    reader.Read();
                    Append(ref reader, text);
                }

                text.Append('}');
                break;
            case JsonTokenType.StartArray:
                text.Append('[');
                for (var i = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; i++)
                {
                    text.Append(i > 0 ? "," : "");
                    Append(ref reader, text);
                }

                text.Append(']');
                break;
            case JsonTokenType.String:
                text.Append(JsonSerializer.Serialize(reader.GetString()));
                break;
            default:
                text.Append(reader.TokenType == JsonTokenType.Number ? "0" : Encoding.UTF8.GetString(reader.ValueSpan));
                break;
        }
    }
}
