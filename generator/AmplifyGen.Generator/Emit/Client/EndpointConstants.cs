using AmplifyGen.Generator.Emit.Text;

namespace AmplifyGen.Generator.Emit.Client;

/// <summary>The constant parts of endpoints, each of which is a static field.</summary>
internal sealed class EndpointConstants
{
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly List<string> _declarations = [];

    /// <summary>Returns the name of the field with a value.</summary>
    /// <param name="type">The type of the field.</param>
    /// <param name="stem">The start of its name.</param>
    public string Add(string type, string stem, string value)
    {
        var key = stem + value;
        if (_names.TryGetValue(key, out var name))
            return name;

        name = FormattableString.Invariant($"{stem}{_names.Count + 1}");
        _names.Add(key, name);
        _declarations.Add($"private static readonly {type} {name} = {value};");
        return name;
    }

    /// <summary>Writes the fields, each after the fields that it uses.</summary>
    public void Emit(CodeWriter writer)
    {
        foreach (var declaration in _declarations)
        {
            writer.BlankLine();
            writer.Line(declaration);
        }
    }
}
