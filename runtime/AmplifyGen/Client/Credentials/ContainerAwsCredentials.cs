using AmplifyGen.Client;

namespace AmplifyGen;

/// <summary>Provides the credentials of a container: an Amazon ECS task, an Amazon EKS pod with EKS Pod Identity, or AWS Lambda with SnapStart.</summary>
/// <remarks>
/// The platform sets <c>AWS_CONTAINER_CREDENTIALS_RELATIVE_URI</c> or <c>AWS_CONTAINER_CREDENTIALS_FULL_URI</c>, and <c>AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE</c>
/// or <c>AWS_CONTAINER_AUTHORIZATION_TOKEN</c>. A full URI needs <c>https</c>, a loopback address, or one of AWS's own link-local addresses.
/// </remarks>
public sealed class ContainerAwsCredentials : IAwsCredentialsProvider
{
    private const string Service = "The container's credentials endpoint";
    private const int Attempts = 3;

    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(2);

    private readonly CredentialsContext _context;
    private readonly CredentialsCache _cache;
    private readonly MetadataConnection _connection;

    /// <summary>Creates the provider. It sends nothing until credentials are requested.</summary>
    public ContainerAwsCredentials()
        : this(CredentialsContext.Default)
    {
    }

    internal ContainerAwsCredentials(CredentialsContext context)
    {
        _context = context;
        _connection = new MetadataConnection(context, Service);
        _cache = new CredentialsCache(LoadAsync, context.Time);
    }

    /// <inheritdoc/>
    public ValueTask<AwsCredentials> GetCredentialsAsync(CancellationToken cancellationToken = default) => _cache.GetCredentialsAsync(cancellationToken);

    internal async ValueTask<AwsCredentials> LoadAsync(CancellationToken cancellationToken)
    {
        var url = ContainerEndpoint.Find(_context.Environment)
            ?? throw new NoCredentialsException($"{ContainerEndpoint.RelativeVariable} and {ContainerEndpoint.FullVariable} are not set.");
        var token = ContainerEndpoint.FindToken(_context.Environment);
        var response = await _connection.SendAsync(() => CreateRequest(url, token), Timeout, Attempts, cancellationToken).ConfigureAwait(false);
        return response.IsSuccess
            ? CredentialsDocument.Read(response.Body, Service).ToCredentials(Service)
            : throw new AwsClientException($"{Service} returned the status {response}.");
    }

    private static HttpRequestMessage CreateRequest(Uri url, string? token)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, url);
        request.Headers.TryAddWithoutValidation("Accept", "application/json");
        if (token is not null)
            request.Headers.TryAddWithoutValidation("Authorization", token);

        return request;
    }
}
