namespace AmplifyGen.Client;

/// <summary>Resolves the endpoints of a client. The rules run once for the parameters that most calls share.</summary>
internal sealed class EndpointCache(AwsServiceInfo service)
{
    private Entry? _last;

    /// <exception cref="AwsClientException">The rules refuse the parameters.</exception>
    public AwsEndpoint Resolve<TInput, TOutput>(AwsOperation<TInput, TOutput> operation, TInput input, EndpointContext context)
    {
        if (operation.ResolveEndpoint is { } resolve)
            return Checked(() => resolve(input, context), context);

        if (_last is { } last && (ReferenceEquals(last.Context, context) || last.Context == context))
            return last.Endpoint;

        var endpoint = Checked(() => service.ResolveEndpoint(context), context);
        _last = new Entry(context, endpoint);
        return endpoint;
    }

    /// <summary>The rules say that the region is missing, but not how to set one.</summary>
    private AwsEndpoint Checked(Func<AwsEndpoint> resolve, EndpointContext context)
    {
        try
        {
            return resolve();
        }
        catch (AwsClientException exception) when (context.Region is null && context.Endpoint is null)
        {
            throw new AwsClientException(
                $"{service} needs a region. Set {nameof(AwsClientOptions)}.{nameof(AwsClientOptions.Region)}, AWS_REGION, or 'region' in the profile.", exception);
        }
    }

    private sealed record Entry(EndpointContext Context, AwsEndpoint Endpoint);
}
