using System.Globalization;
using System.Numerics;
using System.Runtime.InteropServices;

namespace AmplifyGen.Text;

/// <summary>Contains the parts of a decimal number in a normal form, so equal numbers have equal parts.</summary>
/// <param name="IsNegative">Whether the number is negative.</param>
/// <param name="Digits">The digits after the decimal point, without zeros at the start and the end; empty for zero.</param>
/// <param name="Exponent">The power of ten that 0.<paramref name="Digits"/> is multiplied by.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct DecimalParts(bool IsNegative, string Digits, long Exponent)
{
    // Sums of exponents and text lengths stay well within a long.
    private const long LargestExponent = int.MaxValue;

    /// <summary>The maximum number of digits of a whole number whose exponent makes it longer than its text.</summary>
    public const int MostExpandedDigits = 1_000;

    /// <summary>The number of digits of the largest 64-bit number.</summary>
    public const int MostDigitsOfInt64 = 19;

    /// <summary>Gets whether the number has no fraction, such as <c>1.0</c> and <c>3e2</c>.</summary>
    public bool IsWhole => Digits.Length <= Exponent || Digits.Length == 0;

    /// <summary>Parses a number as RFC 8259 defines it.</summary>
    public static DecimalParts? Parse(ReadOnlySpan<char> text)
    {
        var isNegative = text.StartsWith("-", StringComparison.Ordinal);
        var rest = isNegative ? text[1..] : text;
        var end = rest.IndexOfAny('e', 'E');
        if (Exponential(end < 0 ? default : rest[end..]) is not { } exponent)
            return null;

        var number = end < 0 ? rest : rest[..end];
        var point = number.IndexOf('.');
        var whole = point < 0 ? number : number[..point];
        var fraction = point < 0 ? default : number[(point + 1)..];
        if (!AreDigits(whole) || (whole.Length > 1 && whole[0] == '0') || (point >= 0 && !AreDigits(fraction)))
            return null;

        var digits = string.Concat(whole, fraction);
        var significant = digits.TrimStart('0');
        var leading = digits.Length - significant.Length;
        significant = significant.TrimEnd('0');
        return significant.Length == 0
            ? new DecimalParts(IsNegative: false, "", 0)
            : new DecimalParts(isNegative, significant, exponent + whole.Length - leading);
    }

    /// <summary>Converts the number to a whole number.</summary>
    /// <param name="mostDigits">The maximum number of digits: a short text such as 1e999999999 must not become a number with a gigabyte of digits.</param>
    /// <returns>The number; <see langword="null"/> if it has a fraction or more digits.</returns>
    public BigInteger? ToBigInteger(int mostDigits)
    {
        if (!IsWhole || Exponent > mostDigits)
            return null;

        var magnitude = Digits.Length == 0 ? BigInteger.Zero : BigInteger.Parse(Digits.PadRight((int)Exponent, '0'), NumberStyles.None, CultureInfo.InvariantCulture);
        return IsNegative ? -magnitude : magnitude;
    }

    public static int Compare(DecimalParts left, DecimalParts right)
    {
        if (left.Sign != right.Sign)
            return left.Sign.CompareTo(right.Sign);

        var magnitude = left.Exponent == right.Exponent ? string.CompareOrdinal(left.Digits, right.Digits) : left.Exponent.CompareTo(right.Exponent);
        return Math.Sign(magnitude) * left.Sign;
    }

    private int Sign => Digits.Length == 0 ? 0 : IsNegative ? -1 : 1;

    /// <param name="text">The text from the <c>e</c>; empty if the number has no exponent.</param>
    private static long? Exponential(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
            return 0;

        var digits = text[1..];
        if (!digits.IsEmpty && digits[0] is '+' or '-')
            digits = digits[1..];

        if (!AreDigits(digits) || !long.TryParse(text[1..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var exponent))
            return null;

        return exponent is >= -LargestExponent and <= LargestExponent ? exponent : null;
    }

    private static bool AreDigits(ReadOnlySpan<char> text) => !text.IsEmpty && !text.ContainsAnyExceptInRange('0', '9');
}
