namespace AmplifyGen.Extensions.Http;

/// <summary>Signs each request.</summary>
internal sealed class SigningHandler(AwsSigningOptions options, IAwsCredentialsProvider credentials, TimeProvider timeProvider) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var current = await credentials.GetCredentialsAsync(cancellationToken).ConfigureAwait(false);
        await AwsSigV4.SignAsync(request, current, options, timeProvider, cancellationToken).ConfigureAwait(false);
        return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
    }
}
