namespace AmplifyGen.Client;

/// <summary>A provider is not configured, so that a chain goes on to the next one. All other failures mean that it is configured and does not work.</summary>
internal sealed class NoCredentialsException(string message) : AwsClientException(message);
