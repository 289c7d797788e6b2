using System.Collections.ObjectModel;

namespace AmplifyGen;

/// <summary>Sets options for one call. Options that you do not set are those of the client.</summary>
public sealed record AwsCallOptions
{
    /// <summary>Gets the region.</summary>
    public string? Region { get; init; }

    /// <summary>Gets the provider of the credentials.</summary>
    public IAwsCredentialsProvider? Credentials { get; init; }

    /// <summary>Gets the strategy that decides whether a failed request is sent again.</summary>
    public IAwsRetryStrategy? Retry { get; init; }

    /// <summary>Gets how long one attempt can take.</summary>
    public TimeSpan? AttemptTimeout { get; init; }

    /// <summary>Gets how long the call can take, including all attempts and the waits between them.</summary>
    public TimeSpan? CallTimeout { get; init; }

    /// <summary>Gets headers to add to the request. They replace headers of the same name, except those of the signature.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; init; } = ReadOnlyDictionary<string, string>.Empty;

    /// <summary>Returns the names of the headers, without values.</summary>
    public override string ToString() => $"{nameof(AwsCallOptions)} {{ {string.Join(", ", Headers.Keys)} }}";
}
