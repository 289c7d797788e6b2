namespace AmplifyGen.Client;

/// <summary>What providers of credentials get from outside. Tests replace it.</summary>
internal sealed record CredentialsContext
{
    /// <summary>Gets what a provider has in a program.</summary>
    public static CredentialsContext Default { get; } = new();

    /// <summary>Gets the variables and files.</summary>
    public AwsEnvironment Environment { get; init; } = AwsEnvironment.Process;

    /// <summary>Gets the clock.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>Gets what sends requests to metadata services; <see langword="null"/> for the handler that all providers share.</summary>
    public HttpMessageHandler? Handler { get; init; }

    /// <summary>Gets the source of random numbers from 0 up to, but without, 1.</summary>
    public Func<double> NextRandom { get; init; } = Random.Shared.NextDouble;
}
