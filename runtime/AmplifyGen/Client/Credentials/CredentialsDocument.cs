using System.Globalization;
using System.Text.Json;

namespace AmplifyGen.Client;

/// <summary>Credentials as JSON: what containers, instances and credential processes answer.</summary>
internal readonly record struct CredentialsDocument
{
    /// <summary>Gets the member <c>Version</c>, which a credential process states.</summary>
    public int? Version { get; private init; }

    /// <summary>Gets the member <c>Code</c>: an instance says <c>Success</c> in it or the name of an error. It is <see langword="null"/> if it is no such word.</summary>
    public string? Code { get; private init; }

    private string? AccessKeyId { get; init; }

    private string? SecretAccessKey { get; init; }

    private string? SessionToken { get; init; }

    private string? Expiration { get; init; }

    private string? AccountId { get; init; }

    /// <summary>Reads a document. Case does not count in names, and unknown members are skipped.</summary>
    /// <param name="json">The text in UTF-8.</param>
    /// <param name="origin">What gave the text, as the beginning of a sentence.</param>
    /// <exception cref="AwsClientException">The text is no JSON object. Neither the message nor an inner exception contains a part of it.</exception>
    public static CredentialsDocument Read(ReadOnlySpan<byte> json, string origin)
    {
        try
        {
            var reader = new Utf8JsonReader(json);
            return reader.Read() && reader.TokenType == JsonTokenType.StartObject
                ? ReadMembers(ref reader)
                : throw new AwsClientException($"{origin} did not answer with a JSON object.");
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // The text of a JsonException quotes the JSON, and InvalidOperationException is what the reader says about invalid UTF-8.
            throw new AwsClientException($"{origin} did not answer with valid JSON.");
        }
    }

    /// <summary>Returns the credentials.</summary>
    /// <param name="origin">What gave the text, as the beginning of a sentence.</param>
    /// <param name="accountId">The account if the document does not contain it.</param>
    /// <exception cref="AwsClientException">A key is missing, or the time of expiration is not valid.</exception>
    public AwsCredentials ToCredentials(string origin, string? accountId = null)
    {
        if (string.IsNullOrWhiteSpace(AccessKeyId) || string.IsNullOrWhiteSpace(SecretAccessKey))
        {
            var missing = string.IsNullOrWhiteSpace(AccessKeyId) ? nameof(AccessKeyId) : nameof(SecretAccessKey);
            throw new AwsClientException($"{origin} answered without '{missing}'{(Code is null ? "" : $" and with the code '{Code}'")}.");
        }

        return new AwsCredentials(AccessKeyId, SecretAccessKey, SessionToken, ReadExpiration(origin), AccountId ?? accountId);
    }

    private DateTimeOffset? ReadExpiration(string origin)
    {
        if (string.IsNullOrEmpty(Expiration))
            return null;

        return DateTimeOffset.TryParse(Expiration, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var time)
            ? time
            : throw new AwsClientException($"{origin} answered with an 'Expiration' that is not a time such as '2030-01-31T12:00:00Z'.");
    }

    private static CredentialsDocument ReadMembers(ref Utf8JsonReader reader)
    {
        var document = new CredentialsDocument();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            reader.Read();
            document = reader.TokenType switch
            {
                JsonTokenType.String => document.With(name, reader.GetString()!),
                JsonTokenType.Number when Is(name, nameof(Version)) => document with { Version = reader.TryGetInt32(out var version) ? version : 0 },
                _ => document,
            };
            reader.Skip();
        }

        return document;
    }

    private CredentialsDocument With(string name, string value) => name switch
    {
        _ when Is(name, nameof(AccessKeyId)) => this with { AccessKeyId = value },
        _ when Is(name, nameof(SecretAccessKey)) => this with { SecretAccessKey = value },
        _ when Is(name, "Token") || Is(name, nameof(SessionToken)) => this with { SessionToken = value },
        _ when Is(name, nameof(Expiration)) => this with { Expiration = value },
        _ when Is(name, nameof(AccountId)) => this with { AccountId = value },
        _ when Is(name, nameof(Code)) => this with { Code = IsCode(value) ? value : null },
        _ => this,
    };

    private static bool Is(string name, string member) => string.Equals(name, member, StringComparison.OrdinalIgnoreCase);

    /// <summary>Returns whether a text is a name like <c>AssumeRoleUnauthorizedAccess</c>, so that it can be shown.</summary>
    private static bool IsCode(string text) => text.Length is > 0 and <= 64 && text.All(char.IsAsciiLetter);
}
