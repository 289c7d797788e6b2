using System.Buffers;

namespace AmplifyGen.Tests.Json;

/// <summary>Gives exactly as many bytes as it is asked for and a few more, so that values fall on every split position.</summary>
internal sealed class MeanOutput(int extra) : IBufferWriter<byte>
{
    private readonly ArrayBufferWriter<byte> _all = new();
    private byte[] _span = [];

    public int LargestRequest { get; private set; }

    public ReadOnlySpan<byte> Written => _all.WrittenSpan;

    public void Advance(int count)
    {
        Assert.InRange(count, 0, _span.Length);
        _all.Write(_span.AsSpan(0, count));
        // Whoever still writes into the old span loses it.
        _span = [];
    }

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        LargestRequest = Math.Max(LargestRequest, sizeHint);
        return _span = new byte[sizeHint + extra];
    }

    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;
}
