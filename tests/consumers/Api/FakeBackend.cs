using System.Net;
using System.Text;
using AmplifyBackend;

namespace Api;

/// <summary>Answers in place of the service, so that this program runs without an AWS account. It knows one app, <c>d1</c>.</summary>
internal sealed class FakeBackend : HttpMessageHandler
{
    public static IAwsCredentialsProvider Credentials { get; } = new StaticAwsCredentials("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY");

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Task.FromResult(string.Equals(request.RequestUri?.AbsolutePath, "/backend/d1/auth/dev", StringComparison.Ordinal)
            ? Answer(HttpStatusCode.OK, new UpdateBackendAuthResponse { AppId = "d1", BackendEnvironmentName = "dev", JobId = "7", Status = "IN_PROGRESS" }.ToJson())
            : Answer(HttpStatusCode.NotFound, """{"__type":"NotFoundException","message":"There is no such app."}"""));
    }

    private static HttpResponseMessage Answer(HttpStatusCode status, string json) =>
        new(status) { Content = new StringContent(json, Encoding.UTF8, "application/json") };
}
