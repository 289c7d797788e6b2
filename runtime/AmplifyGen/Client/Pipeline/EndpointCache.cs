namespace AmplifyGen.Client;

/// <summary>Resolves the endpoints of a client. The rules run only once for the parameters that most calls share.</summary>
internal sealed class EndpointCache(AwsServiceInfo service)
{
    private Entry? _last;

    /// <exception cref="AwsClientException">The rules reject the parameters.</exception>
    public AwsEndpoint Resolve<TInput, TOutput>(AwsOperation<TInput, TOutput> operation, TInput input, EndpointContext context)
    {
        try
        {
            return operation.ResolveEndpoint is { } resolve ? resolve(input, context) : ResolveForService(context);
        }
        catch (AwsClientException exception) when (context.Region is null && context.Endpoint is null)
        {
            // The rules report that the region is missing, but not how to set it.
            throw new AwsClientException(
                $"The service '{service}' requires a region. Set {nameof(AwsClientOptions)}.{nameof(AwsClientOptions.Region)}, AWS_REGION, or 'region' in the profile.", exception);
        }
    }

    private AwsEndpoint ResolveForService(EndpointContext context)
    {
        if (_last is { } last && (ReferenceEquals(last.Context, context) || last.Context == context))
            return last.Endpoint;

        var endpoint = service.ResolveEndpoint(context);
        _last = new Entry(context, endpoint);
        return endpoint;
    }

    private sealed record Entry(EndpointContext Context, AwsEndpoint Endpoint);
}
