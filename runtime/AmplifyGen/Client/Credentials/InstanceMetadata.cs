using System.Globalization;
using System.Net;
using System.Text;

namespace AmplifyGen.Client;

/// <summary>Gets a token, the name of the instance's role, and the credentials of the role from the instance metadata service (IMDSv2).</summary>
internal sealed class InstanceMetadata(CredentialsContext context)
{
    private const string Service = "The instance metadata service";
    private const string RolePath = "latest/meta-data/iam/security-credentials/";
    private const int TokenLifeInSeconds = 21600;

    private readonly MetadataConnection _connection = new(context, Service);

    /// <summary>Returns the credentials of the instance's role.</summary>
    /// <exception cref="AwsClientException">There is no service, no role, or no valid answer.</exception>
    public async Task<AwsCredentials> GetCredentialsAsync(InstanceMetadataSettings settings, CancellationToken cancellationToken)
    {
        var token = await GetTokenAsync(settings, cancellationToken).ConfigureAwait(false);
        var role = await GetAsync(settings, RolePath, token, cancellationToken).ConfigureAwait(false);
        var name = Uri.EscapeDataString(FirstLine(role) ?? throw new NoCredentialsException($"{Service} returned no role for this instance."));
        var document = await GetAsync(settings, RolePath + name, token, cancellationToken).ConfigureAwait(false)
            ?? throw new AwsClientException($"{Service} returned no credentials for the role of this instance.");
        return CredentialsDocument.Read(document, Service).ToCredentials(Service);
    }

    private async Task<string> GetTokenAsync(InstanceMetadataSettings settings, CancellationToken cancellationToken)
    {
        var url = new Uri(settings.Endpoint, "latest/api/token");
        var response = await _connection.SendAsync(CreateRequest, settings.Timeout, settings.Attempts, cancellationToken).ConfigureAwait(false);
        if (!response.IsSuccess)
        {
            throw new AwsClientException(response.Status == HttpStatusCode.Forbidden
                ? $"{Service} is turned off for this instance (status {response})."
                : $"{Service} returned the status {response} to a request for a token.");
        }

        var token = Encoding.ASCII.GetString(response.Body).Trim();
        return token.Length > 0 && !token.AsSpan().ContainsAnyExceptInRange('!', '~')
            ? token
            : throw new AwsClientException($"{Service} returned a token that is not valid in a header.");

        HttpRequestMessage CreateRequest()
        {
            var request = new HttpRequestMessage(HttpMethod.Put, url) { Content = new ByteArrayContent([]) };
            request.Headers.TryAddWithoutValidation("x-aws-ec2-metadata-token-ttl-seconds", TokenLifeInSeconds.ToString(CultureInfo.InvariantCulture));
            return request;
        }
    }

    /// <summary>Returns the body of an answer; <see langword="null"/> if there is nothing at the path.</summary>
    private async Task<byte[]?> GetAsync(InstanceMetadataSettings settings, string path, string token, CancellationToken cancellationToken)
    {
        var url = new Uri(settings.Endpoint, path);
        var response = await _connection.SendAsync(CreateRequest, settings.Timeout, settings.Attempts, cancellationToken).ConfigureAwait(false);
        if (response.Status == HttpStatusCode.NotFound)
            return null;

        return response.IsSuccess
            ? response.Body
            : throw new AwsClientException($"{Service} returned the status {response} to a request for credentials.");

        HttpRequestMessage CreateRequest()
        {
            var request = new HttpRequestMessage(HttpMethod.Get, url);
            request.Headers.TryAddWithoutValidation("x-aws-ec2-metadata-token", token);
            return request;
        }
    }

    private static string? FirstLine(byte[]? body)
    {
        using var lines = new StringReader(Encoding.UTF8.GetString(body ?? []));
        return lines.ReadLine()?.Trim() is { Length: > 0 } line ? line : null;
    }
}
