using AmplifyGen.Client;

namespace AmplifyGen;

/// <summary>Authenticates requests with a bearer token (RFC 6750).</summary>
/// <remarks>Whoever reads the request can use the token, so send it over HTTPS only.</remarks>
public static class AwsBearer
{
    /// <summary>Sets the header <c>Authorization</c> of a request, and no other.</summary>
    /// <param name="request">The request.</param>
    /// <param name="token">The token.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static void Sign(HttpRequestMessage request, AwsToken token)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(token);
        request.Headers.Remove(HeaderNames.Authorization);
        request.Headers.TryAddWithoutValidation(HeaderNames.Authorization, $"Bearer {token.Value}");
    }
}
