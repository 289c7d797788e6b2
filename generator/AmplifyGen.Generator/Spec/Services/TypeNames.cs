using AmplifyGen.Generator.Spec.Naming;
using AmplifyGen.Generator.Spec.Shapes;

namespace AmplifyGen.Generator.Spec.Services;

/// <summary>
/// The C# names of a service's types by shape id. A type without an assigned name has its natural name, so a service can be read before
/// name collisions are known, and is read again only if there are some.
/// </summary>
internal sealed class TypeNames(ServiceShape service)
{
    private readonly Dictionary<string, string> _assigned = new(StringComparer.Ordinal);

    /// <summary>Gets whether no name had to be changed.</summary>
    public bool IsNatural => _assigned.Count == 0;

    public void Assign(string key, string name) => _assigned[key] = name;

    public string OfShape(string shapeId) => Find(shapeId) ?? NaturalOfShape(shapeId);

    public string OfOperation(string shapeId) => Find(shapeId) ?? CSharpNames.ToPascal(LocalName(shapeId));

    public string OfOperationClass(string shapeId) => Find(OperationClassKey(shapeId)) ?? OfOperation(shapeId) + "Operation";

    /// <summary>Returns the name of the structure for an input that the model does not have.</summary>
    public string OfMissingInput(string operationId) => Find(MissingInputId(operationId)) ?? OfOperation(operationId) + "Request";

    public string OfMissingOutput(string operationId) => Find(MissingOutputId(operationId)) ?? OfOperation(operationId) + "Response";

    // A shape id contains no '$', so these keys are never shape ids.
    public static string MissingInputId(string operationId) => operationId + "$input";

    public static string MissingOutputId(string operationId) => operationId + "$output";

    public static string OperationClassKey(string operationId) => operationId + "$operation";

    private string NaturalOfShape(string shapeId)
    {
        var name = CSharpNames.ToPascal(service.Rename.TryGetValue(shapeId, out var renaming) ? renaming.Name : LocalName(shapeId));
        return ReservedNames.ForTypes.Contains(name) ? name + "Shape" : name;
    }

    private static string LocalName(string shapeId) => shapeId.Substring(shapeId.IndexOf('#') + 1);

    private string? Find(string key) => _assigned.TryGetValue(key, out var name) ? name : null;
}
