namespace AmplifyGen.Client;

/// <summary>Contains the config file and the credentials file. If both have a key of a profile, the value in the credentials file is used.</summary>
internal sealed class SharedConfig
{
    private readonly SharedConfigFile _config;
    private readonly SharedConfigFile _credentials;

    private SharedConfig(string? configPath, SharedConfigFile config, string? credentialsPath, SharedConfigFile credentials)
    {
        ConfigPath = configPath;
        CredentialsPath = credentialsPath;
        _config = config;
        _credentials = credentials;
    }

    /// <summary>Gets the path of the config file, whether it exists or not; <see langword="null"/> if there is no home folder.</summary>
    public string? ConfigPath { get; }

    /// <summary>Gets the path of the credentials file, whether it exists or not; <see langword="null"/> if there is no home folder.</summary>
    public string? CredentialsPath { get; }

    /// <summary>Gets the places where profiles are searched, for messages.</summary>
    public string Places => (ConfigPath, CredentialsPath) switch
    {
        (null, null) => "any file, because no home folder is set",
        (null, { } only) => $"'{only}'",
        ({ } only, null) => $"'{only}'",
        ({ } config, { } credentials) => $"'{config}' or '{credentials}'",
    };

    /// <summary>Reads both files. A file that does not exist is treated as empty.</summary>
    /// <exception cref="AwsClientException">A file cannot be read or is not valid.</exception>
    public static SharedConfig Load(AwsEnvironment environment)
    {
        var config = FindPath(environment, "AWS_CONFIG_FILE", "config");
        var credentials = FindPath(environment, "AWS_SHARED_CREDENTIALS_FILE", "credentials");
        return new SharedConfig(config, Read(environment, config, isCredentials: false), credentials, Read(environment, credentials, isCredentials: true));
    }

    /// <summary>Returns a profile; <see langword="null"/> if neither file contains it.</summary>
    public ConfigSection? FindProfile(string name) => (_config.FindProfile(name), _credentials.FindProfile(name)) switch
    {
        ({ } config, { } credentials) => config.With(credentials),
        var (config, credentials) => config ?? credentials,
    };

    /// <summary>Returns a section <c>[services name]</c>; <see langword="null"/> if the config file does not contain it.</summary>
    public ConfigSection? FindServices(string name) => _config.FindServices(name);

    private static string? FindPath(AwsEnvironment environment, string variable, string file)
    {
        if (environment.Find(variable) is { } path)
            return environment.ExpandHome(path);

        return environment.Home is { } home ? Path.Combine(home, ".aws", file) : null;
    }

    private static SharedConfigFile Read(AwsEnvironment environment, string? path, bool isCredentials) =>
        path is not null && environment.ReadFile(path) is { } text ? SharedConfigReader.Read(text, path, isCredentials) : SharedConfigFile.Empty;
}
