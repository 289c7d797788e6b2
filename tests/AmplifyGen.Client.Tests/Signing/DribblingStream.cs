namespace AmplifyGen.Client.Tests.Signing;

/// <summary>Gives a few bytes at a time, and cannot seek.</summary>
internal sealed class DribblingStream(byte[] bytes) : MemoryStream(bytes)
{
    private const int MostBytes = 1_000;

    public override bool CanSeek => false;

    public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, MostBytes));

    public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(buffer.Length, MostBytes)]);

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        base.ReadAsync(buffer[..Math.Min(buffer.Length, MostBytes)], cancellationToken);
}
