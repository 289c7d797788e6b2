using Amazon.Runtime;
using Amazon.SSOOIDC;
using Amazon.SSOOIDC.Model;

namespace AmplifyGen.Benchmarks.Load.CreateToken;

/// <summary>The client of the official SDK.</summary>
internal sealed class OfficialCreateToken(Uri url) : LoadCandidate
{
    private readonly AmazonSSOOIDCClient _client = new(new AnonymousAWSCredentials(), new AmazonSSOOIDCConfig { ServiceURL = url.ToString() });

    public override string Name => "AWSSDK.SSOOIDC";

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
