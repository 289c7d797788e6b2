using AmplifyGen.Text;

namespace AmplifyGen.Client;

/// <summary>Creates the messages of one call. Each attempt sends its own message, with its own headers and signature.</summary>
internal sealed class SignedRequests<TInput, TOutput>(
    ClientSettings client, CallSettings settings, AwsOperation<TInput, TOutput> operation, TInput input, AwsHttpRequest request, BodyLease lease)
{
    private readonly string _invocationId = Guid.NewGuid().ToString("D");

    private AwsEndpoint? _endpoint;

    /// <exception cref="AwsClientException">There are no credentials or no endpoint.</exception>
    /// <exception cref="ArgumentException">The endpoint is not valid for a request.</exception>
    public async ValueTask<HttpRequestMessage> CreateAsync(int number, int maxAttempts, AttemptProgress progress, CancellationToken cancellationToken)
    {
        var authentication = client.Authentication;
        var credentials = authentication.NeedsCredentials(operation.AuthSchemes)
            ? await settings.Credentials.GetCredentialsAsync(cancellationToken).ConfigureAwait(false)
            : null;
        var endpoint = _endpoint ??= client.Endpoints.Resolve(operation, input, settings.ContextOf(credentials));
        var message = RequestMessage.Create(request, endpoint.Url, RequestMessage.CreateContent(request, lease));
        try
        {
            message.Options.Set(AwsRequestKeys.Service, operation.Service.SdkId);
            message.Options.Set(AwsRequestKeys.Operation, operation.Name);
            message.Options.Set(AwsRequestKeys.Attempt, number);
            AddHeaders(message, endpoint, number, maxAttempts);
            progress.Signed = client.Clock.Now;
            var scheme = authentication.Choose(operation.AuthSchemes, endpoint);
            await authentication.ApplyAsync(message, request, scheme, credentials, settings.Region, progress.Signed, cancellationToken).ConfigureAwait(false);
            return message;
        }
        catch
        {
            message.Dispose();
            throw;
        }
    }

    private void AddHeaders(HttpRequestMessage message, AwsEndpoint endpoint, int number, int maxAttempts)
    {
        foreach (var (name, values) in endpoint.Headers)
            message.Headers.TryAddWithoutValidation(name, values);

        var headers = message.Headers;
        headers.TryAddWithoutValidation("User-Agent", client.UserAgent);
        headers.TryAddWithoutValidation("amz-sdk-invocation-id", _invocationId);
        headers.TryAddWithoutValidation("amz-sdk-request", $"attempt={InvariantText.Of(number)}; max={InvariantText.Of(maxAttempts)}");
        if (client.FindTraceId() is { } traceId)
            headers.TryAddWithoutValidation("X-Amzn-Trace-Id", traceId);

        settings.AddHeaders(message);
    }
}
