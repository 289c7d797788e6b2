namespace AmplifyGen.Client;

/// <summary>Represents a value in a shared config file, and where it starts.</summary>
internal sealed class ConfigValue(string text, string path, int line)
{
    /// <summary>Gets the text. Continued lines are joined with <c>\n</c>.</summary>
    public string Text { get; private set; } = text;

    /// <summary>Gets the file.</summary>
    public string Path { get; } = path;

    /// <summary>Gets the line, from 1.</summary>
    public int Line { get; } = line;

    /// <summary>Gets the keys that are indented below an empty value; <see langword="null"/> if no key is.</summary>
    public ConfigSection? Nested { get; private set; }

    /// <summary>Adds a line that continues the value.</summary>
    public void Append(string text) => Text = $"{Text}\n{text}";

    /// <summary>Adds a key below the value.</summary>
    public void Add(string key, ConfigValue value) => (Nested ??= new ConfigSection()).Set(key, value);
}
