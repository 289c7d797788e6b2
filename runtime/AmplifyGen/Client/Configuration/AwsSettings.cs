using System.Globalization;

namespace AmplifyGen.Client;

/// <summary>Contains the settings of a client from the environment and from a profile of the shared config file.</summary>
/// <remarks>
/// A variable of the environment overrides a key of the profile. Each property is <see langword="null"/> if neither is set. Settings are read when they are
/// used, so a value that is not valid has an effect only if it is used. The files are read only if the environment does not set the value.
/// </remarks>
internal sealed partial class AwsSettings
{
    private const int MaximumCompressionSize = 10_485_760;

    private readonly AwsEnvironment _environment;
    private readonly Lazy<SharedConfig> _files;
    private readonly Lazy<ConfigSection?> _profile;

    private AwsSettings(AwsEnvironment environment, string? profile)
    {
        var fromVariable = environment.Find("AWS_PROFILE");
        _environment = environment;
        IsProfileNamed = profile is not null || fromVariable is not null;
        ProfileName = profile ?? fromVariable ?? SharedConfigFile.DefaultProfile;
        _files = new Lazy<SharedConfig>(() => SharedConfig.Load(environment));
        _profile = new Lazy<ConfigSection?>(FindProfile);
    }

    /// <summary>Gets the name of the profile: the given name, otherwise <c>AWS_PROFILE</c>, otherwise <c>default</c>.</summary>
    public string ProfileName { get; }

    /// <summary>Gets whether the user named the profile, so that it must exist.</summary>
    public bool IsProfileNamed { get; }

    /// <summary>Gets the files.</summary>
    /// <exception cref="AwsClientException">A file cannot be read or is not valid.</exception>
    public SharedConfig Files => _files.Value;

    /// <summary>Gets the profile; <see langword="null"/> if the user named none and there is no default profile.</summary>
    /// <exception cref="AwsClientException">The profile was named and does not exist, or a file cannot be read or is not valid.</exception>
    public ConfigSection? Profile => _profile.Value;

    /// <summary>Gets the region.</summary>
    public string? Region => (Find("AWS_REGION", key: null) ?? Find("AWS_DEFAULT_REGION", "region"))?.Text;

    /// <summary>Gets whether FIPS 140 endpoints are used.</summary>
    public bool? UseFips => Find("AWS_USE_FIPS_ENDPOINT", "use_fips_endpoint")?.ToBoolean();

    /// <summary>Gets whether dual-stack endpoints (IPv4 and IPv6) are used.</summary>
    public bool? UseDualStack => Find("AWS_USE_DUALSTACK_ENDPOINT", "use_dualstack_endpoint")?.ToBoolean();

    /// <summary>Gets the maximum number of times that a request is sent, including the first time.</summary>
    public int? MaxAttempts => Find("AWS_MAX_ATTEMPTS", "max_attempts")?.ToInt32(minimum: 1);

    /// <summary>Gets the retry mode: <c>standard</c>, <c>adaptive</c> or <c>legacy</c>.</summary>
    public string? RetryMode => Find("AWS_RETRY_MODE", "retry_mode")?.ToOneOf("standard", "adaptive", "legacy");

    /// <summary>Gets how endpoints use the account id: <c>preferred</c>, <c>disabled</c> or <c>required</c>.</summary>
    public string? AccountIdEndpointMode => Find("AWS_ACCOUNT_ID_ENDPOINT_MODE", "account_id_endpoint_mode")?.ToOneOf("preferred", "disabled", "required");

    /// <summary>Gets the regions in which a SigV4a signature is valid.</summary>
    public IReadOnlyList<string>? SigV4aSigningRegionSet => Find("AWS_SIGV4A_SIGNING_REGION_SET", "sigv4a_signing_region_set")?.ToList();

    /// <summary>Gets the names of the authentication schemes that the user prefers, in order of preference.</summary>
    public IReadOnlyList<string>? AuthSchemePreference => Find("AWS_AUTH_SCHEME_PREFERENCE", "auth_scheme_preference")?.ToList();

    /// <summary>Gets whether bodies are never compressed.</summary>
    public bool? DisableRequestCompression => Find("AWS_DISABLE_REQUEST_COMPRESSION", "disable_request_compression")?.ToBoolean();

    /// <summary>Gets the size in bytes from which bodies are compressed.</summary>
    public int? RequestMinCompressionSizeBytes =>
        Find("AWS_REQUEST_MIN_COMPRESSION_SIZE_BYTES", "request_min_compression_size_bytes")?.ToInt32(minimum: 0, MaximumCompressionSize);

    /// <summary>Gets the name of the application for the header <c>User-Agent</c>.</summary>
    public string? AppId => Find("AWS_SDK_UA_APP_ID", "sdk_ua_app_id")?.Text;

    /// <summary>Reads the settings of a client.</summary>
    /// <param name="environment">The environment.</param>
    /// <param name="profile">The name of the profile; <see langword="null"/> for <c>AWS_PROFILE</c> or the default profile.</param>
    public static AwsSettings Load(AwsEnvironment environment, string? profile = null) => new(environment, profile);

    /// <summary>Returns a setting as it is written: the variable if it is set, otherwise the key of the profile.</summary>
    /// <exception cref="AwsClientException">The profile is needed and was named, but does not exist, or a file cannot be read or is not valid.</exception>
    public SettingText? Find(string? variable, string? key)
    {
        if (variable is not null && _environment.Find(variable)?.Trim() is { Length: > 0 } text)
            return new SettingText(text, $"The environment variable {variable}");

        return key is not null && Profile?.Find(key) is { Text.Length: > 0 } value ? At(value, key, $"the profile '{ProfileName}'") : null;
    }

    private static SettingText At(ConfigValue value, string key, string section) =>
        new(value.Text, string.Create(CultureInfo.InvariantCulture, $"The key '{key}' of {section} in '{value.Path}' (line {value.Line})"));

    private ConfigSection? FindProfile()
    {
        var profile = Files.FindProfile(ProfileName);
        return profile is not null || !IsProfileNamed
            ? profile
            : throw new AwsClientException($"The profile '{ProfileName}' was not found in {Files.Places}. Add it, or use another profile.");
    }
}
