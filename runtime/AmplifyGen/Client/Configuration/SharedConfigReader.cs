using System.Globalization;

namespace AmplifyGen.Client;

/// <summary>Reads the INI dialect of <c>~/.aws/config</c> and <c>~/.aws/credentials</c>.</summary>
/// <remarks>
/// A line that is indented further than a key continues its value or, after an empty value, is a nested key.
/// A comment is a line that starts with <c>#</c> or <c>;</c>, or the text after one of them that follows a space.
/// Messages do not contain parts of a line, because any line can contain a secret.
/// </remarks>
internal sealed class SharedConfigReader
{
    private readonly string _path;
    private readonly bool _isCredentials;
    private readonly SharedConfigFile _file = new();
    private int _line;
    private ConfigSection? _section;
    private ConfigValue? _value;
    private int _indent;

    private SharedConfigReader(string path, bool isCredentials)
    {
        _path = path;
        _isCredentials = isCredentials;
    }

    /// <summary>Reads a file.</summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="path">The path for messages.</param>
    /// <param name="isCredentials">Whether it is the credentials file, in which profile names have no prefix.</param>
    /// <exception cref="AwsClientException">A line is not valid. The message contains the file and the line number.</exception>
    public static SharedConfigFile Read(string text, string path, bool isCredentials)
    {
        var reader = new SharedConfigReader(path, isCredentials);
        using var lines = new StringReader(text.TrimStart('\uFEFF'));
        while (lines.ReadLine() is { } line)
            reader.ReadLine(line);

        return reader._file;
    }

    private void ReadLine(string line)
    {
        _line++;
        var text = line.AsSpan().Trim();
        if (text.IsEmpty || text[0] is '#' or ';')
            return;

        var indent = line.Length - line.AsSpan().TrimStart().Length;
        if (_value is not null && indent > _indent)
        {
            ContinueValue(text);
            return;
        }

        _indent = indent;
        if (text[0] == '[')
            BeginSection(text);
        else
            BeginValue(text);
    }

    private void BeginSection(ReadOnlySpan<char> text)
    {
        var name = ConfigSectionName.FindText(text) ?? throw Fault("begins a section but is not of the form '[name]'");
        _section = _isCredentials ? _file.OpenCredentials(name) : _file.OpenConfig(ConfigSectionName.Parse(name));
        _value = null;
    }

    private void BeginValue(ReadOnlySpan<char> text)
    {
        var section = _section ?? throw Fault("is before the first section");
        (var key, _value) = Split(text);
        section.Set(key, _value);
    }

    private void ContinueValue(ReadOnlySpan<char> text)
    {
        if (_value!.Text.Length > 0)
        {
            _value.Append(text.ToString());
            return;
        }

        var (key, value) = Split(text);
        _value.Add(key, value);
    }

    private (string Key, ConfigValue Value) Split(ReadOnlySpan<char> text)
    {
        var equals = text.IndexOf('=');
        if (equals <= 0)
            throw Fault(equals < 0 ? "has no '='" : "has no key before '='");

        var value = WithoutComment(text[(equals + 1)..]).Trim();
        return (text[..equals].TrimEnd().ToString(), new ConfigValue(value.ToString(), _path, _line));
    }

    private static ReadOnlySpan<char> WithoutComment(ReadOnlySpan<char> text)
    {
        for (var i = 1; i < text.Length; i++)
        {
            if (text[i] is '#' or ';' && text[i - 1] is ' ' or '\t')
                return text[..i];
        }

        return text;
    }

    private AwsClientException Fault(string what) =>
        new(string.Create(CultureInfo.InvariantCulture, $"The file '{_path}' is not valid: line {_line} {what}. Write a section as '[profile name]' and each of its lines as 'key = value'."));
}
