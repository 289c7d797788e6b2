using System.Text.Json.Nodes;
using CsCheck;

namespace AmplifyGen.Client.Tests.Signing;

/// <summary>Compares signatures with botocore's on random requests.</summary>
public sealed class BotocoreTests
{
    private const int Requests = 3_000;

    private static readonly TimeSpan Minute = TimeSpan.FromSeconds(60);

    private delegate void Comparison(BotocoreCase request, JsonObject theirs, string about);

    [Fact]
    public Task Headers_have_the_signatures_of_SigV4Auth() => CompareAsync(BotocoreCase.Any, "SigV4Auth", "lambda", static (request, theirs, about) =>
    {
        foreach (var encode in new Func<string, string>[] { RandomText.Encode, RandomText.EncodeLittle })
        {
            using var message = request.Message(encode);
            AwsSigV4.Sign(message, request.Body, request.Credentials, Options(request, "lambda"), request.Time);
            AssertEqual((string)theirs["headers"]!["Authorization"]!, Signed.Authorization(message), about);
        }
    });

    [Fact]
    public Task Headers_have_the_signatures_of_S3SigV4Auth() => CompareAsync(BotocoreCase.Encoded, "S3SigV4Auth", "s3", static (request, theirs, about) =>
    {
        using var message = request.Message(RandomText.EncodeLittle);
        AwsSigV4.Sign(message, request.Body, request.Credentials, Signed.S3 with { Region = request.Region }, request.Time);
        AssertEqual((string)theirs["headers"]!["Authorization"]!, Signed.Authorization(message), about);
        AssertEqual((string)theirs["headers"]!["X-Amz-Content-SHA256"]!, Signed.Header(message, "x-amz-content-sha256"), about);
    });

    [Fact]
    public Task URLs_are_those_of_SigV4QueryAuth() => CompareAsync(BotocoreCase.Any.Select(OnceEach), "SigV4QueryAuth", "lambda", static (request, theirs, about) =>
    {
        using var message = request.Message(RandomText.Encode);
        var uri = AwsSigV4.Presign(message, [], request.Credentials, Options(request, "lambda"), request.Time, Minute);
        AssertEqual((string)theirs["url"]!, uri.OriginalString, about);
    });

    [Fact]
    public Task URLs_are_those_of_S3SigV4QueryAuth() => CompareAsync(BotocoreCase.Encoded.Select(OnceEach), "S3SigV4QueryAuth", "s3", static (request, theirs, about) =>
    {
        using var message = request.Message(RandomText.Encode);
        var options = Signed.S3 with { Region = request.Region, Payload = AwsPayloadSigning.Unsigned };
        var uri = AwsSigV4.Presign(message, [], request.Credentials, options, request.Time, Minute);
        AssertEqual((string)theirs["url"]!, uri.OriginalString, about);
    });

    /// <summary>Botocore keeps one parameter of each name when it presigns.</summary>
    private static BotocoreCase OnceEach(BotocoreCase request) => request with { Query = [.. request.Query.DistinctBy(static parameter => parameter.Name, StringComparer.Ordinal)] };

    private static AwsSigningOptions Options(BotocoreCase request, string service) => new() { Service = service, Region = request.Region };

    private static async Task CompareAsync(Gen<BotocoreCase> cases, string signer, string service, Comparison compare)
    {
        var cancellation = TestContext.Current.CancellationToken;

        // A sample cannot skip the test.
        await BotocoreSigner.SignAsync([], cancellation);

        // One sample of many requests, so that one process does for all. CsCheck prints the seed.
        await cases.Array[Requests].SampleAsync(
            async requests =>
            {
                var lines = requests.Select(request => request.Line(signer, service)).ToArray();
                var signed = await BotocoreSigner.SignAsync(lines, cancellation);
                Assert.Equal(requests.Length, signed.Length);
                foreach (var (request, line, theirs) in requests.Zip(lines, signed))
                {
                    var about = line.ToJsonString();
                    Assert.True(theirs["error"] is null, $"Botocore refuses {about}: {theirs}");
                    compare(request, theirs, about);
                }
            },
            iter: 1,
            print: static requests => FormattableString.Invariant($"{requests.Length} requests"));
    }

    private static void AssertEqual(string theirs, string ours, string about) =>
        Assert.True(string.Equals(theirs, ours, StringComparison.Ordinal), $"{ours} is ours, and {theirs} botocore's, for {about}");
}
