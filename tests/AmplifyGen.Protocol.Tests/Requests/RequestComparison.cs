using System.Text;
using System.Text.Json.Nodes;
using AmplifyGen.Protocol.Tests.Cases;

namespace AmplifyGen.Protocol.Tests.Requests;

/// <summary>Compares a request with what a case says of it.</summary>
internal sealed class RequestComparison(ProtocolCase one, AwsHttpRequest request)
{
    /// <summary>Whoever sends the message sets this header.</summary>
    private const string ContentLength = "Content-Length";

    private readonly JsonObject _expected = one.Serialized;

    public void Check()
    {
        Assert.Equal((string?)_expected["method"], request.Method);
        CheckTarget();
        CheckHost();
        CheckHeaders();
        if ((string?)_expected["body"] is { } body)
            CheckBody(body);
    }

    private void CheckTarget()
    {
        var expected = ((string)_expected["uri"]!).Split('?', 2);
        var actual = request.Target.Split('?', 2);
        Assert.Equal(expected[0], EndpointPath + actual[0]);
        Assert.Equal(QueryParameter.ParseAll(expected.ElementAtOrDefault(1)), QueryParameter.ParseAll(actual.ElementAtOrDefault(1)));
    }

    private void CheckHost()
    {
        if ((string?)_expected["host"] is { } host)
            Assert.Equal(host, request.HostPrefix + one.Suite.ClientEndpoint!.Host + EndpointPath);
        else
            Assert.Equal("", request.HostPrefix);
    }

    private void CheckHeaders()
    {
        foreach (var (name, value) in _expected["headers"]?.AsObject() ?? [])
            Assert.Equal((string?)value, Assert.Contains(name, request.Headers));

        foreach (var name in NamesIn("requireHeaders").Where(static name => !string.Equals(name, ContentLength, StringComparison.OrdinalIgnoreCase)))
            Assert.Contains(name, request.Headers);

        foreach (var name in NamesIn("forbidHeaders"))
            Assert.DoesNotContain(name, request.Headers);
    }

    private void CheckBody(string expected)
    {
        Assert.Null(request.BodyStream);
        var actual = Encoding.UTF8.GetString(request.Body.Span);
        if (expected.Length > 0 && IsBodyJson)
            Assert.True(actual.Length > 0 && JsonNode.DeepEquals(JsonNode.Parse(expected), JsonNode.Parse(actual)), $"Expected {expected}, but the body is {actual}");
        else
            Assert.Equal(expected, actual);
    }

    /// <summary>A text or a blob that is the payload is sent as it is.</summary>
    private bool IsBodyJson
    {
        get
        {
            var shapes = one.Suite.Shapes;
            var payload = one.Suite.HasHttpBindings && one.InputShape is { } input ? shapes.FindPayload(shapes.Find(input)) : null;
            return payload is null || C2jShapes.TypeOf(payload) is not ("string" or "blob");
        }
    }

    private string EndpointPath => one.Suite.ClientEndpoint?.AbsolutePath.TrimEnd('/') ?? "";

    private IEnumerable<string> NamesIn(string list) => _expected[list]?.AsArray().Select(static name => (string)name!) ?? [];
}
