using System.Net;
using System.Text;
using Acme.Library;

namespace Overlay;

/// <summary>Answers in place of the service: two pages of books, and a loan.</summary>
internal sealed class FakeLibrary : HttpMessageHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        Task.FromResult(request.RequestUri?.PathAndQuery switch
        {
            "/books" => Answer(HttpStatusCode.OK, new ListBooksResponse { Books = ["Emma", "Moby-Dick"], NextToken = "2" }.ToJson()),
            "/books?nextToken=2" => Answer(HttpStatusCode.OK, new ListBooksResponse { Books = ["Walden"] }.ToJson()),
            _ => Answer(HttpStatusCode.Created, new LendBookResponse { DueOn = "2026-03-17" }.ToJson()),
        });

    private static HttpResponseMessage Answer(HttpStatusCode status, string json) =>
        new(status) { Content = new StringContent(json, Encoding.UTF8, "application/json") };
}
