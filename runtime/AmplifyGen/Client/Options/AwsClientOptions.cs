using AmplifyGen.Client;

namespace AmplifyGen;

/// <summary>
/// Configures how a client finds its service, authenticates, waits and retries. Options that you do not set come from the environment and the
/// shared config file, in AWS's order of precedence.
/// </summary>
/// <remarks>A client copies the options when it is created. A later change has no effect on it.</remarks>
public sealed class AwsClientOptions
{
    /// <summary>Gets or sets the region, such as <c>eu-west-1</c>. The default is <c>AWS_REGION</c>, otherwise the region of the profile.</summary>
    public string? Region { get; set; }

    /// <summary>
    /// Gets or sets the URL that requests are sent to instead of the service's own endpoint. The default is <c>AWS_ENDPOINT_URL_</c> followed
    /// by the name of the service, <c>AWS_ENDPOINT_URL</c>, or <c>endpoint_url</c> of the profile.
    /// </summary>
    public Uri? Endpoint { get; set; }

    /// <summary>Gets or sets the profile of the shared config file. The default is <c>AWS_PROFILE</c>, otherwise <c>default</c>.</summary>
    public string? Profile { get; set; }

    /// <summary>Gets or sets the provider of the credentials. The default is <see cref="DefaultAwsCredentials"/>.</summary>
    public IAwsCredentialsProvider? Credentials { get; set; }

    /// <summary>Gets or sets the provider of bearer tokens, for services that use them. The default is <c>AWS_BEARER_TOKEN_</c> followed by the name of the service.</summary>
    public IAwsTokenProvider? Token { get; set; }

    /// <summary>Gets or sets whether to use FIPS 140 endpoints. The default is <c>AWS_USE_FIPS_ENDPOINT</c>, otherwise <see langword="false"/>.</summary>
    public bool? UseFips { get; set; }

    /// <summary>Gets or sets whether to use dual-stack endpoints (IPv4 and IPv6). The default is <c>AWS_USE_DUALSTACK_ENDPOINT</c>, otherwise <see langword="false"/>.</summary>
    public bool? UseDualStack { get; set; }

    /// <summary>Gets or sets the strategy that decides whether a failed request is sent again. The default is <see cref="AwsStandardRetry"/>.</summary>
    public IAwsRetryStrategy? Retry { get; set; }

    /// <summary>
    /// Gets or sets how long one attempt can take, from sending the request to the last byte of the response, or to the headers if the response
    /// is a stream. The default is 100 seconds. <see cref="Timeout.InfiniteTimeSpan"/> sets no limit.
    /// </summary>
    public TimeSpan AttemptTimeout { get; set; } = TimeSpan.FromSeconds(100);

    /// <summary>Gets or sets how long a call can take, including all attempts and the waits between them. The default is no limit.</summary>
    public TimeSpan CallTimeout { get; set; } = Timeout.InfiniteTimeSpan;

    /// <summary>
    /// Gets or sets the size of the largest response that is read into memory, in bytes after decompression. The default is 128 MiB. A
    /// response that is a stream has no limit.
    /// </summary>
    public int MaxResponseBytes { get; set; } = 128 * 1024 * 1024;

    /// <summary>Gets or sets the clock for signatures, waits and timeouts. The default is <see cref="System.TimeProvider.System"/>.</summary>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;

    /// <summary>Gets or sets the function that creates an idempotency token if a request does not set it. The default creates a random UUID.</summary>
    public Func<string>? CreateIdempotencyToken { get; set; }

    internal AwsEnvironment Environment { get; set; } = AwsEnvironment.Process;

    /// <summary>Checks the values. The constructor of a client calls this method.</summary>
    /// <exception cref="ArgumentException">A value is out of range.</exception>
    public void Validate()
    {
        CheckTimeout(AttemptTimeout, nameof(AttemptTimeout));
        CheckTimeout(CallTimeout, nameof(CallTimeout));
        if (MaxResponseBytes <= 0)
            throw Fault(nameof(MaxResponseBytes), "must be at least 1");
        if (TimeProvider is null)
            throw Fault(nameof(TimeProvider), "must not be null");
        if (Endpoint is { } endpoint && (!endpoint.IsAbsoluteUri || endpoint.Scheme is not ("http" or "https") || endpoint.Query.Length > 0))
            throw Fault(nameof(Endpoint), "must be an absolute http or https URL without a query");
    }

    internal AwsClientOptions Copy() => (AwsClientOptions)MemberwiseClone();

    internal static void CheckTimeout(TimeSpan? value, string name)
    {
        if (value is { } timeout && timeout != Timeout.InfiniteTimeSpan && (timeout <= TimeSpan.Zero || timeout.TotalMilliseconds > int.MaxValue))
            throw Fault(name, "must be greater than zero and at most 24 days, or Timeout.InfiniteTimeSpan");
    }

    private static ArgumentException Fault(string name, string text) => new($"{nameof(AwsClientOptions)}.{name} {text}.", name);
}
