namespace AmplifyGen.Client;

/// <summary>Represents a step of the credentials chain.</summary>
/// <param name="Name">The name for messages.</param>
/// <param name="Load">Loads the credentials, or throws a <see cref="NoCredentialsException"/> if nothing is configured.</param>
/// <param name="IsBinding">Whether a failure ends the chain if the step is configured, because the next step would be another identity.</param>
internal sealed record CredentialsChainStep(string Name, Func<CancellationToken, ValueTask<AwsCredentials>> Load, bool IsBinding);
