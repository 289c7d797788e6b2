using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using System.Text;

namespace AmplifyGen.Benchmarks.ByHand;

/// <summary>Narrows text to UTF-8 and finds what must be escaped in one pass, in blocks of 32 characters.</summary>
internal static class VectorText
{
    /// <summary>The number of bytes that each character of a string has at most.</summary>
    public const int LongestEscape = 6;

    private static ReadOnlySpan<byte> Letters => "\0\0\0\0\0\0\0\0btn\0fr\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"u8;

    /// <summary>Returns the maximum number of bytes of a string that may be <see langword="null"/>.</summary>
    public static int MostBytes(string? value) => value is null ? 0 : value.Length * LongestEscape;

    /// <summary>Writes the content of a JSON string, and returns its length.</summary>
    /// <param name="destination">It has space for <see cref="LongestEscape"/> bytes for each character.</param>
    /// <param name="value">The text.</param>
    public static int Write(ref byte destination, string value)
    {
        ref var source = ref Unsafe.As<char, ushort>(ref Unsafe.AsRef(in value.GetPinnableReference()));
        var copied = CopyPlain(ref source, ref destination, value.Length);
        return copied == value.Length ? copied : WriteRest(ref destination, value, copied);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int WriteRest(ref byte destination, string value, int read)
    {
        ref var source = ref Unsafe.As<char, ushort>(ref Unsafe.AsRef(in value.GetPinnableReference()));
        var written = read;
        while (read < value.Length)
        {
            var unit = value[read];
            if (unit < 0x80)
            {
                written += Escape(ref Unsafe.Add(ref destination, written), unit);
                read++;
            }
            else
            {
                Rune.DecodeFromUtf16(value.AsSpan(read), out var rune, out var units);
                written += rune.EncodeToUtf8(MemoryMarshal.CreateSpan(ref Unsafe.Add(ref destination, written), 4));
                read += units;
            }

            if (read < value.Length && IsPlain(value[read]))
            {
                var copied = CopyPlain(ref Unsafe.Add(ref source, read), ref Unsafe.Add(ref destination, written), value.Length - read);
                read += copied;
                written += copied;
            }
        }

        return written;
    }

    private static int Escape(ref byte destination, char unit)
    {
        destination = (byte)'\\';
        var letter = unit < ' ' ? Letters[unit] : (byte)unit;
        if (letter != 0)
        {
            Unsafe.Add(ref destination, 1) = letter;
            return 2;
        }

        "u00"u8.CopyTo(MemoryMarshal.CreateSpan(ref Unsafe.Add(ref destination, 1), 3));
        Unsafe.Add(ref destination, 4) = "0123456789abcdef"u8[unit >> 4];
        Unsafe.Add(ref destination, 5) = "0123456789abcdef"u8[unit & 0xF];
        return LongestEscape;
    }

    /// <summary>Copies the plain characters at the start. The last block overlaps the one before.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int CopyPlain(ref ushort source, ref byte destination, int length)
    {
        if (length >= 32)
            return CopyBlocks(ref source, ref destination, length - 32);

        if (length >= 16)
        {
            var last = length - 16;
            var block = Narrow(Vector256.LoadUnsafe(ref source), Vector256.LoadUnsafe(ref source, (nuint)last));
            block.GetLower().StoreUnsafe(ref destination);
            block.GetUpper().StoreUnsafe(ref destination, (nuint)last);
            var special = Special(block);
            return special == Vector256<byte>.Zero ? length : First(special.ExtractMostSignificantBits(), 16, last);
        }

        if (length >= 8)
        {
            var last = length - 8;
            var block = Narrow(Vector128.LoadUnsafe(ref source), Vector128.LoadUnsafe(ref source, (nuint)last));
            Unsafe.WriteUnaligned(ref destination, block.AsUInt64().GetElement(0));
            Unsafe.WriteUnaligned(ref Unsafe.Add(ref destination, last), block.AsUInt64().GetElement(1));
            var special = Special(block);
            return special == Vector128<byte>.Zero ? length : First(special.ExtractMostSignificantBits(), 8, last);
        }

        if (length >= 4)
        {
            var last = length - 4;
            var pair = Vector128.Create(Four(ref source), Four(ref Unsafe.Add(ref source, last))).AsUInt16();
            var block = Narrow(pair, pair);
            var both = block.AsUInt64().ToScalar();
            Unsafe.WriteUnaligned(ref destination, (uint)both);
            Unsafe.WriteUnaligned(ref Unsafe.Add(ref destination, last), (uint)(both >> 32));
            var special = Special(block);
            return special == Vector128<byte>.Zero ? length : First(special.ExtractMostSignificantBits(), 4, last);
        }

        var i = 0;
        for (; i < length && IsPlain(Unsafe.Add(ref source, i)); i++)
            Unsafe.Add(ref destination, i) = (byte)Unsafe.Add(ref source, i);

        return i;
    }

    private static int CopyBlocks(ref ushort source, ref byte destination, int last)
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

    private static ulong Four(ref ushort source) => Unsafe.ReadUnaligned<ulong>(ref Unsafe.As<ushort, byte>(ref source));

    private static int First(uint mask, int half, int last)
    {
        var first = BitOperations.TrailingZeroCount(mask);
        return first < half ? first : last + first - half;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> Narrow(Vector256<ushort> low, Vector256<ushort> high) => Avx2.IsSupported
        ? Avx2.Permute4x64(Avx2.PackUnsignedSaturate(low.AsInt16(), high.AsInt16()).AsInt64(), 0b11_01_10_00).AsByte()
        : Vector256.Create(Narrow(low.GetLower(), low.GetUpper()), Narrow(high.GetLower(), high.GetUpper()));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> Narrow(Vector128<ushort> low, Vector128<ushort> high)
    {
        if (Sse2.IsSupported)
            return Sse2.PackUnsignedSaturate(low.AsInt16(), high.AsInt16());

        var most = Vector128.Create((ushort)0xFF);
        return Vector128.Narrow(Vector128.Min(low, most), Vector128.Min(high, most));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> Special(Vector256<byte> block) =>
        Vector256.LessThan(block.AsSByte(), Vector256.Create((sbyte)' ')).AsByte()
        | Vector256.Equals(block, Vector256.Create((byte)'"'))
        | Vector256.Equals(block, Vector256.Create((byte)'\\'));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> Special(Vector128<byte> block) =>
        Vector128.LessThan(block.AsSByte(), Vector128.Create((sbyte)' ')).AsByte()
        | Vector128.Equals(block, Vector128.Create((byte)'"'))
        | Vector128.Equals(block, Vector128.Create((byte)'\\'));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsPlain(int unit) => unit is >= ' ' and < 0x80 and not '"' and not '\\';
}
