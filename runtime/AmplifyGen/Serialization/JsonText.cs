using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace AmplifyGen.Serialization;

/// <summary>Text as JSON strings hold it: which characters stand as they are, and how the others are written.</summary>
internal static partial class JsonText
{
    /// <summary>Bytes of the longest escape of one UTF-16 unit, <c>\u001f</c>.</summary>
    public const int LongestEscape = 6;

    /// <summary>
    /// Copies the characters at the start of <paramref name="source"/> that are one byte in a JSON string: ASCII other than controls,
    /// quotes and backslashes.
    /// </summary>
    /// <param name="source">UTF-16 text.</param>
    /// <param name="destination">At least as many bytes as there are characters; behind the copied ones it may be overwritten.</param>
    /// <returns>How many characters were copied.</returns>
    public static int CopyPlain(ReadOnlySpan<char> source, Span<byte> destination)
    {
        var units = MemoryMarshal.Cast<char, ushort>(source);
        if (Vector128.IsHardwareAccelerated && units.Length >= Vector128<ushort>.Count)
        {
            return units.Length >= Vector128<byte>.Count
                ? CopyBlocks(units, destination)
                : CopyHalves(units, destination);
        }

        var i = 0;
        while (i < units.Length && IsPlain(units[i]))
        {
            destination[i] = (byte)units[i];
            i++;
        }

        return i;
    }

    /// <summary>Sixteen characters at a time; the last block overlaps the one before it instead of leaving a rest.</summary>
    private static int CopyBlocks(ReadOnlySpan<ushort> units, Span<byte> destination)
    {
        var last = units.Length - Vector128<byte>.Count;
        for (var i = 0; ; i = Math.Min(i + Vector128<byte>.Count, last))
        {
            var block = Narrow(Vector128.Create(units[i..]), Vector128.Create(units[(i + Vector128<ushort>.Count)..]));
            block.CopyTo(destination[i..]);
            var special = Special(block);
            if (special != Vector128<byte>.Zero)
                return i + FirstOf(special);

            if (i == last)
                return units.Length;
        }
    }

    /// <summary>Eight to fifteen characters: the first eight and the last eight, which may overlap, as one block.</summary>
    private static int CopyHalves(ReadOnlySpan<ushort> units, Span<byte> destination)
    {
        var last = units.Length - Vector128<ushort>.Count;
        var block = Narrow(Vector128.Create(units), Vector128.Create(units[last..]));
        block.GetLower().CopyTo(destination);
        block.GetUpper().CopyTo(destination[last..]);
        var special = Special(block);
        if (special == Vector128<byte>.Zero)
            return units.Length;

        var first = FirstOf(special);
        return first < Vector128<ushort>.Count ? first : last + first - Vector128<ushort>.Count;
    }

    /// <summary>Narrows to bytes; every character from U+0080 on becomes a byte that <see cref="Special"/> finds.</summary>
    private static Vector128<byte> Narrow(Vector128<ushort> low, Vector128<ushort> high)
    {
        // The signed saturation makes 0xFF of U+0100 to U+7FFF, and 0 of what is above: both are special.
        if (Sse2.IsSupported)
            return Sse2.PackUnsignedSaturate(low.AsInt16(), high.AsInt16());

        var most = Vector128.Create((ushort)0xFF);
        return Vector128.Narrow(Vector128.Min(low, most), Vector128.Min(high, most));
    }

    /// <summary>All bits are set where a byte is a control, a quote, a backslash or not ASCII.</summary>
    private static Vector128<byte> Special(Vector128<byte> block) =>
        // As signed numbers the bytes from 0x80 on are negative, so one comparison finds them and the controls.
        Vector128.LessThan(block.AsSByte(), Vector128.Create((sbyte)' ')).AsByte()
        | Vector128.Equals(block, Vector128.Create((byte)'"'))
        | Vector128.Equals(block, Vector128.Create((byte)'\\'));

    private static int FirstOf(Vector128<byte> mask) =>
        System.Numerics.BitOperations.TrailingZeroCount(mask.ExtractMostSignificantBits());

    private static bool IsPlain(int unit) => unit is >= ' ' and < 0x80 and not '"' and not '\\';
}
