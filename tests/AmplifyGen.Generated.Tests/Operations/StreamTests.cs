using System.IO.Pipes;
using System.Text;
using Acme.Archive;

namespace AmplifyGen.Generated.Tests.Operations;

/// <summary>Bodies that are not held in memory.</summary>
public sealed class StreamTests
{
    [Fact]
    public void A_stream_is_sent_as_it_is()
    {
        using var stream = new MemoryStream([1, 2]);
        var http = UploadOperation.CreateRequest(UploadRequest.CreateBuilder().WithName("n").WithBody(stream).WithTag("t").Build());

        Assert.Same(stream, http.BodyStream);
        Assert.Equal(0, stream.Position);
        Assert.True(http.Body.IsEmpty);
        Assert.True(http.IsPayloadUnsigned);
        Assert.Equal("t", http.Headers["X-Tag"]);
        Assert.Equal("application/octet-stream", http.Headers["Content-Type"]);
    }

    [Fact]
    public void Bytes_are_sent_without_a_stream()
    {
        var http = UploadOperation.CreateRequest(new UploadRequest { Name = "n", Body = Blob.FromText("hi") });

        Assert.Null(http.BodyStream);
        Assert.Equal("hi", Encoding.UTF8.GetString(http.Body.Span));
    }

    [Fact]
    public void A_body_whose_length_is_needed_and_unknown_is_refused_before_anything_is_sent()
    {
        using var pipe = new AnonymousPipeServerStream(PipeDirection.In);
        var exception = Assert.Throws<ArgumentException>("Body", () => UploadPartOperation.CreateRequest(new UploadPartRequest { Body = pipe }));
        Assert.StartsWith("'UploadPartRequest.Body' requires a known length, but its stream does not support seeking.", exception.Message, StringComparison.Ordinal);

        using var stream = new MemoryStream();
        Assert.Same(stream, UploadPartOperation.CreateRequest(new UploadPartRequest { Body = stream }).BodyStream);
        Assert.Null(UploadPartOperation.CreateRequest(new UploadPartRequest()).BodyStream);
        Assert.False(UploadPartOperation.CreateRequest(new UploadPartRequest()).IsPayloadUnsigned);
    }

    [Fact]
    public void The_stream_of_a_response_is_handed_on_unread()
    {
        using var stream = new MemoryStream([1, 2, 3]);
        var response = DownloadOperation.ReadResponse(new AwsHttpResponse { StatusCode = 200, BodyStream = stream, Headers = Responses.Of(200, "", ("x-size", "3")).Headers });

        Assert.Same(stream, response.Body!.Stream);
        Assert.Equal(0, stream.Position);
        Assert.Equal(3, response.Size);
    }

    [Fact]
    public void A_response_whose_body_was_read_gives_its_bytes()
    {
        Assert.Equal("hi", DownloadOperation.ReadResponse(Responses.Of(200, "hi")).Body!.Bytes!.ToText());
        Assert.Equal(0, DownloadOperation.ReadResponse(Responses.Of(200, "")).Body!.Length);
    }

    [Fact]
    public void The_JSON_of_a_whole_request_holds_bytes_but_no_stream()
    {
        var request = new UploadRequest { Name = "n", Body = Blob.FromText("hi") };
        Assert.Equal("""{"name":"n","body":"aGk="}""", request.ToJson());
        Assert.Equal(request, UploadRequest.FromJson(request.ToJson()));

        using var stream = new MemoryStream();
        var exception = Assert.Throws<InvalidOperationException>(() => (request with { Body = stream }).ToJson());
        Assert.StartsWith("The member 'Body' is a stream, and JSON cannot contain a stream.", exception.Message, StringComparison.Ordinal);
    }
}
