using AmplifyGen.Client;

namespace AmplifyGen;

/// <summary>Authenticates requests with a bearer token (RFC 6750).</summary>
/// <remarks>Anyone who can read the request can use the token, so send it only over HTTPS.</remarks>
public static class AwsBearer
{
    /// <summary>Sets the <c>Authorization</c> header of a request.</summary>
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
