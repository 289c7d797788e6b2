using AmplifyGen.Client;
using AmplifyGen.Http;
using AmplifyGen.Text;

namespace AmplifyGen;

/// <summary>Represents the HTTP request of an operation, without host, signature or connection. Nothing has been sent yet.</summary>
/// <remarks><see cref="ToString"/> prints no header, body or target, because they may contain secrets.</remarks>
public sealed class AwsHttpRequest
{
    private readonly IReadOnlyDictionary<string, string> _headers = HttpHeaders.Empty;

    /// <summary>Gets the method, such as <c>POST</c> (Smithy's <c>http</c> trait).</summary>
    public required string Method { get; init; }

    /// <summary>Gets the text before the host of the service, with its last dot, such as <c>api.</c> (Smithy's <c>endpoint</c> trait). It is empty for most operations.</summary>
    public string HostPrefix { get; init; } = "";

    /// <summary>Gets the escaped path and query, such as <c>/backend/d1a2b3c4/auth/dev</c>.</summary>
    public required string Target { get; init; }

    /// <summary>Gets the headers. Names are case-insensitive. The headers that you set are copied.</summary>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public IReadOnlyDictionary<string, string> Headers
    {
        get => _headers;
        init => _headers = HttpHeaders.Copy(value);
    }

    /// <summary>Gets the body. It is empty if the request has no body, or if the body is a stream.</summary>
    public ReadOnlyMemory<byte> Body { get; init; }

    /// <summary>Gets the body as a stream, which is sent from its current position (Smithy's <c>streaming</c> trait); <see langword="null"/> if <see cref="Body"/> contains the body.</summary>
    public Stream? BodyStream { get; init; }

    /// <summary>Gets whether the signature does not cover the body (Smithy's <c>aws.auth#unsignedPayload</c> trait).</summary>
    public bool IsPayloadUnsigned { get; init; }

    /// <summary>Creates the message for an <see cref="HttpClient"/>. It is not signed yet: <see cref="AwsSigV4"/> signs it.</summary>
    /// <param name="endpoint">The URL of the service: the scheme, the host and, if the service has one, a path before that of the request.</param>
    /// <returns>A message that can be sent once. Disposing it does not dispose <see cref="BodyStream"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="endpoint"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="endpoint"/> is not an absolute http or https URL, or has a query or a user name.</exception>
    public HttpRequestMessage ToHttpRequestMessage(Uri endpoint)
    {
        ArgumentNullException.ThrowIfNull(endpoint);
        return RequestMessage.Create(this, endpoint, RequestMessage.CreateContent(this, lease: null));
    }

    /// <summary>Returns the method and the sizes only.</summary>
    public override string ToString() =>
        $"{nameof(AwsHttpRequest)} {{ {Method}, {InvariantText.Of(Headers.Count)} headers, {InvariantText.Of(Body.Length)} bytes }}";
}
