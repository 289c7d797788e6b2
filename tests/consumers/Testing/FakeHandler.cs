using System.Net;
using System.Text;

namespace Testing;

/// <summary>Answers in place of the service. The client above it writes, signs and reads for real.</summary>
internal sealed class FakeHandler(HttpStatusCode status, string json) : HttpMessageHandler
{
    public List<string> Sent { get; } = [];

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
        Sent.Add($"{request.Method} {request.RequestUri} {body}");
        return new HttpResponseMessage(status) { Content = new StringContent(json, Encoding.UTF8, "application/json") };
    }
}
