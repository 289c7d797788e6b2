using System.Runtime.InteropServices;

namespace AmplifyGen.Client;

/// <summary>Contains the settings of one call: the settings of the client, changed by the options of the call.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct CallSettings
{
    private readonly ClientSettings _client;
    private readonly AwsCallOptions? _options;

    public CallSettings(ClientSettings client, AwsCallOptions? options)
    {
        AwsClientOptions.CheckTimeout(options?.AttemptTimeout, nameof(AwsCallOptions.AttemptTimeout));
        AwsClientOptions.CheckTimeout(options?.CallTimeout, nameof(AwsCallOptions.CallTimeout));
        _client = client;
        _options = options;
    }

    public IAwsRetryStrategy Retry => _options?.Retry ?? _client.Retry;

    public IAwsCredentialsProvider Credentials => _options?.Credentials ?? _client.Credentials;

    public TimeSpan AttemptTimeout => _options?.AttemptTimeout ?? _client.AttemptTimeout;

    public TimeSpan CallTimeout => _options?.CallTimeout ?? _client.CallTimeout;

    public string? Region => _options?.Region ?? _client.Context.Region;

    /// <summary>Gets the parameters of the endpoint. It returns the object of the client if nothing differs, so that the resolved endpoint can be reused.</summary>
    public EndpointContext ContextOf(AwsCredentials? credentials)
    {
        var context = _client.Context;
        if (_options?.Region is { } region && !string.Equals(region, context.Region, StringComparison.Ordinal))
            context = context with { Region = region };

        return credentials?.AccountId is { } accountId && context.AccountId is null ? context with { AccountId = accountId } : context;
    }

    public void AddHeaders(HttpRequestMessage message)
    {
        if (_options is null)
            return;

        foreach (var (name, value) in _options.Headers)
            RequestMessage.Add(message, name, value);
    }

    /// <exception cref="ArgumentException">A header cannot be sent.</exception>
    public void CheckHeaders()
    {
        if (_options is null)
            return;

        foreach (var (name, value) in _options.Headers)
            Http.RequestHeaders.Check(name, value, nameof(AwsCallOptions), nameof(AwsCallOptions.Headers));
    }
}
