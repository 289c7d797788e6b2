using System.Globalization;
using AmplifyGen.Analyzers.Constraints;
using AmplifyGen.Analyzers.Facts;
using CsCheck;

namespace AmplifyGen.Analyzers.Tests.Constraints;

/// <summary>How numbers are compared with limits, and lengths with theirs.</summary>
public sealed class RangeCheckTests
{
    [Fact]
    public void Whole_numbers_are_compared_as_numbers() => Gen.Select(Gen.Long, Gen.Long, Gen.Long).Sample((number, one, other) =>
    {
        var (min, max) = (Math.Min(one, other), Math.Max(one, other));
        var fault = RangeCheck.Of(new RangeLimits(Text(min), Text(max)), RangeCheck.TextOf(number)!, isSensitive: false);
        Assert.Equal(number < min || number > max, fault is not null);
    });

    [Theory]
    [InlineData("1E400", true)]
    [InlineData("-1E400", false)]
    [InlineData("1E30", true)]
    [InlineData("NaN", false)]
    [InlineData("10.000000000000000000001", true)]
    public void Numbers_of_any_size_are_compared(string number, bool isOutside) =>
        Assert.Equal(isOutside, RangeCheck.Of(new RangeLimits(Min: null, "10"), number, isSensitive: false) is not null);

    [Theory]
    [InlineData(0, long.MaxValue, null)]
    [InlineData(3, long.MaxValue, "takes at least 3 characters but is given 2")]
    [InlineData(0, 1, "takes at most 1 character but is given 2")]
    [InlineData(1, 1, "takes exactly 1 character but is given 2")]
    [InlineData(5, 9, "takes 5 to 9 characters but is given 2")]
    public void Lengths_are_told_in_words(long min, long max, string? fault) => Assert.Equal(fault, LengthCheck.OfText(new LengthLimits(min, max), "ab"));

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
