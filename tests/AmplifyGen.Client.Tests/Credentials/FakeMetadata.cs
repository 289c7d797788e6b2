using System.Net;
using System.Text;
using AmplifyGen.Client.Tests.Configuration;

namespace AmplifyGen.Client.Tests.Credentials;

/// <summary>A metadata service without a network: it answers with what a test says, and keeps what it was asked.</summary>
internal sealed class FakeMetadata : HttpMessageHandler
{
    public const string Token = "imds-token";

    public List<string> Requests { get; } = [];

    public List<string?> AuthorizationHeaders { get; } = [];

    public Func<HttpRequestMessage, HttpResponseMessage> Answer { get; set; } = static _ => throw new HttpRequestException(HttpRequestError.ConnectionError);

    /// <summary>Gets or sets whether there is never an answer.</summary>
    public bool IsSilent { get; set; }

    public static string Json(string id, DateTimeOffset? expiration, string more = "") =>
        $$"""{ "Code": "Success", "AccessKeyId": "{{id}}", "SecretAccessKey": "secret", "Token": "session"{{(expiration is { } time ? $", \"Expiration\": \"{time:yyyy-MM-ddTHH:mm:ssZ}\"" : "")}}{{more}}, "Other": [{ "a": 1 }] }""";

    public static HttpResponseMessage Say(string text, HttpStatusCode status = HttpStatusCode.OK) =>
        new(status) { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(text)) };

    /// <summary>Answers as the service of an instance does, with the role <c>web role</c>.</summary>
    public void AnswerAsInstance(Func<string> credentials) => Answer = request => (request.Method.Method, request.RequestUri!.AbsolutePath) switch
    {
        ("PUT", "/latest/api/token") when request.Headers.GetValues("x-aws-ec2-metadata-token-ttl-seconds").Single() is "21600" => Say(Token),
        ("GET", _) when !request.Headers.TryGetValues("x-aws-ec2-metadata-token", out var token) || token.Single() is not Token => Say("", HttpStatusCode.Unauthorized),
        ("GET", "/latest/meta-data/iam/security-credentials/") => Say("web role\n"),
        ("GET", "/latest/meta-data/iam/security-credentials/web%20role") => Say(credentials()),
        _ => Say("", HttpStatusCode.NotFound),
    };

    public CredentialsContext With(FakeEnvironment environment, TimeProvider? time = null, double random = 0) =>
        new() { Environment = environment, Time = time ?? new ManualTime(), Handler = this, NextRandom = () => random };

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        lock (Requests)
        {
            Requests.Add($"{request.Method} {request.RequestUri}");
            AuthorizationHeaders.Add(request.Headers.TryGetValues("Authorization", out var values) ? values.Single() : null);
        }

        if (IsSilent)
            await Task.Delay(Timeout.Infinite, cancellationToken);

        return Answer(request);
    }
}
