using AmplifyGen.Generator.Model;

namespace AmplifyGen.Generator.Emit;

/// <summary>Divides a service into files that a person can read and an editor can bear.</summary>
internal static class SourceFiles
{
    public static EquatableArray<SourceFileModel> Of(ServiceModel service)
    {
        var structures = service.Structures.ToDictionary(static shape => shape.ShapeId, StringComparer.Ordinal);
        var owners = ShapeOwners.Of(service);
        var hintNames = new HintNames(service.Identity);
        var files = new List<SourceFileModel>();
        foreach (var operation in service.Operations)
            files.Add(OperationFile(service, operation, structures, owners, hintNames));

        var shared = service.Structures.Where(shape => owners.IsShared(shape.ShapeId)).ToEquatableArray();
        var sharedUnions = service.Unions.Where(shape => owners.IsShared(shape.ShapeId)).ToEquatableArray();
        if (shared.Count + sharedUnions.Count > 0)
            files.Add(new SourceFileModel.Shared { Service = service.Identity, HintName = hintNames.Part("Shared"), Structures = shared, Unions = sharedUnions });

        if (service.Enums.Count > 0)
            files.Add(new SourceFileModel.Enums { Service = service.Identity, HintName = hintNames.Part("Enums"), Models = service.Enums });

        files.Add(new SourceFileModel.Errors { Service = service.Identity, HintName = hintNames.Part("Errors"), Models = service.Errors });
        files.Add(JsonFile(service, hintNames));
        return files.ToEquatableArray();
    }

    private static SourceFileModel.Operation OperationFile(
        ServiceModel service, OperationModel operation, Dictionary<string, StructureModel> structures, ShapeOwners owners, HintNames hintNames) => new()
        {
            Service = service.Identity,
            HintName = hintNames.Operation(operation.Name),
            Model = operation,
            Input = structures[operation.InputShapeId],
            Output = structures[operation.OutputShapeId],
            Throws = service.Errors
                .Where(error => operation.ErrorShapeIds.Contains(error.ShapeId, StringComparer.Ordinal))
                .Select(static error => new ErrorReference(error.Code, error.Name))
                .ToEquatableArray(),
            Structures = service.Structures.Where(shape => owners.IsOwnedBy(shape.ShapeId, operation)).ToEquatableArray(),
            Unions = service.Unions.Where(shape => owners.IsOwnedBy(shape.ShapeId, operation)).ToEquatableArray(),
        };

    private static SourceFileModel.Json JsonFile(ServiceModel service, HintNames hintNames) => new()
    {
        Service = service.Identity,
        HintName = hintNames.Part("Json"),
        ShapeNames = service.Structures.Select(static shape => shape.Name).Concat(service.Unions.Select(static shape => shape.Name)).ToEquatableArray(),
        EnumNames = service.Enums.Where(static shape => !shape.IsInteger).Select(static shape => shape.Name).ToEquatableArray(),
        IntEnumNames = service.Enums.Where(static shape => shape.IsInteger).Select(static shape => shape.Name).ToEquatableArray(),
    };
}
