using System.ComponentModel;
using System.Text;
using AmplifyGen.Text;

namespace AmplifyGen.Http;

/// <summary>Collects the headers of a request. It rejects values that would break the request.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class RequestHeaders
{
    private const string Separators = "!#$%&'*+-.^_`|~";

    private readonly Dictionary<string, string> _headers = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Creates the headers that all requests of an operation share.</summary>
    /// <param name="headers">The names and values, which are constants of the model.</param>
    /// <exception cref="ArgumentNullException"><paramref name="headers"/> is <see langword="null"/>.</exception>
    public static IReadOnlyDictionary<string, string> Fixed(params (string Name, string Value)[] headers)
    {
        ArgumentNullException.ThrowIfNull(headers);
        var all = new Dictionary<string, string>(headers.Length, StringComparer.OrdinalIgnoreCase);
        foreach (var (name, value) in headers)
            all.Add(name, value);

        return HttpHeaders.Copy(all);
    }

    /// <summary>Sets a header that is a constant of the model.</summary>
    /// <param name="name">The name.</param>
    /// <param name="value">The value.</param>
    public void Set(string name, string value) => _headers[name] = value;

    /// <summary>Adds a token after the existing tokens of a header.</summary>
    /// <param name="name">The name.</param>
    /// <param name="token">The token, which is a constant of the model.</param>
    public void Append(string name, string token) => _headers[name] = _headers.TryGetValue(name, out var before) && before.Length > 0 ? $"{before}, {token}" : token;

    /// <summary>Determines whether a header is set.</summary>
    /// <param name="name">The name.</param>
    public bool Has(string name) => _headers.ContainsKey(name);

    /// <summary>Sets a header from a member. A later value replaces an earlier one.</summary>
    /// <param name="name">The name.</param>
    /// <param name="value">The value; <see langword="null"/> sets nothing.</param>
    /// <param name="shapeName">The C# name of the shape, for the message.</param>
    /// <param name="memberName">The C# name of the member, for the message.</param>
    /// <exception cref="ArgumentException">A header cannot have this name, or the value has a control character, such as a line break.</exception>
    public void Set(string name, string? value, string shapeName, string memberName)
    {
        if (value is null)
            return;

        Check(name, value, shapeName, memberName);
        _headers[name] = value;
    }

    /// <summary>Adds an element to a header that is a list. Elements are separated by commas and quoted if needed.</summary>
    /// <param name="name">The name.</param>
    /// <param name="value">The element; <see langword="null"/> adds nothing.</param>
    /// <param name="shapeName">The C# name of the shape, for the message.</param>
    /// <param name="memberName">The C# name of the member, for the message.</param>
    /// <exception cref="ArgumentException">A header cannot have this name, or the value has a control character, such as a line break.</exception>
    public void Add(string name, string? value, string shapeName, string memberName)
    {
        var needsQuotes = value is not null && (value.AsSpan().IndexOfAny(',', '"') >= 0 || value.Length != value.Trim().Length);
        AddToken(name, needsQuotes ? $"\"{value!.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"" : value, shapeName, memberName);
    }

    /// <summary>Adds an element to a header that is a list without quoting it. It is for timestamps, whose own commas are expected.</summary>
    /// <param name="name">The name.</param>
    /// <param name="value">The element; <see langword="null"/> adds nothing.</param>
    /// <param name="shapeName">The C# name of the shape, for the message.</param>
    /// <param name="memberName">The C# name of the member, for the message.</param>
    /// <exception cref="ArgumentException">A header cannot have this name, or the value has a control character, such as a line break.</exception>
    public void AddToken(string name, string? value, string shapeName, string memberName)
    {
        if (value is null)
            return;

        Check(name, value, shapeName, memberName);
        Append(name, value);
    }

    /// <summary>Returns the headers that were set.</summary>
    public IReadOnlyDictionary<string, string> ToHeaders() => HttpHeaders.Copy(_headers);

    internal static void Check(string name, string value, string shapeName, string memberName)
    {
        if (name.Length == 0 || !Characters.AreAll(name, static character => char.IsAsciiLetterOrDigit(character) || Separators.Contains(character)))
            throw new ArgumentException($"'{shapeName}.{memberName}' has a key that is not valid in the name of a header. Use letters, digits and hyphens.", memberName);
        if (!Characters.AreAll(value, static character => !char.IsControl(character) || character == '\t'))
            throw new ArgumentException($"'{shapeName}.{memberName}' is sent in a header, so it must not contain line breaks or other control characters.", memberName);
        if (!Ascii.IsValid(value))
            throw new ArgumentException($"'{shapeName}.{memberName}' is sent in a header, so it must consist of ASCII characters.", memberName);
    }
}
