using AmplifyGen.Generator.Model;
using AmplifyGen.Generator.Spec.Naming;

namespace AmplifyGen.Generator.Spec.Endpoints;

/// <summary>The names that can be used at a position in the rules: parameters, and the variables of earlier conditions.</summary>
internal sealed class EndpointScope
{
    private readonly Dictionary<string, EndpointExpression> _values = new(StringComparer.Ordinal);
    private readonly Stack<string> _assigned = new();

    // A variable remains a name in C# until the end of the method.
    private readonly NameScope _names = new(StringComparer.Ordinal, static name => ReservedNames.Keywords.Contains(name) || name is "parameters" or "_");

    public EndpointScope(IEnumerable<EndpointParameterModel> parameters)
    {
        foreach (var parameter in parameters)
            _values[parameter.Name] = new EndpointExpression.Parameter(parameter.PropertyName, parameter.Type, HasValue: parameter.Default is not null);
    }

    public IEnumerable<string> Names => _values.Keys;

    /// <summary>Returns the state to pass to <see cref="Leave"/>, which removes all variables that are assigned later.</summary>
    public int Enter() => _assigned.Count;

    public void Leave(int mark)
    {
        while (_assigned.Count > mark)
            _values.Remove(_assigned.Pop());
    }

    public EndpointExpression? Find(string name) => _values.TryGetValue(name, out var value) ? value : null;

    /// <param name="hasValue">Whether the name has a value wherever it is in scope.</param>
    public EndpointExpression.Variable Assign(string name, EndpointType type, bool hasValue)
    {
        var pascal = CSharpNames.ToPascal(name).TrimStart('_');
        var camel = pascal.Length == 0 || !CSharpNames.IsLetter(pascal[0]) || pascal.Length > NameLength ? "value" : char.ToLowerInvariant(pascal[0]) + pascal.Substring(1);
        var variable = new EndpointExpression.Variable(_names.Take(camel), type, hasValue);
        _values.Add(name, variable);
        _assigned.Push(name);
        return variable;
    }

    /// <summary>The maximum length of a name. Longer names are not readable.</summary>
    private const int NameLength = 100;
}
