namespace AmplifyGen.Client;

/// <summary>Calculates with whole numbers as bytes, the most significant byte first. The time is constant, because the numbers become keys.</summary>
internal static class BigEndianNumber
{
    /// <summary>Determines whether the first of two numbers of the same length is greater.</summary>
    public static bool IsGreater(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right)
    {
        var borrow = 0;
        for (var i = left.Length - 1; i >= 0; i--)
            borrow = ((right[i] - left[i] - borrow) >> 8) & 1;

        return borrow != 0;
    }

    /// <summary>Adds one to a number. The result must fit.</summary>
    public static void AddOne(Span<byte> number)
    {
        var carry = 1;
        for (var i = number.Length - 1; i >= 0; i--)
        {
            carry += number[i];
            number[i] = (byte)carry;
            carry >>= 8;
        }
    }
}
