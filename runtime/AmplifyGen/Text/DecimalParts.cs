using System.Globalization;
using System.Numerics;
using System.Runtime.InteropServices;

namespace AmplifyGen.Text;

/// <summary>What the text of a decimal number says, so written that equal numbers have equal parts.</summary>
/// <param name="IsNegative">Whether the number is below zero.</param>
/// <param name="Digits">What stands behind the point, without zeros at either end; empty for zero.</param>
/// <param name="Exponent">The power of ten that 0.<paramref name="Digits"/> is multiplied with.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct DecimalParts(bool IsNegative, string Digits, long Exponent)
{
    // Sums of exponents and lengths of texts stay far within a long.
    private const long LargestExponent = int.MaxValue;

    /// <summary>How many digits a whole number may have that an exponent makes longer than its text.</summary>
    public const int MostExpandedDigits = 1_000;

    /// <summary>How many digits the largest number of 64 bits has.</summary>
    public const int MostDigitsOfInt64 = 19;

    /// <summary>Whether the number has no fraction, as <c>1.0</c> and <c>3e2</c> have none.</summary>
    public bool IsWhole => Digits.Length <= Exponent || Digits.Length == 0;

    /// <summary>Reads what RFC 8259 calls a number.</summary>
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

    /// <summary>Gets the number as a whole one.</summary>
    /// <param name="mostDigits">How many digits it may have: a short text such as 1e999999999 must not become a number of a gigabyte.</param>
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

    /// <param name="text">From the <c>e</c> on; empty for none.</param>
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
