using System.Globalization;
using System.Text.Json;
using AmplifyGen.Text;

namespace AmplifyGen.Client;

/// <summary>Represents credentials as JSON, in the format of containers, instances and credential processes.</summary>
internal readonly record struct CredentialsDocument
{
    /// <summary>Gets the member <c>Version</c>, which a credential process sets.</summary>
    public int? Version { get; private init; }

    /// <summary>Gets the member <c>Code</c>, which an instance sets to <c>Success</c> or to the name of an error; <see langword="null"/> if it is not such a name.</summary>
    public string? Code { get; private init; }

    private string? AccessKeyId { get; init; }

    private string? SecretAccessKey { get; init; }

    private string? SessionToken { get; init; }

    private string? Expiration { get; init; }

    private string? AccountId { get; init; }

    /// <summary>Reads a document. Names are case-insensitive. Unknown members are skipped.</summary>
    /// <param name="json">The text in UTF-8.</param>
    /// <param name="origin">The source of the text, as the start of a sentence.</param>
    /// <exception cref="AwsClientException">The text is not a JSON object. The exception does not contain parts of the text.</exception>
    public static CredentialsDocument Read(ReadOnlySpan<byte> json, string origin)
    {
        try
        {
            var reader = new Utf8JsonReader(json);
            return reader.Read() && reader.TokenType == JsonTokenType.StartObject
                ? ReadMembers(ref reader)
                : throw new AwsClientException($"{origin} did not return a JSON object.");
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // A JsonException quotes the JSON. The reader throws InvalidOperationException for invalid UTF-8.
            throw new AwsClientException($"{origin} did not return valid JSON.");
        }
    }

    /// <summary>Returns the credentials.</summary>
    /// <param name="origin">The source of the text, as the start of a sentence.</param>
    /// <param name="accountId">The account to use if the document contains none.</param>
    /// <exception cref="AwsClientException">A key is missing, or the expiration is not valid.</exception>
    public AwsCredentials ToCredentials(string origin, string? accountId = null)
    {
        if (string.IsNullOrWhiteSpace(AccessKeyId) || string.IsNullOrWhiteSpace(SecretAccessKey))
        {
            var missing = string.IsNullOrWhiteSpace(AccessKeyId) ? nameof(AccessKeyId) : nameof(SecretAccessKey);
            throw new AwsClientException($"{origin} did not return '{missing}'.{(Code is null ? "" : $" It returned the code '{Code}'.")}");
        }

        return new AwsCredentials(AccessKeyId, SecretAccessKey, SessionToken, ReadExpiration(origin), AccountId ?? accountId);
    }

    private DateTimeOffset? ReadExpiration(string origin)
    {
        if (string.IsNullOrEmpty(Expiration))
            return null;

        return DateTimeOffset.TryParse(Expiration, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var time)
            ? time
            : throw new AwsClientException($"{origin} returned an 'Expiration' that is not valid. It must be a time such as '2030-01-31T12:00:00Z'.");
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

    /// <summary>Determines whether a text is a name like <c>AssumeRoleUnauthorizedAccess</c>, which can be shown.</summary>
    private static bool IsCode(string text) => text.Length is > 0 and <= 64 && Characters.AreAll(text, char.IsAsciiLetter);
}
