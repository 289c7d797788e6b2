namespace AmplifyGen.Client;

/// <summary>Contains the dependencies of credentials providers. Tests replace it.</summary>
internal sealed record CredentialsContext
{
    /// <summary>Gets the default dependencies.</summary>
    public static CredentialsContext Default { get; } = new();

    /// <summary>Gets the variables and files.</summary>
    public AwsEnvironment Environment { get; init; } = AwsEnvironment.Process;

    /// <summary>Gets the clock.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>Gets the handler for requests to metadata services; <see langword="null"/> for the handler that all providers share.</summary>
    public HttpMessageHandler? Handler { get; init; }

    /// <summary>Gets the source of random numbers, from 0 (inclusive) to 1 (exclusive).</summary>
    public Func<double> NextRandom { get; init; } = Random.Shared.NextDouble;
}
