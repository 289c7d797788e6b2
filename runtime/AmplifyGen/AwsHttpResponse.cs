using AmplifyGen.Http;
using AmplifyGen.Text;

namespace AmplifyGen;

/// <summary>An HTTP response as an operation reads it.</summary>
/// <remarks><see cref="ToString"/> prints no header and no body, which may hold secrets.</remarks>
public sealed class AwsHttpResponse
{
    private readonly IReadOnlyDictionary<string, string> _headers = HttpHeaders.Empty;

    /// <summary>The HTTP status code, such as 200.</summary>
    public required int StatusCode { get; init; }

    /// <summary>The headers. Names are compared without regard to case; the given ones are copied.</summary>
    /// <exception cref="ArgumentNullException">The value is <c>null</c>.</exception>
    public IReadOnlyDictionary<string, string> Headers
    {
        get => _headers;
        init => _headers = HttpHeaders.Copy(value);
    }

    /// <summary>The body; empty when the response has none, or when it is a stream.</summary>
    public ReadOnlyMemory<byte> Body { get; init; }

    /// <summary>
    /// The body of a success as it comes, for an operation whose output has a <see cref="StreamingBlob"/>, which then holds it;
    /// <c>null</c> where <see cref="Body"/> holds it. All other bodies, and those of errors, are read first.
    /// </summary>
    public Stream? BodyStream { get; init; }

    /// <summary>The status and sizes only.</summary>
    public override string ToString() =>
        $"{nameof(AwsHttpResponse)} {{ {InvariantText.Of(StatusCode)}, {InvariantText.Of(Headers.Count)} headers, {InvariantText.Of(Body.Length)} bytes }}";
}
