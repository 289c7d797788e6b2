using System.Numerics;
using CsCheck;

namespace AmplifyGen.Tests;

public sealed class BigDecimalTests
{
    [Theory]
    [InlineData("1", "1.0")]
    [InlineData("100", "1e2")]
    [InlineData("0.001", "1E-3")]
    [InlineData("-0.0", "0")]
    [InlineData("0e5", "0")]
    [InlineData("12345678901234567890123456789012345678901234567890.10", "1.23456789012345678901234567890123456789012345678901e+49")]
    public void Numbers_compare_by_value(string left, string right)
    {
        Assert.True(BigDecimal.Parse(left) == BigDecimal.Parse(right));
        Assert.Equal(0, BigDecimal.Parse(left).CompareTo(BigDecimal.Parse(right)));
        Assert.Equal(BigDecimal.Parse(left).GetHashCode(), BigDecimal.Parse(right).GetHashCode());
    }

    [Theory]
    [InlineData("1.00")]
    [InlineData("-12.5e-7")]
    [InlineData("1e2147483647")]
    public void A_number_keeps_its_digits(string text) => Assert.Equal(text, BigDecimal.Parse(text).ToString());

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("+1")]
    [InlineData("01")]
    [InlineData("1.")]
    [InlineData(".5")]
    [InlineData("1e")]
    [InlineData("1e+")]
    [InlineData("1e99999999999")]
    [InlineData(" 1")]
    [InlineData("٣")]
    [InlineData("NaN")]
    [InlineData("1.5.5")]
    public void A_text_that_JSON_has_for_no_number_is_none(string text)
    {
        Assert.False(BigDecimal.TryParse(text, out _));
        Assert.Throws<FormatException>(() => BigDecimal.Parse(text));
    }

    [Fact]
    public void Nothing_is_no_number()
    {
        Assert.False(BigDecimal.TryParse(null, out _));
        Assert.Throws<ArgumentNullException>("text", static () => BigDecimal.Parse(null!));
    }

    [Fact]
    public void Numbers_of_the_framework_become_decimal_numbers_and_come_back()
    {
        BigDecimal money = 12.50m;
        BigDecimal whole = BigInteger.Pow(10, 30);

        Assert.Equal("12.50", money.ToString());
        Assert.Equal(12.5m, (decimal)money);
        Assert.Equal(1e30, (double)whole);
        Assert.Equal("0.1", ((BigDecimal)0.1).ToString());
        Assert.Equal(100, (long)BigDecimal.Parse("1.00e2"));
        Assert.Equal(default, (BigDecimal)0);
    }

    [Fact]
    public void A_number_that_a_type_cannot_hold_is_refused()
    {
        Assert.Throws<OverflowException>(static () => (BigDecimal)double.NaN);
        Assert.Throws<OverflowException>(static () => (long)BigDecimal.Parse("0.5"));
        Assert.Throws<OverflowException>(static () => (long)BigDecimal.Parse("1e19"));
        Assert.Throws<OverflowException>(static () => (decimal)BigDecimal.Parse("1e40"));
    }

    [Fact]
    public void Decimal_numbers_are_ordered_as_decimals_are() => Gen.Decimal.Select(Gen.Decimal).Sample(static pair =>
    {
        var (left, right) = pair;
        Assert.Equal(Math.Sign(left.CompareTo(right)), Math.Sign(((BigDecimal)left).CompareTo(right)));
        Assert.Equal(left == right, (BigDecimal)left == right);
        Assert.Equal(left < right, (BigDecimal)left < right);
        Assert.Equal(left >= right, (BigDecimal)left >= right);
    });
}
