using System.Globalization;
using System.Text.Json;
using AmplifyGen.Json;
using CsCheck;

namespace AmplifyGen.Tests.Json;

public sealed class JsonShapeWriterNumberTests
{
    [Theory]
    [InlineData(0d, "0")]
    [InlineData(-0d, "-0")]
    [InlineData(12d, "12")]
    [InlineData(-12d, "-12")]
    [InlineData(0.1, "0.1")]
    [InlineData(-1.5, "-1.5")]
    [InlineData(999999999999999d, "999999999999999")]
    [InlineData(1E17, "1E+17")]
    [InlineData(1E-7, "1E-07")]
    [InlineData(double.MaxValue, "1.7976931348623157E+308")]
    [InlineData(double.MinValue, "-1.7976931348623157E+308")]
    [InlineData(double.Epsilon, "5E-324")]
    [InlineData(-2.2250738585072014E-308, "-2.2250738585072014E-308")]
    public void A_double_is_written_in_its_shortest_form(double value, string expected) => Assert.Equal(expected, Double(value));

    [Theory]
    [InlineData(0.1f, "0.1")]
    [InlineData(3f, "3")]
    [InlineData(float.MaxValue, "3.4028235E+38")]
    [InlineData(float.Epsilon, "1E-45")]
    public void A_float_is_written_in_its_shortest_form(float value, string expected) => Assert.Equal(expected, Float(value));

    [Theory]
    [InlineData(long.MinValue, "-9223372036854775808")]
    [InlineData(long.MaxValue, "9223372036854775807")]
    [InlineData(0L, "0")]
    public void A_whole_number_is_written_in_full(long value, string expected) => Assert.Equal(expected, Whole(value));

    [Fact]
    public void Doubles_are_written_as_System_Text_Json_writes_them_and_read_back_the_same() =>
        Gen.Double.Where(double.IsFinite).Sample(static value =>
        {
            var text = Double(value);
            Assert.Equal(JsonSerializer.Serialize(value), text);
            Assert.Equal(BitConverter.DoubleToInt64Bits(value), BitConverter.DoubleToInt64Bits(double.Parse(text, CultureInfo.InvariantCulture)));
        });

    [Fact]
    public void Floats_read_back_the_same() =>
        Gen.Float.Where(float.IsFinite).Sample(static value =>
            Assert.Equal(BitConverter.SingleToInt32Bits(value), BitConverter.SingleToInt32Bits(float.Parse(Float(value), CultureInfo.InvariantCulture))));

    [Fact]
    public void Whole_numbers_read_back_the_same() =>
        Gen.Long.Sample(static value => Assert.Equal(value, long.Parse(Whole(value), CultureInfo.InvariantCulture)));

    [Fact]
    public void The_culture_does_not_matter()
    {
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo(culture.Name, useUserOverride: false)
            {
                NumberFormat = new NumberFormatInfo { NegativeSign = "minus", NumberDecimalSeparator = "," },
            };
            Assert.Equal("-1.5", Double(-1.5));
            Assert.Equal("-7", Whole(-7));
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Theory]
    [InlineData(double.NaN, "\"NaN\"")]
    [InlineData(double.PositiveInfinity, "\"Infinity\"")]
    [InlineData(double.NegativeInfinity, "\"-Infinity\"")]
    public void A_number_that_JSON_cannot_hold_is_the_string_that_Smithy_has_for_it(double value, string json)
    {
        Assert.Equal(json, Double(value));
        Assert.Equal(json, Float((float)value));
    }

    private static string Double(double value) => Rendering.Text((ref JsonShapeWriter writer) => writer.NumberElement(value));

    private static string Float(float value) => Rendering.Text((ref JsonShapeWriter writer) => writer.NumberElement(value));

    private static string Whole(long value) => Rendering.Text((ref JsonShapeWriter writer) => writer.NumberElement(value));
}
