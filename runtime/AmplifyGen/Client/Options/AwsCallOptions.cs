using System.Collections.ObjectModel;

namespace AmplifyGen;

/// <summary>What is different for one call. What you do not set is as the client has it.</summary>
public sealed record AwsCallOptions
{
    /// <summary>Gets the region.</summary>
    public string? Region { get; init; }

    /// <summary>Gets where the credentials come from.</summary>
    public IAwsCredentialsProvider? Credentials { get; init; }

    /// <summary>Gets what decides whether a failed request is sent again.</summary>
    public IAwsRetryStrategy? Retry { get; init; }

    /// <summary>Gets how long one attempt can take.</summary>
    public TimeSpan? AttemptTimeout { get; init; }

    /// <summary>Gets how long the call can take with all its attempts and the waits between them.</summary>
    public TimeSpan? CallTimeout { get; init; }

    /// <summary>Gets headers to add to the request. They replace headers of the same name, except those that the signature consists of.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; init; } = ReadOnlyDictionary<string, string>.Empty;

    /// <summary>Returns the names of the headers and no value.</summary>
    public override string ToString() => $"{nameof(AwsCallOptions)} {{ {string.Join(", ", Headers.Keys)} }}";
}
