namespace AmplifyGen.Client.Tests.Signing;

/// <summary>A stream that must not be read.</summary>
internal sealed class UnreadableStream : MemoryStream
{
    public override bool CanSeek => false;

    public override int Read(byte[] buffer, int offset, int count) => throw new InvalidOperationException("The stream was read.");

    public override int Read(Span<byte> buffer) => throw new InvalidOperationException("The stream was read.");

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => throw new InvalidOperationException("The stream was read.");
}
