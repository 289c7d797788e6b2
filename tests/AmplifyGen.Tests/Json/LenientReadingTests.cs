using System.Globalization;
using System.Numerics;
using System.Text;
using System.Text.Json;
using AmplifyGen.Json;
using CsCheck;

namespace AmplifyGen.Tests.Json;

/// <summary>What a service sends is read where its meaning is plain, though it is not as the model has it.</summary>
public sealed class LenientReadingTests
{
    [Theory]
    [InlineData("1.0", 1)]
    [InlineData("3e2", 300)]
    [InlineData("1E2", 100)]
    [InlineData("1e+2", 100)]
    [InlineData("300.00", 300)]
    [InlineData("-0", 0)]
    [InlineData("-0.0", 0)]
    [InlineData("0e9999", 0)]
    [InlineData("12500e-2", 125)]
    [InlineData("-0.5e1", -5)]
    [InlineData("9.223372036854775807e18", long.MaxValue)]
    [InlineData("-9223372036854775808.0", long.MinValue)]
    public void A_whole_number_may_be_written_with_a_fraction_or_an_exponent(string json, long expected)
    {
        Assert.Equal(expected, Reading.OfResponse(json, Int64));
        Assert.Equal(expected, (long)Reading.OfResponse(json, Big));
    }

    [Theory]
    [InlineData("1.5", "a fraction")]
    [InlineData("1e-1", "a fraction")]
    [InlineData("9.3e18", "out of range")]
    [InlineData("1e999999999", "out of range")]
    [InlineData("1e-999999999", "a fraction")]
    [InlineData("1e99999999999", "out of range")]
    [InlineData("1e-99999999999", "out of range")]
    [InlineData("1e9223372036854775807", "out of range")]
    [InlineData("1e-9223372036854775808", "out of range")]
    [InlineData("1e-99999999999999999999999", "out of range")]
    public void What_is_no_whole_number_is_refused_and_a_large_exponent_costs_nothing(string json, string fault)
    {
        Assert.Contains(fault, Failure(json, Int64).Message, StringComparison.Ordinal);
        Assert.Equal("$", Failure(json, static (ref JsonShapeReader reader) => reader.ReadSByte()).Path);
    }

