using System.Net;
using System.Text;
using AmplifyBackend;

namespace NativeLambda;

/// <summary>Answers in place of the service, so that you can run the function on your machine.</summary>
internal sealed class FakeBackend : HttpMessageHandler
{
    public static AwsClientOptions Options() => new()
    {
        Region = "eu-west-1",
        Credentials = new StaticAwsCredentials("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"),
    };

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = new UpdateBackendAuthResponse { AppId = "d1", BackendEnvironmentName = "dev", JobId = "7", Status = "IN_PROGRESS" };
        return Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent(response.ToJson(), Encoding.UTF8, "application/json") });
    }
}
