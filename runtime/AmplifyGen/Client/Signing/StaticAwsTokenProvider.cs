namespace AmplifyGen;

/// <summary>Provides one token that does not change.</summary>
/// <param name="token">The token.</param>
public sealed class StaticAwsTokenProvider(AwsToken token) : IAwsTokenProvider
{
    private readonly AwsToken _token = token ?? throw new ArgumentNullException(nameof(token));

    /// <inheritdoc/>
    public ValueTask<AwsToken> GetTokenAsync(CancellationToken cancellationToken = default) => ValueTask.FromResult(_token);
}
