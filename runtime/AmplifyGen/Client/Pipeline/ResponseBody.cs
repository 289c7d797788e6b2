using System.IO.Compression;
using AmplifyGen.Json;
using AmplifyGen.Text;

namespace AmplifyGen.Client;

/// <summary>Reads the body of a response, and decompresses it if needed.</summary>
internal static class ResponseBody
{
    private const int ChunkSize = 16 * 1024;

    /// <summary>Opens the body as a stream.</summary>
    public static async ValueTask<Stream> OpenAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var stream = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        if (response.Content.Headers.NonValidated.Contains("Content-Encoding"))
        {
            // The last encoding was applied last.
            string[] encodings = [.. response.Content.Headers.ContentEncoding];
            for (var index = encodings.Length - 1; index >= 0; index--)
                stream = Decode(stream, encodings[index]);
        }

        return stream;
    }

    /// <summary>Reads the body to its end into a buffer.</summary>
    /// <exception cref="AwsTransportException">The body is larger than the limit.</exception>
    public static async ValueTask ReadAsync(HttpResponseMessage response, PooledBuffer buffer, int limit, CancellationToken cancellationToken)
    {
        var length = response.Content.Headers.ContentLength;
        if (length > limit)
            throw TooLarge(limit);

        var stream = await OpenAsync(response, cancellationToken).ConfigureAwait(false);
        await using (stream.ConfigureAwait(false))
        {
            // One byte more than the body has, so that the read that finds the end needs no more memory.
            var hint = (int)Math.Min((length ?? ChunkSize) + 1, ChunkSize);
            var total = 0L;
            while (true)
            {
                var read = await stream.ReadAsync(buffer.GetMemory(hint), cancellationToken).ConfigureAwait(false);
                if (read == 0)
                    break;

                buffer.Advance(read);
                total += read;
                if (total > limit)
                    throw TooLarge(limit);
            }

            buffer.Advance(0);
        }
    }

    private static Stream Decode(Stream stream, string encoding) => encoding.ToUpperInvariant() switch
    {
        "GZIP" or "X-GZIP" => new GZipStream(stream, CompressionMode.Decompress),
        "DEFLATE" => new ZLibStream(stream, CompressionMode.Decompress),
        "BR" => new BrotliStream(stream, CompressionMode.Decompress),
        _ => stream,
    };

    private static AwsTransportException TooLarge(int limit) => new(
        $"The response is larger than {InvariantText.Of(limit)} bytes. Set {nameof(AwsClientOptions)}.{nameof(AwsClientOptions.MaxResponseBytes)} to a higher limit.");
}
