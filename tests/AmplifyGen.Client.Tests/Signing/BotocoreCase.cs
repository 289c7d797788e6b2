using System.Text.Json.Nodes;
using CsCheck;

namespace AmplifyGen.Client.Tests.Signing;

/// <summary>A random request that botocore and AmplifyGen sign.</summary>
/// <remarks>
/// None has a header <c>Date</c>: botocore signs by it if it is there, while AWSSDK.Core and AmplifyGen always add <c>X-Amz-Date</c>. A service accepts both.
/// </remarks>
internal sealed record BotocoreCase(
    string Method, string Path, (string Name, string Value)[] Query, (string Name, string Value)[] Headers, byte[] Body, AwsCredentials Credentials, string Region, DateTimeOffset Time)
{
    private const string Host = "https://example.amazonaws.com:8443";

    /// <summary>Gets requests whose paths have dots, empty segments, and characters that need not be encoded.</summary>
    public static Gen<BotocoreCase> Any { get; } = Create(Gen.OneOf(
        RandomText.OneOf("", ".", "..", "...", ".a", "%2E", "%2e%2e", "a%2fb"),
        RandomText.Any.Select(RandomText.Encode),
        RandomText.Any.Select(static text => RandomText.EncodeLittle(text).Replace(';', '_'))));

    /// <summary>
    /// Gets requests whose paths are encoded as Amazon S3 has it. Botocore signs an S3 path as it is; AmplifyGen encodes a <c>$</c> in it, as
    /// the published example of <c>test$file.text</c> does.
    /// </summary>
    public static Gen<BotocoreCase> Encoded { get; } = Create(Gen.OneOf(RandomText.OneOf("", ".", "..", "a%2Fb"), RandomText.Any.Select(RandomText.Encode)));

    /// <summary>Gets the query as it is sent: sometimes with characters that need not be encoded, a plus among them.</summary>
    private string SentQuery(Func<string, string> encode) =>
        Query.Length == 0 ? "" : "?" + string.Join('&', Query.Select(parameter => $"{encode(parameter.Name)}={encode(parameter.Value)}"));

    public HttpRequestMessage Message(Func<string, string> encode)
    {
        var message = new HttpRequestMessage(new HttpMethod(Method), Signed.Uri(Host + Path + SentQuery(encode))) { Content = new ByteArrayContent(Body) };
        foreach (var (name, value) in Headers)
            Signed.Add(message, name, value);

        return message;
    }

    /// <summary>Returns the case as the script reads it. A presigned URL has its query in the URL: botocore cannot take it otherwise.</summary>
    public JsonObject Line(string signer, string service)
    {
        var isQuery = signer.Contains("Query", StringComparison.Ordinal);
        return new JsonObject
        {
            ["signer"] = signer,
            ["method"] = Method,
            ["url"] = Host + Path + (isQuery ? SentQuery(RandomText.Encode) : ""),
            ["params"] = isQuery ? null : Pairs(Query),
            ["headers"] = Pairs(Headers),
            ["body"] = Convert.ToBase64String(isQuery ? [] : Body),
            ["time"] = Signed.Timestamp(Time),
            ["key"] = Credentials.AccessKeyId,
            ["secret"] = Credentials.SecretAccessKey,
            ["token"] = Credentials.SessionToken,
            ["service"] = service,
            ["region"] = Region,
            ["expires"] = 60,
        };
    }

    private static JsonArray Pairs((string Name, string Value)[] pairs) => [.. pairs.Select(static pair => new JsonArray(pair.Name, pair.Value))];

    private static Gen<BotocoreCase> Create(Gen<string> segment) =>
        Gen.Select(
            RandomText.OneOf("GET", "PUT", "POST", "DELETE"),
            segment.Array[0, 5].Select(static segments => "/" + string.Join('/', segments)),
            RandomText.Query,
            RandomText.Headers,
            RandomText.Body,
            RandomText.Credentials,
            RandomText.Region,
            RandomText.Time)
        .Select(static (method, path, query, headers, body, credentials, region, time) => new BotocoreCase(method, path, query, headers, body, credentials, region, time));
}
