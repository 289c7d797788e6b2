using AmplifyGen.Client;
using AmplifyGen.Http;
using AmplifyGen.Json;
using AmplifyGen.Text;

namespace AmplifyGen;

/// <summary>Represents the HTTP response of an operation.</summary>
/// <remarks><see cref="ToString"/> prints no header and no body, because they may contain secrets.</remarks>
public sealed class AwsHttpResponse
{
    private readonly IReadOnlyDictionary<string, string> _headers = HttpHeaders.Empty;

    /// <summary>Gets the HTTP status code, such as 200.</summary>
    public required int StatusCode { get; init; }

    /// <summary>Gets the headers. Names are case-insensitive. The headers that you set are copied.</summary>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public IReadOnlyDictionary<string, string> Headers
    {
        get => _headers;
        init => _headers = HttpHeaders.Copy(value);
    }

    /// <summary>Gets the body. It is empty if the response has no body, or if the body is a stream.</summary>
    public ReadOnlyMemory<byte> Body { get; init; }

    /// <summary>
    /// Gets the body of a success as a stream, for an operation whose output has a <see cref="StreamingBlob"/>; <see langword="null"/> if <see cref="Body"/>
    /// contains the body. All other bodies, and those of errors, are read into memory.
    /// </summary>
    public Stream? BodyStream { get; init; }

    /// <summary>Reads the message that an <see cref="HttpClient"/> received.</summary>
    /// <param name="response">The message. It is disposed after the body is read, or together with <see cref="BodyStream"/>.</param>
    /// <param name="streamBody">Whether the body of a success stays a stream, for an operation whose output has a <see cref="StreamingBlob"/>.</param>
    /// <param name="maxResponseBytes">The size of the largest body that is read into memory, in bytes after decompression.</param>
    /// <param name="cancellationToken">Cancels the read.</param>
    /// <exception cref="ArgumentNullException"><paramref name="response"/> is <see langword="null"/>.</exception>
    /// <exception cref="AwsTransportException">The body is larger than <paramref name="maxResponseBytes"/>.</exception>
    /// <exception cref="IOException">The connection failed, or the body cannot be decompressed.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public static async Task<AwsHttpResponse> FromAsync(
        HttpResponseMessage response, bool streamBody = false, int maxResponseBytes = int.MaxValue, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(response);
        ArgumentOutOfRangeException.ThrowIfNegative(maxResponseBytes);
        if (streamBody && response.IsSuccessStatusCode)
            return await ResponseMessage.StreamAsync(response, cancellationToken).ConfigureAwait(false);

        using (response)
        {
            var headers = ResponseMessage.ReadHeaders(response);
            using var buffer = PooledBuffer.Rent();
            await ResponseBody.ReadAsync(response, buffer, maxResponseBytes, cancellationToken).ConfigureAwait(false);
            return new AwsHttpResponse { StatusCode = (int)response.StatusCode, Headers = headers, Body = buffer.ToArray() };
        }
    }

    /// <summary>Returns the status and the sizes only.</summary>
    public override string ToString() =>
        $"{nameof(AwsHttpResponse)} {{ {InvariantText.Of(StatusCode)}, {InvariantText.Of(Headers.Count)} headers, {InvariantText.Of(Body.Length)} bytes }}";
}
