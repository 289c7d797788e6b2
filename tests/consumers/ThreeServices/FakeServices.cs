using System.Net;
using System.Text;

namespace ThreeServices;

/// <summary>Prints each request, and answers in place of the services.</summary>
internal sealed class FakeServices : HttpMessageHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = await request.Content!.ReadAsStringAsync(cancellationToken);
        var operation = request.Headers.TryGetValues("X-Amz-Target", out var target) ? $" ({target.Single()})" : "";
        Console.WriteLine($"  {request.Method} {request.RequestUri}{operation} {body}");
        return request.RequestUri!.Host.Split('.')[0] switch
        {
            "stock" => Answer(HttpStatusCode.OK, """{"Left":3}"""),
            "orders" => Answer(HttpStatusCode.Created, """{"orderId":"o-1"}"""),
            _ when body.Contains("250000", StringComparison.Ordinal) => Answer(HttpStatusCode.BadRequest, """{"__type":"CardDeclinedException","Reason":"limit exceeded"}"""),
            _ => Answer(HttpStatusCode.OK, """{"PaymentId":"p-1"}"""),
        };
    }

    private static HttpResponseMessage Answer(HttpStatusCode status, string json) =>
        new(status) { Content = new StringContent(json, Encoding.UTF8, "application/json") };
}
