using AmplifyGen.Generator.Spec.Naming;

namespace AmplifyGen.Generator.Spec.Services;

/// <summary>The types of each namespace, with their shapes. Services can share a namespace.</summary>
internal sealed class TypeScopes
{
    private readonly Dictionary<string, TypeScope> _scopes = new(StringComparer.Ordinal);

    public TypeScope Of(string @namespace)
    {
        if (!_scopes.TryGetValue(@namespace, out var scope))
            _scopes.Add(@namespace, scope = new TypeScope());

        return scope;
    }
}

/// <summary>The types of one namespace. Names are compared without case, like the names of their files.</summary>
internal sealed class TypeScope
{
    private readonly NameScope _names = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, (string ServiceId, string ShapeId)> _owners = new(StringComparer.OrdinalIgnoreCase);

    public (string ServiceId, string ShapeId)? FindOwner(string name) => _owners.TryGetValue(name, out var owner) ? owner : null;

    public string Take(string name, string serviceId, string shapeId)
    {
        var taken = _names.Take(name);
        _owners.Add(taken, (serviceId, shapeId));
        return taken;
    }
}
