using System.Net;
using System.Text;

namespace AmplifyGen.Client.Tests;

/// <summary>Answers requests with prepared texts, one after the other, and keeps what was asked.</summary>
internal sealed class Answers(params (int Status, string Json)[] answers) : HttpMessageHandler
{
    private int _count;

    /// <summary>Gets the body of each request.</summary>
    public List<string> Requests { get; } = [];

    /// <summary>Gets the requests, whose headers can be read.</summary>
    public List<HttpRequestMessage> Messages { get; } = [];

    /// <summary>Gets or sets what happens before a request is answered.</summary>
    public Func<CancellationToken, Task> BeforeAnswer { get; set; } = static _ => Task.CompletedTask;

    /// <summary>Answers all requests with success.</summary>
    public static Answers Of(params string[] texts) => new([.. texts.Select(static text => (200, text))]);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Messages.Add(request);
        Requests.Add(await request.Content!.ReadAsStringAsync(cancellationToken));
        await BeforeAnswer(cancellationToken);

        // The last answer is given for all that follows.
        var (status, json) = answers[Math.Min(_count++, answers.Length - 1)];
        return new HttpResponseMessage((HttpStatusCode)status) { Content = new StringContent(json, Encoding.UTF8, "application/x-amz-json-1.0") };
    }
}
