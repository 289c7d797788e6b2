using AmplifyGen.Benchmarks.Load.CreateToken;
using AmplifyGen.Benchmarks.Load.GetItem;

namespace AmplifyGen.Benchmarks.Load;

/// <summary>An operation, and the clients that call it. The generated one is the first.</summary>
internal sealed record LoadOperation(string Name, Func<Uri, LoadCandidate[]> Candidates)
{
    /// <summary>Gets the operations whose models are present.</summary>
    public static IReadOnlyList<LoadOperation> All { get; } =
    [
#if HAS_DYNAMODB
        new("GetItem of DynamoDB: signed, awsJson1_0", static url => [new GeneratedGetItem(url), new OfficialGetItem(url), new HandWrittenGetItem(url)]),
#endif
#if HAS_SSO_OIDC
        new("CreateToken of SSO OIDC: unsigned, restJson1", static url => [new GeneratedCreateToken(url), new OfficialCreateToken(url), new HandWrittenCreateToken(url)]),
#endif
    ];
}
