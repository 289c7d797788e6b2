namespace AmplifyGen.Client;

/// <summary>Chooses the authentication scheme of a request, and applies it.</summary>
internal sealed class Authentication(AwsServiceInfo service, IAwsTokenProvider? tokens, IReadOnlyList<string>? regionSet)
{
    private const string SigV4 = "sigv4";
    private const string SigV4A = "sigv4a";
    private const string Bearer = "bearer";
    private const string None = "none";

    private static readonly AwsAuthScheme Anonymous = new() { Name = None };

    /// <summary>Determines whether requests need credentials before the endpoint is resolved.</summary>
    public bool NeedsCredentials(IReadOnlyList<string> schemes) => Preferred(schemes) is not (None or Bearer);

    /// <summary>
    /// Returns the scheme of a request. The operation defines the scheme, and the endpoint defines its details. The schemes of an endpoint also
    /// choose between the kinds of signatures.
    /// </summary>
    /// <exception cref="AwsClientException">The endpoint has no supported scheme.</exception>
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

        if (endpoint.AuthSchemes.Count == 0 || preferred is Bearer)
            return new AwsAuthScheme { Name = preferred };

        var names = new List<string>();
        foreach (var scheme in endpoint.AuthSchemes)
            names.Add(scheme.Name);

        throw new AwsClientException($"The endpoint of the service '{service}' requires an authentication scheme that is not supported: {string.Join(", ", names)}.");
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
            throw new AwsClientException($"The service '{service}' requires a bearer token. Set {nameof(AwsClientOptions)}.{nameof(AwsClientOptions.Token)}.");

        AwsBearer.Sign(message, await tokens.GetTokenAsync(cancellationToken).ConfigureAwait(false));
    }

    private AwsSigningOptions OptionsOf(AwsHttpRequest request, AwsAuthScheme scheme, string? region)
    {
        // For a stream that is not seekable, neither the length nor the hash is known before it is sent.
        var isUnsigned = request.IsPayloadUnsigned || request.BodyStream is { CanSeek: false };
        var own = AwsSigningOptions.For(scheme, service.SigningName, scheme.SigningRegion ?? region ?? throw new AwsClientException(
            $"The service '{service}' requires a region for the signature. Set {nameof(AwsClientOptions)}.{nameof(AwsClientOptions.Region)}, AWS_REGION, or 'region' in the profile."));
        return own with
        {
            RegionSet = regionSet ?? own.RegionSet,
            Payload = isUnsigned ? AwsPayloadSigning.Unsigned : AwsPayloadSigning.Signed,
        };
    }
}
