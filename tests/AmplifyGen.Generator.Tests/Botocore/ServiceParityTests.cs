using System.Reflection;
using System.Text.Json.Nodes;

namespace AmplifyGen.Generator.Tests.Botocore;

/// <summary>Whole services: what the generated code sends is what botocore sends.</summary>
public sealed class ServiceParityTests(ITestOutputHelper output)
{
    /// <summary>The header that names the operation where the protocol has no URIs. Such a protocol names the content type as well.</summary>
    private const string Target = "X-Amz-Target";

    private const string ContentType = "Content-Type";

    /// <summary>What the script sends where the input has no idempotency token.</summary>
    private const string Token = "00000000-0000-4000-8000-000000000000";

    /// <summary>What botocore adds of its own accord, or leaves to whoever sends.</summary>
    private static readonly HashSet<string> NotCompared = new(StringComparer.OrdinalIgnoreCase) { "Content-MD5", "Expect" };

    [Theory]
    [MemberData(nameof(ParityServices.All), MemberType = typeof(ParityServices))]
    public async Task Random_requests_are_the_messages_that_botocore_makes_of_them(string service)
    {
        var (model, requests) = await BotocoreScript.RequestsAsync(service, TestContext.Current.CancellationToken);
        output.WriteLine(ParityFaults.AssertNone(GeneratedService.Of(service, model), requests, Difference));
    }

    private static string? Difference(Type operation, JsonObject request)
    {
        var theirs = request["message"]!.AsObject();
        if (theirs["error"] is { } error)
            return $"botocore refuses it, {error}";

        AwsHttpRequest ours;
        try
        {
            ours = Create(operation, request["input"]!.ToJsonString());
        }
        catch (TargetInvocationException exception)
        {
            return exception.InnerException!.Message;
        }

        var target = ours.Target.Split('?', 2);
        var query = target.Length > 1 ? target[1] : "";
        var isRpc = theirs["headers"]!.AsObject().ContainsKey(Target);
        var headers = Headers(ours.Headers.Select(static header => (header.Key, header.Value)), isRpc);
        if (!string.Equals((string)theirs["method"]!, ours.Method, StringComparison.Ordinal))
            return $"method {ours.Method}";
        if (!string.Equals((string)theirs["hostPrefix"]!, ours.HostPrefix, StringComparison.Ordinal))
            return $"host prefix {ours.HostPrefix}";
        if (!string.Equals((string)theirs["path"]!, target[0], StringComparison.Ordinal))
            return $"path {target[0]}";
        if (!Parameters((string)theirs["query"]!).SequenceEqual(Parameters(query), StringComparer.Ordinal))
            return $"query {query}";
        if (!Headers(theirs["headers"]!.AsObject().Select(static header => (header.Key, (string)header.Value!)), isRpc).SequenceEqual(headers, StringComparer.Ordinal))
            return $"headers {string.Join("; ", headers)}";
        return IsSameBody(Convert.FromBase64String((string)theirs["bytes"]!), ours.Body.ToArray()) ? null : $"body {System.Text.Encoding.UTF8.GetString(ours.Body.Span)}";
    }

    private static AwsHttpRequest Create(Type operation, string json)
    {
        // The longer one takes the function that makes tokens.
        var create = operation.GetMethods()
            .Where(static method => string.Equals(method.Name, "CreateRequest", StringComparison.Ordinal))
            .MaxBy(static method => method.GetParameters().Length)!;
        var input = create.GetParameters()[0].ParameterType.BaseType!.GetMethod("FromJson", [typeof(string)])!.Invoke(null, [json]);
        return (AwsHttpRequest)create.Invoke(null, create.GetParameters().Length == 1 ? [input] : [input, (Func<string>)(static () => Token)])!;
    }

    private static IEnumerable<string> Parameters(string query) => query
        .Split('&', StringSplitOptions.RemoveEmptyEntries)
        .Select(static parameter => Uri.UnescapeDataString(parameter.Replace('+', ' ')).TrimEnd('='))
        .Order(StringComparer.Ordinal);

    private static string[] Headers(IEnumerable<(string Name, string Value)> headers, bool isRpc) =>
    [
        .. headers
            .Where(header => !NotCompared.Contains(header.Name) && (isRpc || !string.Equals(header.Name, ContentType, StringComparison.OrdinalIgnoreCase)))
            .Select(static header => $"{header.Name.ToUpperInvariant()}: {header.Value.Replace(", ", ",", StringComparison.Ordinal)}")
            .Order(StringComparer.Ordinal),
    ];

    private static bool IsSameBody(byte[] theirs, byte[] ours)
    {
        if (theirs.AsSpan().SequenceEqual(ours))
            return true;

        try
        {
            return JsonNode.DeepEquals(JsonNode.Parse(theirs), JsonNode.Parse(ours));
        }
        catch (System.Text.Json.JsonException)
        {
            return false;
        }
    }
}
