namespace AmplifyGen.Client;

/// <summary>Contains the sections of one file that clients use: profiles and services.</summary>
internal sealed class SharedConfigFile
{
    private readonly Dictionary<string, ConfigSection> _profiles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ConfigSection> _services = new(StringComparer.Ordinal);
    private ConfigSection? _default;

    /// <summary>The profile that is used if no other is named.</summary>
    public const string DefaultProfile = "default";

    /// <summary>Gets a file without sections.</summary>
    public static SharedConfigFile Empty { get; } = new();

    /// <summary>Returns a profile; <see langword="null"/> if the file does not contain it. <c>[profile default]</c> overrides <c>[default]</c>.</summary>
    public ConfigSection? FindProfile(string name) =>
        _profiles.GetValueOrDefault(name) ?? (string.Equals(name, DefaultProfile, StringComparison.Ordinal) ? _default : null);

    /// <summary>Returns a section <c>[services name]</c>; <see langword="null"/> if the file does not contain it.</summary>
    public ConfigSection? FindServices(string name) => _services.GetValueOrDefault(name);

    /// <summary>Returns the profile with a name in the credentials file, in which names have no prefix.</summary>
    public ConfigSection OpenCredentials(string name) => Open(_profiles, name);

    /// <summary>Returns the section with a name in the config file. Sections with the same name are merged. Other kinds, such as <c>sso-session</c>, are ignored.</summary>
    public ConfigSection OpenConfig(ConfigSectionName name) => name switch
    {
        { Name: "" } => new ConfigSection(),
        { Prefix: "profile" } => Open(_profiles, name.Name),
        { Prefix: "services" } => Open(_services, name.Name),
        { Prefix: "", Name: DefaultProfile } => _default ??= new ConfigSection(),
        _ => new ConfigSection(),
    };

    private static ConfigSection Open(Dictionary<string, ConfigSection> sections, string name)
    {
        if (!sections.TryGetValue(name, out var section))
            sections[name] = section = new ConfigSection();

        return section;
    }
}
