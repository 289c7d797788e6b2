namespace AmplifyGen.Client;

/// <summary>A step of the chain of credentials.</summary>
/// <param name="Name">The name for messages.</param>
/// <param name="Load">Loads the credentials, or throws a <see cref="NoCredentialsException"/> if nothing is configured.</param>
/// <param name="IsBinding">Whether a failure of what is configured ends the chain: the next step would be another identity than the one that was asked for.</param>
internal sealed record CredentialsChainStep(string Name, Func<CancellationToken, ValueTask<AwsCredentials>> Load, bool IsBinding);
