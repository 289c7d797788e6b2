namespace AmplifyGen.Client;

/// <summary>Whole numbers as bytes, the most significant first. The time that it takes does not depend on the numbers, since they become keys.</summary>
internal static class BigEndianNumber
{
    /// <summary>Returns whether the first of two numbers of one length is greater.</summary>
    public static bool IsGreater(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right)
    {
        var borrow = 0;
        for (var i = left.Length - 1; i >= 0; i--)
            borrow = ((right[i] - left[i] - borrow) >> 8) & 1;

        return borrow != 0;
    }

    /// <summary>Adds one to a number that has room for the result.</summary>
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
