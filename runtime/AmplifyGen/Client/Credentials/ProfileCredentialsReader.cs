namespace AmplifyGen.Client;

/// <summary>Reads the credentials settings of a profile. AWS defines the order of the calls: a role, keys, other sources, a program.</summary>
internal sealed class ProfileCredentialsReader(string name, ConfigSection profile)
{
    private const string AccessKeyId = "aws_access_key_id";
    private const string SecretAccessKey = "aws_secret_access_key";

    /// <summary>The keys of profiles whose credentials come from another service. One of them is enough.</summary>
    private static readonly string[] OtherSources =
        ["web_identity_token_file", "sso_session", "sso_start_url", "sso_account_id", "sso_role_name", "source_profile", "credential_source", "login_session"];

    /// <summary>Gets the account in the profile; <see langword="null"/> if the profile has none.</summary>
    public string? AccountId => profile.FindText("aws_account_id");

    /// <summary>Rejects a profile that assumes a role. The keys in such a profile are not those of the role.</summary>
    /// <exception cref="AwsClientException">The profile assumes a role.</exception>
    public void RefuseRole() => Refuse("role_arn");

    /// <summary>Rejects a profile whose credentials come from another service.</summary>
    /// <exception cref="AwsClientException">The credentials come from another service.</exception>
    public void RefuseOtherSources()
    {
        foreach (var key in OtherSources)
            Refuse(key);
    }

    /// <summary>Returns the keys that the profile contains; <see langword="null"/> if it has none.</summary>
    /// <exception cref="AwsClientException">The profile contains only one of the two keys.</exception>
    public AwsCredentials? FindKeys()
    {
        var id = profile.FindText(AccessKeyId);
        var secret = profile.FindText(SecretAccessKey);
        return (id, secret) switch
        {
            (null, null) => null,
            (null, _) => throw Incomplete(SecretAccessKey, AccessKeyId),
            (_, null) => throw Incomplete(AccessKeyId, SecretAccessKey),
            _ => new AwsCredentials(id, secret, profile.FindText("aws_session_token"), expiration: null, AccountId),
        };
    }

    /// <summary>Returns the program in the profile; <see langword="null"/> if the profile has none.</summary>
    public CredentialProcess? FindProcess(TimeSpan timeout, TimeProvider time) => profile.FindText("credential_process") is { } command
        ? new CredentialProcess(command, $"The 'credential_process' of the profile '{name}'", timeout, time)
        : null;

    private void Refuse(string key)
    {
        if (profile.FindText(key) is not null)
            throw new AwsClientException($"The profile '{name}' uses '{key}', which requires the package AmplifyGen.AwsSdk. Use the credentials of that package, or a profile with keys or a 'credential_process'.");
    }

    private AwsClientException Incomplete(string present, string missing) => new($"The profile '{name}' has '{present}' but not '{missing}'. Set both.");
}
