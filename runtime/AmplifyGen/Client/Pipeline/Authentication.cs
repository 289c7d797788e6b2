namespace AmplifyGen.Client;

/// <summary>Chooses how a request is authenticated, and does it.</summary>
internal sealed class Authentication(AwsServiceInfo service, IAwsTokenProvider? tokens, IReadOnlyList<string>? regionSet)
{
    private const string SigV4 = "sigv4";
    private const string SigV4A = "sigv4a";
    private const string Bearer = "bearer";
    private const string None = "none";

    private static readonly AwsAuthScheme Anonymous = new() { Name = None };

    /// <summary>Returns whether requests can be signed with credentials, so that they must be there before the endpoint is known.</summary>
    public bool NeedsCredentials(IReadOnlyList<string> schemes) => Preferred(schemes) is not (None or Bearer);

    /// <summary>
    /// Returns the scheme of a request: that of the operation, whose details the endpoint decides. An endpoint that names schemes decides
    /// between the kinds of signatures too.
    /// </summary>
    /// <exception cref="AwsClientException">The endpoint names no scheme that is supported.</exception>
    public AwsAuthScheme Choose(IReadOnlyList<string> schemes, AwsEndpoint endpoint)
    {
        var preferred = Preferred(schemes);
        if (preferred is None)
            return Anonymous;

        foreach (var scheme in endpoint.AuthSchemes)
        {
            if (preferred is Bearer ? scheme.Name is Bearer : scheme.Name is SigV4 or SigV4A or None)
                return scheme;
        }

        return endpoint.AuthSchemes.Count == 0 || preferred is Bearer
            ? new AwsAuthScheme { Name = preferred }
            : throw new AwsClientException(
                $"The endpoint of {service} asks for an authentication that is not supported: {string.Join(", ", endpoint.AuthSchemes.Select(static scheme => scheme.Name))}.");
    }

    /// <summary>Adds the headers of a scheme to a message.</summary>
    /// <exception cref="AwsClientException">There is no token, or no region to sign for.</exception>
    public async ValueTask ApplyAsync(
        HttpRequestMessage message, AwsHttpRequest request, AwsAuthScheme scheme, AwsCredentials? credentials, string? region, DateTimeOffset time, CancellationToken cancellationToken)
    {
        if (scheme.Name is None)
            return;

        if (scheme.Name is Bearer)
        {
            await AddTokenAsync(message, cancellationToken).ConfigureAwait(false);
            return;
        }

        var options = OptionsOf(request, scheme, region);
        if (request.BodyStream is { CanSeek: true } stream && options.Payload == AwsPayloadSigning.Signed)
        {
            var hash = await PayloadHash.ReadAsync(stream, cancellationToken).ConfigureAwait(false);
            message.Headers.TryAddWithoutValidation(HeaderNames.ContentHash, hash.ToString());
        }

        if (scheme.Name is SigV4A)
            AwsSigV4A.Sign(message, request.Body.Span, credentials!, options, time);
        else
            AwsSigV4.Sign(message, request.Body.Span, credentials!, options, time);
    }

    private string Preferred(IReadOnlyList<string> schemes)
    {
        foreach (var scheme in schemes)
        {
            if (scheme is not Bearer || tokens is not null)
                return scheme;
        }

        return schemes.Count == 0 ? None : schemes[0];
    }

    private async ValueTask AddTokenAsync(HttpRequestMessage message, CancellationToken cancellationToken)
    {
        if (tokens is null)
            throw new AwsClientException($"{service} needs a bearer token. Set {nameof(AwsClientOptions)}.{nameof(AwsClientOptions.Token)}.");

        AwsBearer.Sign(message, await tokens.GetTokenAsync(cancellationToken).ConfigureAwait(false));
    }

    private AwsSigningOptions OptionsOf(AwsHttpRequest request, AwsAuthScheme scheme, string? region)
    {
        // The length of a stream that cannot seek is not known before it is sent, and neither is its hash.
        var isUnsigned = request.IsPayloadUnsigned || request.BodyStream is { CanSeek: false };
        var own = AwsSigningOptions.For(scheme, service.SigningName, scheme.SigningRegion ?? region ?? throw new AwsClientException(
            $"{service} needs a region to sign for. Set {nameof(AwsClientOptions)}.{nameof(AwsClientOptions.Region)}, AWS_REGION, or 'region' in the profile."));
        return own with
        {
            RegionSet = regionSet ?? own.RegionSet,
            Payload = isUnsigned ? AwsPayloadSigning.Unsigned : AwsPayloadSigning.Signed,
        };
    }
}
