using System.Text.Json;
using AmplifyGen.Text;

namespace AmplifyGen.Json;

/// <content>Exceptions.</content>
public ref partial struct JsonShapeReader
{
    private const int EndOfText = -1;

    /// <summary>Creates the exception for a union without a member. Call it directly after the end of the object.</summary>
    /// <param name="shapeName">The C# name of the union.</param>
    /// <returns>The exception to throw.</returns>
    public readonly JsonException NoMember(string shapeName) => Fail($"'{shapeName}' has no member, but a union has exactly one", _position);

    /// <summary>Creates the exception for missing required members (Smithy's <c>required</c> trait). Call it directly after the end of the object.</summary>
    /// <param name="shapeName">The C# name of the shape.</param>
    /// <param name="wireNames">The wire names of the required members that are missing; <see langword="null"/> for one that is present.</param>
    /// <returns>The exception to throw.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="wireNames"/> is <see langword="null"/>.</exception>
    public readonly JsonException Missing(string shapeName, params string?[] wireNames)
    {
        ArgumentNullException.ThrowIfNull(wireNames);
        var missing = new List<string>(wireNames.Length);
        foreach (var name in wireNames)
        {
            if (name is not null)
                missing.Add(name);
        }

        return Fail($"'{shapeName}' is missing the required {(missing.Count == 1 ? "member" : "members")} {Enumeration.Of(missing, static name => $"'{name}'")}", _position);
    }

    /// <summary>Creates the exception for a next value that the shape does not allow. It is for generated code that finds this itself.</summary>
    /// <param name="expected">What was expected, such as <c>a string</c>.</param>
    /// <returns>The exception to throw.</returns>
    public JsonException Unexpected(string expected) => Fail($"expected {expected}, found {Describe(Peek())}", _position);

    private readonly JsonException Fail(string what, int offset)
    {
        var before = _json[..offset];
        var line = before.Count((byte)'\n');
        var column = offset - (before.LastIndexOf((byte)'\n') + 1);
        var path = JsonPathLocator.Locate(_json, offset, _knownNames);
        return new JsonException($"The JSON cannot be read: {what}. Path: {path}, byte offset: {InvariantText.Of(offset)}.", path, line, column);
    }

    /// <summary>Returns the kind of the next value, never the text itself.</summary>
    private static string Describe(int next) => next switch
    {
        EndOfText => "the end of the text",
        '{' => "an object",
        '[' => "an array",
        '"' => "a string",
        't' or 'f' => "a boolean",
        'n' => "null",
        '-' or (>= '0' and <= '9') => "a number",
        '}' or ']' or ',' or ':' => $"'{(char)next}'",
        _ => "something that is not JSON",
    };
}
