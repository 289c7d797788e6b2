namespace AmplifyGen.Client;

/// <summary>The keys of a section. Case does not count in them.</summary>
internal sealed class ConfigSection
{
    private readonly Dictionary<string, ConfigValue> _values = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Returns the value of a key; <see langword="null"/> if the section does not contain it.</summary>
    public ConfigValue? Find(string key) => _values.GetValueOrDefault(key);

    /// <summary>Returns the text of a key; <see langword="null"/> if the section does not contain it or it is empty.</summary>
    public string? FindText(string key) => Find(key) is { Text.Length: > 0 } value ? value.Text : null;

    /// <summary>Sets a key. The last value of a key counts.</summary>
    public void Set(string key, ConfigValue value) => _values[key] = value;

    /// <summary>Returns a section with the keys of this one and of another, which wins where both have one.</summary>
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
