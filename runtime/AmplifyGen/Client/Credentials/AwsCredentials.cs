using System.Diagnostics;

namespace AmplifyGen;

/// <summary>Represents the keys that sign a request, and the time for which they are valid.</summary>
/// <remarks><see cref="ToString"/> does not print a key or a token. A debugger does not show the secret access key and the session token.</remarks>
public sealed class AwsCredentials
{
    /// <summary>Creates credentials.</summary>
    /// <param name="accessKeyId">The id of the access key. It is sent with every request.</param>
    /// <param name="secretAccessKey">The secret access key. It signs requests and is never sent.</param>
    /// <param name="sessionToken">The session token of temporary credentials; <see langword="null"/> for permanent ones.</param>
    /// <param name="expiration">The time at which the service stops accepting them; <see langword="null"/> if they do not expire.</param>
    /// <param name="accountId">The account that they belong to, which some endpoints contain; <see langword="null"/> if it is not known.</param>
    /// <exception cref="ArgumentException"><paramref name="accessKeyId"/> or <paramref name="secretAccessKey"/> is <see langword="null"/>, empty or white space.</exception>
    public AwsCredentials(string accessKeyId, string secretAccessKey, string? sessionToken = null, DateTimeOffset? expiration = null, string? accountId = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(accessKeyId);
        ArgumentException.ThrowIfNullOrWhiteSpace(secretAccessKey);
        AccessKeyId = accessKeyId;
        SecretAccessKey = secretAccessKey;
        SessionToken = string.IsNullOrEmpty(sessionToken) ? null : sessionToken;
        Expiration = expiration;
        AccountId = string.IsNullOrEmpty(accountId) ? null : accountId;
    }

    /// <summary>Gets the id of the access key.</summary>
    public string AccessKeyId { get; }

    /// <summary>Gets the secret access key.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string SecretAccessKey { get; }

    /// <summary>Gets the session token; <see langword="null"/> for permanent credentials.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? SessionToken { get; }

    /// <summary>Gets the time at which the service stops accepting the credentials; <see langword="null"/> if they do not expire.</summary>
    public DateTimeOffset? Expiration { get; }

    /// <summary>Gets the account that the credentials belong to; <see langword="null"/> if it is not known.</summary>
    public string? AccountId { get; }

    /// <summary>Returns the name of the type and whether the credentials expire. It contains no key and no token.</summary>
    public override string ToString() => Expiration is { } time
        ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{nameof(AwsCredentials)} {{ expires {time:O} }}")
        : $"{nameof(AwsCredentials)} {{ does not expire }}";
}
