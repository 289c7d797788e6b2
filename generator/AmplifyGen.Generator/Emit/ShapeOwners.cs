using AmplifyGen.Generator.Model;

namespace AmplifyGen.Generator.Emit;

/// <summary>Which operation alone reaches a structure, or that several do.</summary>
internal sealed class ShapeOwners
{
    // The one operation that reaches a shape; null where a second one, or an error, reaches it too.
    private readonly Dictionary<string, OperationModel?> _owners = new(StringComparer.Ordinal);
    private readonly Dictionary<string, StructureModel> _structures;

    private ShapeOwners(Dictionary<string, StructureModel> structures) => _structures = structures;

    public static ShapeOwners Of(ServiceModel service, Dictionary<string, StructureModel> structures)
    {
        var owners = new ShapeOwners(structures);
        foreach (var operation in service.Operations)
        {
            owners.Reach(operation.InputShapeId, operation);
            owners.Reach(operation.OutputShapeId, operation);
        }

        foreach (var error in service.Errors)
        {
            foreach (var member in error.Members)
            {
                if (StructureOf(member.Type) is { } target)
                    owners.Reach(target, operation: null);
            }
        }

        return owners;
    }

    public bool IsOwnedBy(string shapeId, OperationModel operation) => ReferenceEquals(_owners[shapeId], operation);

    public bool IsShared(string shapeId) => _owners[shapeId] is null;

    // A worklist, not recursion: how deep structures nest is up to the spec.
    private void Reach(string rootShapeId, OperationModel? operation)
    {
        var pending = new Stack<string>();
        pending.Push(rootShapeId);
        while (pending.Count > 0)
        {
            var shapeId = pending.Pop();
            if (_owners.TryGetValue(shapeId, out var owner) && (owner is null || ReferenceEquals(owner, operation)))
                continue;

            // The first to come owns the shape; a second one shares it, together with all that it reaches.
            _owners[shapeId] = owner is null ? operation : null;
            foreach (var member in _structures[shapeId].Members)
            {
                if (StructureOf(member.Type) is { } target)
                    pending.Push(target);
            }
        }
    }

    private static string? StructureOf(TypeModel type) => type switch
    {
        TypeModel.Structure structure => structure.ShapeId,
        TypeModel.List list => StructureOf(list.Element),
        TypeModel.Map map => StructureOf(map.Value),
        _ => null,
    };
}
