namespace AmplifyGen.Client;

/// <summary>Contains the keys of a section. Keys are case-insensitive.</summary>
internal sealed class ConfigSection
{
    private readonly Dictionary<string, ConfigValue> _values = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Returns the value of a key; <see langword="null"/> if the section does not contain it.</summary>
    public ConfigValue? Find(string key) => _values.GetValueOrDefault(key);

    /// <summary>Returns the text of a key; <see langword="null"/> if the section does not contain it or it is empty.</summary>
    public string? FindText(string key) => Find(key) is { Text.Length: > 0 } value ? value.Text : null;

    /// <summary>Sets a key. The last value of a key is used.</summary>
    public void Set(string key, ConfigValue value) => _values[key] = value;

    /// <summary>Returns a section with the keys of this section and of another, which overrides this one.</summary>
    public ConfigSection With(ConfigSection other)
    {
        var merged = new ConfigSection();
        foreach (var (key, value) in _values)
            merged.Set(key, value);

        foreach (var (key, value) in other._values)
            merged.Set(key, value);

        return merged;
    }
}
