using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace AmplifyGen.Json;

/// <summary>Converts text to and from JSON strings: which characters are plain, and how the others are escaped.</summary>
internal static partial class JsonText
{
    /// <summary>The length in bytes of the longest escape of one UTF-16 unit, <c>\u001f</c>.</summary>
    public const int LongestEscape = 6;

    /// <summary>
    /// Copies the characters at the start of <paramref name="source"/> that are one byte in a JSON string: ASCII except controls, quotes and
    /// backslashes.
    /// </summary>
    /// <param name="source">UTF-16 text.</param>
    /// <param name="destination">At least as many bytes as there are characters. The bytes after the copied ones may be overwritten.</param>
    /// <returns>The number of characters copied.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int CopyPlain(ReadOnlySpan<char> source, Span<byte> destination)
    {
        // The unchecked loads and stores below depend on this check: all of them are within these lengths.
        destination = destination[..source.Length];
        ref var units = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(source));
        ref var bytes = ref MemoryMarshal.GetReference(destination);

        // Each length has its own width, and the last block overlaps the previous one, so no remainder needs a slow loop.
        if (!Vector128.IsHardwareAccelerated || source.Length < 4)
            return CopyUnits(source, destination);

        if (source.Length >= 32 && Avx2.IsSupported)
            return CopyBlocks256(ref units, ref bytes, source.Length - 32);

        if (source.Length >= 16)
            return Avx2.IsSupported ? CopySixteens(ref units, ref bytes, source.Length - 16) : CopyBlocks128(ref units, ref bytes, source.Length - 16);

        return source.Length >= 8
            ? CopyEights(ref units, ref bytes, source.Length - 8)
            : CopyFours(ref units, ref bytes, source.Length - 4);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int CopyUnits(ReadOnlySpan<char> source, Span<byte> destination)
    {
        var i = 0;
        while (i < source.Length && IsPlain(source[i]))
        {
            destination[i] = (byte)source[i];
            i++;
        }

        return i;
    }

    /// <summary>Copies four to seven characters: the first four and the last four, which may overlap.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int CopyFours(ref ushort source, ref byte destination, int last)
    {
        var pair = Vector128.Create(ReadFour(ref source), ReadFour(ref Unsafe.Add(ref source, last))).AsUInt16();
        var block = Narrow(pair, pair);
        var both = block.AsUInt64().ToScalar();
        Unsafe.WriteUnaligned(ref destination, (uint)both);
        Unsafe.WriteUnaligned(ref Unsafe.Add(ref destination, last), (uint)(both >> 32));
        var special = Special(block);
        return special == Vector128<byte>.Zero ? last + 4 : FirstOfHalves(special.ExtractMostSignificantBits(), 4, last);
    }

    /// <summary>Copies eight to fifteen characters: the first eight and the last eight.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int CopyEights(ref ushort source, ref byte destination, int last)
    {
        var block = Narrow(Vector128.LoadUnsafe(ref source), Vector128.LoadUnsafe(ref source, (nuint)last));
        Unsafe.WriteUnaligned(ref destination, block.AsUInt64().GetElement(0));
        Unsafe.WriteUnaligned(ref Unsafe.Add(ref destination, last), block.AsUInt64().GetElement(1));
        var special = Special(block);
        return special == Vector128<byte>.Zero ? last + 8 : FirstOfHalves(special.ExtractMostSignificantBits(), 8, last);
    }

    /// <summary>Copies sixteen to 31 characters: the first sixteen and the last sixteen.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int CopySixteens(ref ushort source, ref byte destination, int last)
    {
        var block = Narrow(Vector256.LoadUnsafe(ref source), Vector256.LoadUnsafe(ref source, (nuint)last));
        block.GetLower().StoreUnsafe(ref destination);
        block.GetUpper().StoreUnsafe(ref destination, (nuint)last);
        var special = Special(block);
        return special == Vector256<byte>.Zero ? last + 16 : FirstOfHalves(special.ExtractMostSignificantBits(), 16, last);
    }

    private static int CopyBlocks128(ref ushort source, ref byte destination, int last)
    {
        for (var i = 0; ; i = Math.Min(i + 16, last))
        {
            var block = Narrow(Vector128.LoadUnsafe(ref source, (nuint)i), Vector128.LoadUnsafe(ref source, (nuint)i + 8));
            block.StoreUnsafe(ref destination, (nuint)i);
            var special = Special(block);
            if (special != Vector128<byte>.Zero)
                return i + BitOperations.TrailingZeroCount(special.ExtractMostSignificantBits());

            if (i == last)
                return last + 16;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int CopyBlocks256(ref ushort source, ref byte destination, int last)
    {
        for (var i = 0; ; i = Math.Min(i + 32, last))
        {
            var block = Narrow(Vector256.LoadUnsafe(ref source, (nuint)i), Vector256.LoadUnsafe(ref source, (nuint)i + 16));
            block.StoreUnsafe(ref destination, (nuint)i);
            var special = Special(block);
            if (special != Vector256<byte>.Zero)
                return i + BitOperations.TrailingZeroCount(special.ExtractMostSignificantBits());

            if (i == last)
                return last + 32;
        }
    }

    private static ulong ReadFour(ref ushort source) => Unsafe.ReadUnaligned<ulong>(ref Unsafe.As<ushort, byte>(ref source));

    /// <summary>Returns the index of the first special character, from a mask over the first and the last characters.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int FirstOfHalves(uint mask, int half, int last)
    {
        var first = BitOperations.TrailingZeroCount(mask);
        return first < half ? first : last + first - half;
    }

    /// <summary>Narrows characters to bytes. All characters from U+0080 become bytes that are special.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> Narrow(Vector128<ushort> low, Vector128<ushort> high)
    {
        // The signed saturation converts U+0100 to U+7FFF to 0xFF, and higher characters to 0: both are special.
        if (Sse2.IsSupported)
            return Sse2.PackUnsignedSaturate(low.AsInt16(), high.AsInt16());

        var most = Vector128.Create((ushort)0xFF);
        return Vector128.Narrow(Vector128.Min(low, most), Vector128.Min(high, most));
    }

    /// <summary>Narrows characters to bytes, like the other overload, on processors with AVX2.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> Narrow(Vector256<ushort> low, Vector256<ushort> high) =>
        // The instruction packs within halves, so the quarters come out as 0, 2, 1, 3.
        Avx2.Permute4x64(Avx2.PackUnsignedSaturate(low.AsInt16(), high.AsInt16()).AsInt64(), 0b11_01_10_00).AsByte();

    /// <summary>Sets all bits of each byte that is a control, a quote, a backslash or not ASCII.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> Special(Vector128<byte> block) =>
        // As signed numbers, the bytes from 0x80 are negative, so one comparison finds them and the controls.
        Vector128.LessThan(block.AsSByte(), Vector128.Create((sbyte)' ')).AsByte()
        | Vector128.Equals(block, Vector128.Create((byte)'"'))
        | Vector128.Equals(block, Vector128.Create((byte)'\\'));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> Special(Vector256<byte> block) =>
        Vector256.LessThan(block.AsSByte(), Vector256.Create((sbyte)' ')).AsByte()
        | Vector256.Equals(block, Vector256.Create((byte)'"'))
        | Vector256.Equals(block, Vector256.Create((byte)'\\'));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsPlain(int unit) => unit is >= ' ' and < 0x80 and not '"' and not '\\';
}
