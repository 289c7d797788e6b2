using AmplifyGen.Building;
using AmplifyGen.Json;

namespace AmplifyGen.Client;

/// <summary>Contains the settings of a client: its options, and the environment for options that are not set.</summary>
internal sealed class ClientSettings
{
    private readonly AwsEnvironment _environment;

    private ClientSettings(AwsServiceInfo service, AwsClientOptions options, AwsSettings configured)
    {
        _environment = options.Environment;
        AttemptTimeout = options.AttemptTimeout;
        CallTimeout = options.CallTimeout;
        MaxResponseBytes = options.MaxResponseBytes;
        TimeProvider = options.TimeProvider;
        SmallestCompressed = configured.DisableRequestCompression == true ? int.MaxValue : configured.RequestMinCompressionSizeBytes ?? RequestScope.Default.SmallestCompressed;
        CreateToken = options.CreateIdempotencyToken ?? IdempotencyToken.Create;
        Clock = new ClockSkew(options.TimeProvider);
        Endpoints = new EndpointCache(service);
        Context = new EndpointContext
        {
            Region = options.Region ?? configured.Region,
            Endpoint = options.Endpoint?.OriginalString ?? configured.FindEndpointUrl(service.SdkId),
            UseFips = options.UseFips ?? configured.UseFips ?? false,
            UseDualStack = options.UseDualStack ?? configured.UseDualStack ?? false,
            AccountIdEndpointMode = configured.AccountIdEndpointMode ?? "preferred",
        };
        Credentials = options.Credentials ?? new DefaultAwsCredentials(options.Profile, CredentialsContext.Default with { Environment = options.Environment, Time = options.TimeProvider });
        Authentication = new Authentication(service, options.Token ?? FindToken(service, configured), configured.SigV4aSigningRegionSet);
        Retry = options.Retry ?? StandardRetryOf(service, configured);
        UserAgent = Client.UserAgent.Of(service, configured.AppId, _environment.Find("AWS_EXECUTION_ENV"));
    }

    public EndpointContext Context { get; }

    public IAwsCredentialsProvider Credentials { get; }

    public IAwsRetryStrategy Retry { get; }

    public TimeSpan AttemptTimeout { get; }

    public TimeSpan CallTimeout { get; }

    public int MaxResponseBytes { get; }

    public TimeProvider TimeProvider { get; }

    public Func<string> CreateToken { get; }

    public int SmallestCompressed { get; }

    public ClockSkew Clock { get; }

    public EndpointCache Endpoints { get; }

    public Authentication Authentication { get; }

    public string UserAgent { get; }

    /// <exception cref="AwsClientException">A setting of the environment or of the profile is not valid.</exception>
    public static ClientSettings Resolve(AwsServiceInfo service, AwsClientOptions options) =>
        new(service, options, AwsSettings.Load(options.Environment, options.Profile));

    /// <summary>Creates the scope for the request of one call.</summary>
    public RequestScope CreateScope(PooledBuffer buffer) => new() { Buffer = buffer, CreateToken = CreateToken, SmallestCompressed = SmallestCompressed };

    /// <summary>
    /// Returns the trace of the current invocation in AWS Lambda. AWS uses it to stop functions that call each other in a loop. It changes
    /// with each invocation.
    /// </summary>
    public string? FindTraceId() => _environment.Find("AWS_LAMBDA_FUNCTION_NAME") is null ? null : _environment.Find("_X_AMZN_TRACE_ID");

    private static StaticAwsTokenProvider? FindToken(AwsServiceInfo service, AwsSettings configured) =>
        configured.FindBearerToken(service.SigningName) is { } token ? new StaticAwsTokenProvider(new AwsToken(token)) : null;

    /// <summary>Creates the standard strategy. The other modes of the shared config file, <c>adaptive</c> and <c>legacy</c>, are treated as the standard mode.</summary>
    private static AwsStandardRetry StandardRetryOf(AwsServiceInfo service, AwsSettings configured)
    {
        // This throws if the mode does not exist.
        _ = configured.RetryMode;
        var defaults = ServiceRetryDefaults.Of(service.SdkId);
        return new AwsStandardRetry(configured.MaxAttempts ?? defaults.MaxAttempts, defaults.BaseDelay, Random.Shared.NextDouble);
    }
}
