#if HAS_SSO_OIDC
using Peers.SsoOidc;

namespace AmplifyGen.Benchmarks.Load.CreateToken;

/// <summary>The generated client.</summary>
internal sealed class GeneratedCreateToken(Uri url) : LoadCandidate
{
    private readonly SSOOIDCClient _client = new(new AwsClientOptions { Region = Region, Endpoint = url });

    public override string Name => "AmplifyGen";

    public override async Task CallAsync()
    {
        var response = await _client.CreateTokenAsync(new CreateTokenRequest
        {
            ClientId = LoadToken.ClientId,
            ClientSecret = LoadToken.ClientSecret,
            GrantType = LoadToken.GrantType,
            RefreshToken = LoadToken.RefreshToken,
        });
        Check(response.AccessToken, LoadToken.AccessToken);
    }
}
#endif
