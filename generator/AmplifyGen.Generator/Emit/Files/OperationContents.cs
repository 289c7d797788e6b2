using AmplifyGen.Generator.Model;

namespace AmplifyGen.Generator.Emit.Files;

/// <summary>Finds the contents of the file of each operation. It traverses the service once, however many operations there are.</summary>
internal sealed class OperationContents
{
    private readonly ServiceModel _service;
    private readonly Dictionary<string, StructureModel> _structures;
    private readonly ILookup<OperationModel?, StructureModel> _ownStructures;
    private readonly ILookup<OperationModel?, UnionModel> _ownUnions;

    public OperationContents(ServiceModel service, ShapeOwners owners)
    {
        _service = service;
        _structures = service.Structures.ToDictionary(static shape => shape.ShapeId, StringComparer.Ordinal);

        _ownStructures = service.Structures.ToLookup(shape => owners.Find(shape.ShapeId), ByReference.Comparer);
        _ownUnions = service.Unions.ToLookup(shape => owners.Find(shape.ShapeId), ByReference.Comparer);
    }

    public SourceFileModel.Operation FileOf(OperationModel operation, HintNames hintNames) => new()
    {
        Service = _service.Identity,
        HintName = hintNames.Operation(operation.Name),
        Model = operation,
        Input = _structures[operation.InputShapeId],
        Output = _structures[operation.OutputShapeId],
        Structures = _ownStructures[operation].ToEquatableArray(),
        Unions = _ownUnions[operation].ToEquatableArray(),
    };

    /// <summary>Compares models by reference, although their equality is by content.</summary>
    private sealed class ByReference : IEqualityComparer<OperationModel?>
    {
        public static ByReference Comparer { get; } = new();

        public bool Equals(OperationModel? x, OperationModel? y) => ReferenceEquals(x, y);

        public int GetHashCode(OperationModel? obj) => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(obj);
    }
}
