using AmplifyGen.Client;

namespace AmplifyGen;

/// <summary>
/// How a client finds its service, authenticates, waits and retries. What you do not set comes from the environment and the shared config
/// file, in AWS's order of precedence.
/// </summary>
/// <remarks>A client copies the options when it is created. A later change has no effect on it.</remarks>
public sealed class AwsClientOptions
{
    /// <summary>Gets or sets the region, such as <c>eu-west-1</c>. The default is <c>AWS_REGION</c>, else the region of the profile.</summary>
    public string? Region { get; set; }

    /// <summary>
    /// Gets or sets the URL that requests go to instead of the service's own endpoint. The default is <c>AWS_ENDPOINT_URL_</c> with the name
    /// of the service, <c>AWS_ENDPOINT_URL</c>, or <c>endpoint_url</c> of the profile.
    /// </summary>
    public Uri? Endpoint { get; set; }

    /// <summary>Gets or sets the profile of the shared config file. The default is <c>AWS_PROFILE</c>, else <c>default</c>.</summary>
    public string? Profile { get; set; }

    /// <summary>Gets or sets where credentials come from. The default is <see cref="DefaultAwsCredentials"/>.</summary>
    public IAwsCredentialsProvider? Credentials { get; set; }

    /// <summary>Gets or sets where bearer tokens come from, for services that use them. The default is <c>AWS_BEARER_TOKEN_</c> with the name of the service.</summary>
    public IAwsTokenProvider? Token { get; set; }

    /// <summary>Gets or sets whether endpoints are used that meet FIPS 140. The default is <c>AWS_USE_FIPS_ENDPOINT</c>, else <see langword="false"/>.</summary>
    public bool? UseFips { get; set; }

    /// <summary>Gets or sets whether endpoints with IPv4 and IPv6 are used. The default is <c>AWS_USE_DUALSTACK_ENDPOINT</c>, else <see langword="false"/>.</summary>
    public bool? UseDualStack { get; set; }

    /// <summary>Gets or sets what decides whether a failed request is sent again. The default is <see cref="AwsStandardRetry"/>.</summary>
    public IAwsRetryStrategy? Retry { get; set; }

    /// <summary>
    /// Gets or sets how long one attempt can take, from sending to the last byte of the response, or to its headers if the response is a
    /// stream. The default is 100 seconds. <see cref="Timeout.InfiniteTimeSpan"/> sets no limit.
    /// </summary>
    public TimeSpan AttemptTimeout { get; set; } = TimeSpan.FromSeconds(100);

    /// <summary>Gets or sets how long a call can take with all its attempts and the waits between them. The default sets no limit.</summary>
    public TimeSpan CallTimeout { get; set; } = Timeout.InfiniteTimeSpan;

    /// <summary>
    /// Gets or sets the size of the largest response that is read into memory, in bytes after decompression. The default is 128 MiB. A
    /// response that is a stream has no limit.
    /// </summary>
    public int MaxResponseBytes { get; set; } = 128 * 1024 * 1024;

    /// <summary>Gets or sets the clock that signs, waits and times out. The default is <see cref="System.TimeProvider.System"/>.</summary>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;

    /// <summary>Gets or sets what makes the value of an idempotency token that a request does not set. The default is a random UUID.</summary>
    public Func<string>? CreateIdempotencyToken { get; set; }

    internal AwsEnvironment Environment { get; set; } = AwsEnvironment.Process;

    /// <summary>Checks the values. The constructor of a client does so.</summary>
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
            throw Fault(name, "must be longer than zero and at most 24 days, or Timeout.InfiniteTimeSpan");
    }

    private static ArgumentException Fault(string name, string text) => new($"{name} {text}.", name);
}
