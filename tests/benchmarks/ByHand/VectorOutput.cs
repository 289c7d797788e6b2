using System.Buffers;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace AmplifyGen.Benchmarks.ByHand;

/// <summary>Writes JSON without checks: the caller reserves the space of a whole object, and keeps the position in a register.</summary>
internal ref struct VectorOutput(IBufferWriter<byte> output)
{
    private Span<byte> _span;

    /// <summary>Makes space for <paramref name="size"/> bytes, and returns the new position.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Reserve(int at, int size) => size <= _span.Length - at ? at : Next(at, size);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly int Literal(int at, ReadOnlySpan<byte> json)
    {
        Unsafe.CopyBlockUnaligned(ref At(at), ref MemoryMarshal.GetReference(json), (uint)json.Length);
        return at + json.Length;
    }

    /// <summary>Writes a name with the opening quote of a string, the string and a comma.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly int String(int at, ReadOnlySpan<byte> name, string value)
    {
        at = Literal(at, name);
        at += VectorText.Write(ref At(at), value);
        return Literal(at, "\","u8);
    }

    /// <summary>Replaces the last comma with the end of an object, or of an array, and a comma.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly int End(int at, ReadOnlySpan<byte> end)
    {
        // Two paths: the processor guesses the right one, and does not wait for the byte.
        if (At(at - 1) != ',')
            return Literal(at, end);

        return Literal(at - 1, end);
    }

    /// <summary>Writes a number. Whole numbers are formatted faster as integers.</summary>
    public readonly int Number(int at, double value)
    {
        int length;
        if (value is > 0 and < 1_000_000 && value == (int)value)
            ((int)value).TryFormat(_span[at..], out length, default, CultureInfo.InvariantCulture);
        else
            value.TryFormat(_span[at..], out length, default, CultureInfo.InvariantCulture);

        return Literal(at + length, ","u8);
    }

    /// <summary>Passes everything except the last comma to the output.</summary>
    public readonly void Finish(int at) => output.Advance(at - 1);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private int Next(int at, int size)
    {
        // The last comma may become a bracket, so it is written again.
        var keepsComma = at > 0 && _span[at - 1] == ',';
        output.Advance(keepsComma ? at - 1 : at);
        _span = output.GetSpan(size + 1);
        _span[0] = (byte)',';
        return keepsComma ? 1 : 0;
    }

    private readonly ref byte At(int at) => ref Unsafe.Add(ref MemoryMarshal.GetReference(_span), at);
}
