using AmplifyGen.Client;
using AmplifyGen.Http;
using AmplifyGen.Text;

namespace AmplifyGen;

/// <summary>An HTTP request as an operation makes it: without host, signature or connection. Nothing has been sent.</summary>
/// <remarks><see cref="ToString"/> prints no header, body or target, which may hold secrets.</remarks>
public sealed class AwsHttpRequest
{
    private readonly IReadOnlyDictionary<string, string> _headers = HttpHeaders.Empty;

    /// <summary>The method, such as <c>POST</c> (Smithy's <c>http</c> trait).</summary>
    public required string Method { get; init; }

    /// <summary>What stands before the service's host, its last point included: <c>api.</c> (Smithy's <c>endpoint</c> trait); empty for most operations.</summary>
    public string HostPrefix { get; init; } = "";

    /// <summary>The escaped path and query, from <c>/</c> on: <c>/backend/d1a2b3c4/auth/dev</c>.</summary>
    public required string Target { get; init; }

    /// <summary>The headers. Names are compared without regard to case; the given ones are copied.</summary>
    /// <exception cref="ArgumentNullException">The value is <c>null</c>.</exception>
    public IReadOnlyDictionary<string, string> Headers
    {
        get => _headers;
        init => _headers = HttpHeaders.Copy(value);
    }

    /// <summary>The body; empty when the request has none, or when it is a stream.</summary>
    public ReadOnlyMemory<byte> Body { get; init; }

    /// <summary>The body where it is sent as it is read, from where the stream stands (Smithy's <c>streaming</c> trait); <c>null</c> where <see cref="Body"/> holds it.</summary>
    public Stream? BodyStream { get; init; }

    /// <summary>Whether the signature leaves out the body, as the model has it (Smithy's <c>aws.auth#unsignedPayload</c> trait).</summary>
    public bool IsPayloadUnsigned { get; init; }

    /// <summary>Creates the message that an <see cref="HttpClient"/> sends. It is not signed: <see cref="AwsSigV4"/> signs it.</summary>
    /// <param name="endpoint">The URL of the service: the scheme, the host and, if the service has one, a path before that of the request.</param>
    /// <returns>A message, which can be sent once. Disposing it does not dispose <see cref="BodyStream"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="endpoint"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="endpoint"/> is not an absolute http or https URL, or has a query or a user name.</exception>
    public HttpRequestMessage ToHttpRequestMessage(Uri endpoint)
    {
        ArgumentNullException.ThrowIfNull(endpoint);
        return RequestMessage.Create(this, endpoint, RequestMessage.CreateContent(this, lease: null));
    }

    /// <summary>The method and sizes only.</summary>
    public override string ToString() =>
        $"{nameof(AwsHttpRequest)} {{ {Method}, {InvariantText.Of(Headers.Count)} headers, {InvariantText.Of(Body.Length)} bytes }}";
}
