using System.ComponentModel;

namespace AmplifyGen.Client;

/// <summary>For generated clients: sends requests and reads the answers. Each client has one pipeline, which is thread-safe.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ClientPipeline : IDisposable
{
    private readonly AwsServiceInfo _service;
    private readonly AwsClientOptions _options;
    private readonly bool _ownsHttpClient;

    // Resolved at the first call, because a fault in the environment or in a file is of no interest before it. An exception is not cached.
    private readonly Lazy<ClientSettings> _settings;

    /// <summary>Creates a pipeline with its own connections.</summary>
    /// <param name="service">The service.</param>
    /// <param name="options">The options. They are copied.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">An option is not valid.</exception>
    public ClientPipeline(AwsServiceInfo service, AwsClientOptions options)
        : this(service, CreateHttpClient(), options) => _ownsHttpClient = true;

    /// <summary>Creates a pipeline that uses the connections of the caller.</summary>
    /// <param name="service">The service.</param>
    /// <param name="httpClient">Sends the requests. It is not disposed.</param>
    /// <param name="options">The options. They are copied.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">An option is not valid.</exception>
    public ClientPipeline(AwsServiceInfo service, HttpClient httpClient, AwsClientOptions options)
    {
        ArgumentNullException.ThrowIfNull(service);
        ArgumentNullException.ThrowIfNull(httpClient);
        ArgumentNullException.ThrowIfNull(options);
        options.Validate();
        _service = service;
        _options = options.Copy();
        HttpClient = httpClient;
        _settings = new Lazy<ClientSettings>(() => ClientSettings.Resolve(_service, _options), LazyThreadSafetyMode.PublicationOnly);
    }

    internal HttpClient HttpClient { get; }

    internal ClientSettings Settings => _settings.Value;

    /// <summary>Sends a request and reads the answer.</summary>
    /// <typeparam name="TInput">The input of the operation.</typeparam>
    /// <typeparam name="TOutput">The output of the operation.</typeparam>
    /// <param name="operation">The operation.</param>
    /// <param name="input">The input.</param>
    /// <param name="options">The options for this call, if any.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="ArgumentNullException"><paramref name="operation"/> or <paramref name="input"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A member or an option cannot be sent.</exception>
    /// <exception cref="AwsServiceException">The service answered with an error, or with a response that cannot be read.</exception>
    /// <exception cref="AwsClientException">The service did not answer.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public Task<TOutput> SendAsync<TInput, TOutput>(
        AwsOperation<TInput, TOutput> operation, TInput input, AwsCallOptions? options, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(operation);
        ArgumentNullException.ThrowIfNull(input);
        return new Call<TInput, TOutput>(this, operation, options).RunAsync(input, cancellationToken);
    }

    /// <summary>Closes the connections, if the pipeline created them.</summary>
    public void Dispose()
    {
        if (_ownsHttpClient)
            HttpClient.Dispose();
    }

    // The pipeline limits the time of each attempt.
    private static HttpClient CreateHttpClient() => new(AwsClientHandler.Create(), disposeHandler: true) { Timeout = Timeout.InfiniteTimeSpan };
}
