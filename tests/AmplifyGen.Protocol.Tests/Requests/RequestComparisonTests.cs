using System.Text.Json.Nodes;
using AmplifyGen.Protocol.Tests.Cases;
using Xunit.Sdk;

namespace AmplifyGen.Protocol.Tests.Requests;

/// <summary>A comparison that cannot fail is worth nothing: it is shown what it must refuse, and what it must let pass.</summary>
public sealed class RequestComparisonTests
{
    private static readonly AwsHttpRequest Request = new()
    {
        Method = "POST",
        HostPrefix = "a.",
        Target = "/op/x%2Fy?b=1&a=%20&a=c",
        Headers = new Dictionary<string, string>(StringComparer.Ordinal) { ["X-One"] = "1" },
        Body = """{"number":1,"text":"x"}"""u8.ToArray(),
    };

    [Theory]
    [InlineData("""{}""")]
    [InlineData("""{"uri": "/base/op/x%2Fy?a=c&b=1&a=%20"}""")]
    [InlineData("""{"headers": {"x-one": "1"}, "requireHeaders": ["X-One", "Content-Length"], "forbidHeaders": ["X-Two"]}""")]
    [InlineData("""{"body": " { \"text\": \"x\", \"number\": 1.0 } "}""")]
    public void Lets_pass_what_means_the_same(string expected) => Check(expected);

    [Theory]
    [InlineData("""{"method": "PUT"}""")]
    [InlineData("""{"host": "b.example.com/base"}""")]
    [InlineData("""{"uri": "/op/x%2Fy?b=1&a=%20&a=c"}""")]
    [InlineData("""{"uri": "/base/op/x/y?b=1&a=%20&a=c"}""")]
    [InlineData("""{"uri": "/base/op/x%2Fy?b=1&a=c"}""")]
    [InlineData("""{"uri": "/base/op/x%2Fy?b=1&a=%20&a=c&a=c"}""")]
    [InlineData("""{"headers": {"X-One": "2"}}""")]
    [InlineData("""{"headers": {"X-Two": "1"}}""")]
    [InlineData("""{"requireHeaders": ["X-Two"]}""")]
    [InlineData("""{"forbidHeaders": ["x-one"]}""")]
    [InlineData("""{"body": ""}""")]
    [InlineData("""{"body": "{\"number\": 2, \"text\": \"x\"}"}""")]
    [InlineData("""{"body": "{\"number\": 1}"}""")]
    public void Refuses_what_differs(string expected) => Assert.ThrowsAny<XunitException>(() => Check(expected));

    [Fact]
    public void Refuses_other_bytes_of_a_text_that_is_the_body() =>
        Assert.ThrowsAny<XunitException>(() => Check("""{"body": "{ \"number\": 1, \"text\": \"x\" }"}""", payload: """, "payload": "text" """));

    /// <param name="expected">What the case says where it does not say what the request is.</param>
    /// <param name="payload">What the input has beside its members.</param>
    private static void Check(string expected, string payload = "")
    {
        var serialized = JsonNode.Parse("""{"method": "POST", "host": "a.example.com/base", "uri": "/base/op/x%2Fy?b=1&a=%20&a=c"}""")!.AsObject();
        foreach (var (name, value) in JsonNode.Parse(expected)!.AsObject())
            serialized[name] = value?.DeepClone();

        var suite = new ProtocolSuite(JsonNode.Parse($$"""
            {
              "description": "", "metadata": {"protocol": "rest-json"}, "clientEndpoint": "https://example.com/base",
              "shapes": {"In": {"type": "structure", "members": {"text": {"shape": "Text"} }{{payload}}}, "Text": {"type": "string"} },
              "cases": [{"id": "", "given": {"name": "Op", "input": {"shape": "In"} }, "serialized": {{serialized.ToJsonString()}} }]
            }
            """)!.AsObject());
        new RequestComparison(suite.Cases[0], Request).Check();
    }
}
