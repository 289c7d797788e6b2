using AmplifyGen.Generator.Model;

namespace AmplifyGen.Generator.Emit.Files;

/// <summary>Divides a service into files that a person can read and an editor can bear.</summary>
internal static class SourceFiles
{
    public static EquatableArray<SourceFileModel> Of(ServiceModel service, CancellationToken token)
    {
        var owners = ShapeOwners.Of(service, token);
        var contents = new OperationContents(service, owners);
        var hintNames = new HintNames(service.Identity);
        var files = new List<SourceFileModel>();
        foreach (var operation in service.Operations)
        {
            token.ThrowIfCancellationRequested();
            files.Add(contents.FileOf(operation, hintNames));
        }

        var shared = service.Structures.Where(shape => owners.Find(shape.ShapeId) is null).ToEquatableArray();
        var sharedUnions = service.Unions.Where(shape => owners.Find(shape.ShapeId) is null).ToEquatableArray();
        if (shared.Count + sharedUnions.Count > 0)
            files.Add(new SourceFileModel.Shared { Service = service.Identity, HintName = hintNames.Part("Shared"), Structures = shared, Unions = sharedUnions });

        if (service.Enums.Count > 0)
            files.Add(new SourceFileModel.Enums { Service = service.Identity, HintName = hintNames.Part("Enums"), Models = service.Enums });

        files.Add(new SourceFileModel.Errors { Service = service.Identity, HintName = hintNames.Part("Errors"), Models = service.Errors });
        files.Add(JsonFile(service, hintNames));
        return files.ToEquatableArray();
    }

    private static SourceFileModel.Json JsonFile(ServiceModel service, HintNames hintNames) => new()
    {
        Service = service.Identity,
        HintName = hintNames.Part("Json"),
        ShapeNames = service.Structures.Select(static shape => shape.Name).Concat(service.Unions.Select(static shape => shape.Name)).ToEquatableArray(),
        EnumNames = service.Enums.Where(static shape => !shape.IsInteger).Select(static shape => shape.Name).ToEquatableArray(),
        IntEnumNames = service.Enums.Where(static shape => shape.IsInteger).Select(static shape => shape.Name).ToEquatableArray(),
    };
}
