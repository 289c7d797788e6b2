namespace AmplifyGen.Client;

/// <summary>The exception that is thrown when a provider is not configured, so that a chain tries the next one. Other failures mean that a configured provider failed.</summary>
internal sealed class NoCredentialsException(string message) : AwsClientException(message);
