using System.Globalization;

namespace AmplifyGen.Client;

/// <summary>Sends small requests to the metadata services of containers and instances.</summary>
/// <remarks>It uses no proxy, because these addresses exist only on the machine itself. It follows no redirects, because requests contain tokens.</remarks>
internal sealed class MetadataConnection(CredentialsContext context, string service)
{
    private const int MaximumBodySize = 64 * 1024;

    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(100);
    private static readonly Lazy<HttpMessageInvoker> Shared = new(CreateShared);

    private readonly HttpMessageInvoker _http = context.Handler is { } handler ? new HttpMessageInvoker(handler, disposeHandler: false) : Shared.Value;

    /// <summary>Sends a request, and retries it after a transient failure.</summary>
    /// <param name="createRequest">Creates the request for each attempt.</param>
    /// <param name="timeout">The time limit for one attempt.</param>
    /// <param name="attempts">The maximum number of attempts.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    /// <exception cref="AwsClientException">There was no answer, or it is too large.</exception>
    public async Task<MetadataResponse> SendAsync(Func<HttpRequestMessage> createRequest, TimeSpan timeout, int attempts, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                var response = await SendOnceAsync(createRequest, timeout, cancellationToken).ConfigureAwait(false);
                if (!response.IsTransient || attempt >= attempts)
                    return response;
            }
            catch (Exception exception) when (exception is HttpRequestException or TimeoutException)
            {
                if (attempt >= attempts)
                    throw NoAnswer(exception, timeout, attempt);
            }

            await Task.Delay(FirstPause * Math.Pow(2, Math.Min(attempt - 1, 4)), context.Time, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task<MetadataResponse> SendOnceAsync(Func<HttpRequestMessage> createRequest, TimeSpan timeout, CancellationToken cancellationToken)
    {
        using var late = new CancellationTokenSource(timeout, context.Time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(late.Token, cancellationToken);
        try
        {
            using var request = createRequest();
            using var response = await _http.SendAsync(request, either.Token).ConfigureAwait(false);
            return new MetadataResponse(response.StatusCode, await ReadBodyAsync(response, either.Token).ConfigureAwait(false));
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new TimeoutException();
        }
        catch (IOException exception)
        {
            throw new HttpRequestException(HttpRequestError.ResponseEnded, inner: exception);
        }
    }

    private async Task<byte[]> ReadBodyAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var stream = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        await using (stream.ConfigureAwait(false))
        {
            var buffer = new byte[MaximumBodySize + 1];
            var length = await stream.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, cancellationToken).ConfigureAwait(false);
            return length <= MaximumBodySize ? buffer[..length] : throw new AwsClientException($"{service} returned more than 64 KiB.");
        }
    }

    private AwsClientException NoAnswer(Exception exception, TimeSpan timeout, int attempts)
    {
        var why = exception is HttpRequestException { HttpRequestError: var error }
            ? $"the connection failed ({error})"
            : string.Create(CultureInfo.InvariantCulture, $"it took longer than {timeout.TotalSeconds} s");
        return new AwsClientException(string.Create(CultureInfo.InvariantCulture, $"{service} did not respond: {why}. Attempts: {attempts}."), exception);
    }

    private static HttpMessageInvoker CreateShared() => new(new SocketsHttpHandler
    {
        UseProxy = false,
        UseCookies = false,
        AllowAutoRedirect = false,
        ConnectTimeout = TimeSpan.FromSeconds(1),
        PooledConnectionIdleTimeout = TimeSpan.FromSeconds(10),
        MaxResponseHeadersLength = 16,
        // Requests for credentials are not part of the caller's trace.
        ActivityHeadersPropagator = null,
    });
}
