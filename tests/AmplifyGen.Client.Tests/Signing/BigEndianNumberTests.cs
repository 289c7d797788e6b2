using System.Numerics;
using CsCheck;

namespace AmplifyGen.Client.Tests.Signing;

public sealed class BigEndianNumberTests
{
    private static readonly Gen<byte[]> Number = Gen.OneOf(Gen.Byte, Gen.Const((byte)0), Gen.Const(byte.MaxValue)).Array[4];

    [Fact]
    public void Numbers_are_compared_like_BigInteger() => Gen.Select(Number, Number, Gen.Bool).Sample(static (left, right, isClose) =>
    {
        if (isClose)
        {
            left.CopyTo(right, 0);
            BigEndianNumber.AddOne(right);
        }

        Assert.Equal(Of(left) > Of(right), BigEndianNumber.IsGreater(left, right));
        Assert.Equal(Of(right) > Of(left), BigEndianNumber.IsGreater(right, left));
        Assert.False(BigEndianNumber.IsGreater(left, left));
    });

    [Fact]
    public void One_is_added_like_in_BigInteger() => Number.Sample(static number =>
    {
        number[0] = 0;
        var expected = Of(number) + 1;
        BigEndianNumber.AddOne(number);
        Assert.Equal(expected, Of(number));
    });

    private static BigInteger Of(byte[] number) => new(number, isUnsigned: true, isBigEndian: true);
}
