using System.Globalization;
using System.Text.Json;
using AmplifyGen.Json;
using CsCheck;

namespace AmplifyGen.Tests.Json;

public sealed class JsonShapeReaderNumberTests
{
    [Theory]
    [InlineData("-")]
    [InlineData("+1")]
    [InlineData("01")]
    [InlineData("-01")]
    [InlineData("00")]
    [InlineData(".5")]
    [InlineData("1.")]
    [InlineData("1.e5")]
    [InlineData("1e")]
    [InlineData("1e+")]
    [InlineData("0x10")]
    [InlineData("1_000")]
    [InlineData("NaN")]
    [InlineData("Infinity")]
    [InlineData("-Infinity")]
    public void What_the_RFC_does_not_call_a_number_is_refused(string json)
    {
        Assert.NotNull(Reading.Failure(json, Double));
        Assert.NotNull(Reading.Failure(json, Long));
        Assert.NotNull(Reading.Failure(json, Reading.Skip));
    }

    [Theory]
    [InlineData("1.0")]
    [InlineData("1e3")]
    [InlineData("\"1\"")]
    [InlineData("9223372036854775808")]
    [InlineData("-9223372036854775809")]
    [InlineData("123456789012345678901234567890")]
    public void What_is_no_long_is_refused(string json) => Assert.Equal("$", Reading.Failure(json, Long).Path);

    [Fact]
    public void Each_whole_type_ends_at_its_own_bounds()
    {
        AssertBounds(sbyte.MinValue, sbyte.MaxValue, static (ref JsonShapeReader reader) => reader.ReadSByte());
        AssertBounds(short.MinValue, short.MaxValue, static (ref JsonShapeReader reader) => reader.ReadInt16());
        AssertBounds(int.MinValue, int.MaxValue, static (ref JsonShapeReader reader) => reader.ReadInt32());
        AssertBounds(long.MinValue, long.MaxValue, Long);
        Assert.Equal(0, Reading.Of("-0", Long));
    }

    [Theory]
    [InlineData("1e400")]
    [InlineData("-1e400")]
    [InlineData("\"1\"")]
    [InlineData("\"nan\"")]
    [InlineData("true")]
    public void What_is_no_double_is_refused(string json) => Assert.NotNull(Reading.Failure(json, Double));

    [Fact]
    public void A_float_ends_at_its_own_bounds()
    {
        Assert.Equal(float.MaxValue, Reading.Of("3.4028235E+38", Float));
        Assert.NotNull(Reading.Failure("3.5E+38", Float));
        Assert.Equal(1e-45f, Reading.Of("1e-45", Float));
    }

    [Theory]
    [InlineData("\"NaN\"", double.NaN)]
    [InlineData("\"Infinity\"", double.PositiveInfinity)]
    [InlineData("\"-Infinity\"", double.NegativeInfinity)]
    public void The_texts_of_Smithy_for_what_JSON_cannot_hold_are_read(string json, double expected)
    {
        Assert.Equal(expected, Reading.Of(json, Double));
        Assert.Equal((float)expected, Reading.Of(json, Float));
    }

    [Fact]
    public void Every_finite_double_is_read_back_the_same() =>
        Gen.Double.Where(double.IsFinite).Sample(static value =>
            Assert.Equal(BitConverter.DoubleToInt64Bits(value), BitConverter.DoubleToInt64Bits(Reading.Of(JsonSerializer.Serialize(value), Double))));

    [Fact]
    public void Every_finite_float_is_read_back_the_same() =>
        Gen.Float.Where(float.IsFinite).Sample(static value =>
            Assert.Equal(BitConverter.SingleToInt32Bits(value), BitConverter.SingleToInt32Bits(Reading.Of(JsonSerializer.Serialize(value), Float))));

    private static double Double(ref JsonShapeReader reader) => reader.ReadDouble();

    private static float Float(ref JsonShapeReader reader) => reader.ReadSingle();

    private static long Long(ref JsonShapeReader reader) => reader.ReadInt64();

    private static void AssertBounds<T>(Int128 min, Int128 max, Reading.Read<T> read)
        where T : struct, IFormattable
    {
        Assert.Equal(Text(min), Text(Reading.Of(Text(min), read)));
        Assert.Equal(Text(max), Text(Reading.Of(Text(max), read)));
        Assert.Contains("out of range", Reading.Failure(Text(min - 1), read).Message, StringComparison.Ordinal);
        Assert.Contains("out of range", Reading.Failure(Text(max + 1), read).Message, StringComparison.Ordinal);
    }

    private static string Text<T>(T value)
        where T : IFormattable => value.ToString(null, CultureInfo.InvariantCulture);
}