    [Fact]
    public void A_whole_number_of_any_size_has_as_many_digits_as_its_text_or_a_thousand()
    {
        Assert.Equal(BigInteger.Pow(10, 999), Reading.OfResponse("1e999", Big));
        Assert.Contains("out of range", Failure("1e1000", Big).Message, StringComparison.Ordinal);
        Assert.Equal(BigInteger.Pow(10, 1999), Reading.OfResponse("1" + new string('0', 1999) + ".0", Big));
        Assert.Contains("out of range", Failure("1e2000000000", Big).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1e-9223372036854775808")]
    [InlineData("1e9223372036854775807")]
    [InlineData("0e-99999999999999999999")]
    public void A_number_with_all_its_digits_is_refused_where_its_exponent_has_more_than_31_bits(string json)
    {
        Assert.Contains("out of range", Failure(json, static (ref JsonShapeReader reader) => reader.ReadBigDecimal()).Message, StringComparison.Ordinal);
        Assert.False(BigDecimal.TryParse(json, out _));
    }

    [Theory]
    [InlineData("1e-99999999999")]
    [InlineData("0e99999999999")]
    [InlineData("1e-9223372036854775809")]
    [InlineData("1e99999999999")]
    public void An_exponent_of_any_length_makes_a_double_or_a_JsonException(string json)
    {
        try
        {
            Assert.Equal(0, Reading.OfResponse(json, static (ref JsonShapeReader reader) => reader.ReadDouble()));
            Assert.Equal(0, Reading.OfResponse(json, static (ref JsonShapeReader reader) => reader.ReadSingle()));
        }
        catch (JsonException exception)
        {
            Assert.Contains("out of range", exception.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Any_long_is_read_back_however_it_is_written() => Gen.Select(Gen.Long, Gen.Int[0, 25], Gen.Int[0, 3]).Sample(static (value, shift, zeros) =>
    {
        var digits = BigInteger.Abs(value).ToString(CultureInfo.InvariantCulture).PadLeft(shift + 1, '0');
        var whole = digits[..^shift].TrimStart('0');
        var text = $"{(value < 0 ? "-" : "")}{(whole.Length == 0 ? "0" : whole)}.{digits[^shift..]}{new string('0', zeros + 1)}e{shift}";
        Assert.Equal(value, Reading.OfResponse(text, Int64));
    });

    [Theory]
    [InlineData(@"""\ud83d""", "\ufffd")]
    [InlineData(@"""a\ud83dx""", "a\ufffdx")]
    [InlineData(@"""\ud83d\n""", "\ufffd\n")]
    [InlineData(@"""\ud83d\u0041""", "\ufffdA")]
    [InlineData(@"""\ud83d\ud83d\ude00""", "\ufffd😀")]
    [InlineData(@"""\ude00\ud83d""", "\ufffd\ufffd")]
    [InlineData(@"""\uD83D\uDE00\uDE00""", "😀\ufffd")]
    public void Half_a_surrogate_pair_is_read_as_the_replacement_character(string json, string expected)
    {
        Assert.Equal(expected, Reading.OfResponse(json, Reading.String));
        Assert.Equal(expected, Reading.OfResponse(json, Utf8));
        Assert.Equal(expected, Reading.OfResponse($"{{{json}:1}}", Name));
    }

    [Fact]
    public void Any_escaped_UTF16_is_read_as_encoding_makes_it() => Gen.Char.Array[0, 20].Sample(static units =>
    {
        var json = $"\"{string.Concat(units.Select(static unit => $"\\u{(int)unit:x4}"))}\"";
        var expected = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(units));
        Assert.Equal(expected, Reading.OfResponse(json, Reading.String));
        Assert.Equal(expected, JsonSerializer.Deserialize<string>(Reading.OfResponse(json, static (ref JsonShapeReader reader) => reader.ReadRawText())));
    });

    [Theory]
    [InlineData(@"[""\ud83d\ude00\ud83d"",""\\ud83d"",""\\\ud83d""]", @"[""\ud83d\ude00\ufffd"",""\\ud83d"",""\\\ufffd""]")]
    [InlineData(@"{""\ude00"":""é\u0041""}", @"{""\ufffd"":""é\u0041""}")]
    public void What_is_kept_as_it_came_can_be_written_again(string json, string expected) =>
        Assert.Equal(expected, Reading.OfResponse(json, static (ref JsonShapeReader reader) => reader.ReadRawText()));

    [Fact]
    public void What_is_not_UTF8_is_read_as_the_replacement_character()
    {
        byte[] json = [.. "\"é"u8, 0xFF, .. "x\""u8];
        Assert.Equal("é\ufffdx", Reading.OfResponse(json, Reading.String));
        Assert.Equal("é\ufffdx", Reading.OfResponse(json, Utf8));
        Assert.Equal("\"é\ufffdx\"", Reading.OfResponse(json, static (ref JsonShapeReader reader) => reader.ReadRawText()));
    }

    [Theory]
    [InlineData("AQI", new byte[] { 1, 2 })]
    [InlineData("AQ", new byte[] { 1 })]
    [InlineData("AR==", new byte[] { 1 })]
    [InlineData("AQJ=", new byte[] { 1, 2 })]
    [InlineData("AQJ", new byte[] { 1, 2 })]
    [InlineData(@"A Q\nI\t=", new byte[] { 1, 2 })]
    [InlineData("AQID", new byte[] { 1, 2, 3 })]
    [InlineData("=", new byte[0])]
    public void Base64_may_have_no_padding_white_space_and_bits_that_no_byte_holds(string text, byte[] expected) =>
        Assert.Equal(expected, Reading.OfResponse($"\"{text}\"", Bytes));

    [Theory]
    [InlineData("A")]
    [InlineData("AQIDA")]
    [InlineData("A*I=")]
    [InlineData("A=Q=")]
    public void What_is_not_base64_is_refused(string text) => Assert.Contains("not valid base64", Failure($"\"{text}\"", Bytes).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t")]
    [InlineData("\ufeff")]
    [InlineData("null")]
    [InlineData(" null ")]
    public void A_body_without_a_value_has_no_members(string body)
    {
        Assert.Equal(new Account { Id = "", Count = 0 }, ShapeJson.FromResponse(Encoding.UTF8.GetBytes(body), ReadAccount));
        Assert.Null(ShapeJson.FromPayload(Encoding.UTF8.GetBytes(body), ReadAccount));
    }

    [Theory]
    [InlineData("nul")]
    [InlineData("null null")]
    [InlineData("nullx")]
    [InlineData("[]")]
    public void A_body_of_another_kind_is_refused(string body)
    {
        Assert.Throws<JsonException>(() => ShapeJson.FromResponse(Encoding.UTF8.GetBytes(body), ReadAccount));
        Assert.Throws<JsonException>(() => ShapeJson.FromPayload(Encoding.UTF8.GetBytes(body), ReadAccount));
    }

    [Fact]
    public void A_member_that_comes_twice_has_its_last_value() =>
        Assert.Equal(2, ShapeJson.FromResponse("""{"id":"x","count":1,"tags":["a"],"count":2,"tags":[]}"""u8, ReadAccount).Count);

    private static JsonException Failure<T>(string json, Reading.Read<T> read) => Assert.Throws<JsonException>(() => Reading.OfResponse(json, read));

    private static Account ReadAccount(ref JsonShapeReader reader) => Account.Read(ref reader);

    private static long Int64(ref JsonShapeReader reader) => reader.ReadInt64();

    private static BigInteger Big(ref JsonShapeReader reader) => reader.ReadBigInteger();

    private static byte[] Bytes(ref JsonShapeReader reader) => reader.ReadBlob().ToArray();

    private static string Utf8(ref JsonShapeReader reader) => Encoding.UTF8.GetString(reader.ReadStringUtf8());

    private static string Name(ref JsonShapeReader reader)
    {
        reader.BeginObject();
        Assert.True(reader.NextName(out var name));
        reader.Skip();
        var text = Encoding.UTF8.GetString(name);
        Assert.False(reader.NextName(out _));
        return text;
    }
}
