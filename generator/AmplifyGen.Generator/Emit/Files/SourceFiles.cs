using AmplifyGen.Generator.Model;

namespace AmplifyGen.Generator.Emit.Files;

/// <summary>Divides a service into files that a person can read and an editor can handle.</summary>
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
            var file = contents.FileOf(operation, hintNames);
            files.Add(file);
            if (file.Structures.Count + file.Unions.Count > 0)
                files.Add(CodecOf(file) with { Structures = Undocumented(file.Structures), Unions = Undocumented(file.Unions) });
        }

        var shared = service.Structures.Where(shape => owners.Find(shape.ShapeId) is null).ToEquatableArray();
        var sharedUnions = service.Unions.Where(shape => owners.Find(shape.ShapeId) is null).ToEquatableArray();
        if (shared.Count + sharedUnions.Count > 0)
        {
            var file = new SourceFileModel.Shared { Service = service.Identity, HintName = hintNames.Part("Shared"), Structures = shared, Unions = sharedUnions };
            files.Add(file);
            files.Add(CodecOf(file) with { Structures = Undocumented(shared), Unions = Undocumented(sharedUnions) });
        }

        if (service.Enums.Count > 0)
            files.Add(new SourceFileModel.Enums { Service = service.Identity, HintName = hintNames.Part("Enums"), Models = service.Enums });

        var errors = new SourceFileModel.Errors { Service = service.Identity, HintName = hintNames.Part("Errors"), Models = service.Errors };
        files.Add(errors);
        files.Add(CodecOf(errors) with { ErrorShapes = Undocumented(service.Errors), Codes = service.ErrorCodes, Envelope = service.Protocol.Errors });
        if (service.Pages.Count > 0)
            files.Add(new SourceFileModel.Pages { Service = service.Identity, HintName = hintNames.Part("Pages"), Models = service.Pages });

        if (service.Waiters.Count > 0)
            files.Add(new SourceFileModel.Waiters { Service = service.Identity, HintName = hintNames.Part("Waiters"), Models = service.Waiters });

        files.Add(JsonFile(service, hintNames));
        files.AddRange(EndpointFiles.Of(service, hintNames));
        files.Add(ClientFile(service, hintNames));
        return files.ToEquatableArray();
    }

    private static SourceFileModel.Codec CodecOf(SourceFileModel file) => new() { Service = file.Service, HintName = HintNames.Codec(file.HintName, "Json") };

    // The documentation of a shape does not affect how it is written, so it must not regenerate a file of this kind.
    private static EquatableArray<StructureModel> Undocumented(EquatableArray<StructureModel> shapes) => shapes
        .Select(static shape => shape with { Members = Undocumented(shape.Members), Documentation = DocumentationModel.None, Deprecation = null })
        .ToEquatableArray();

    private static EquatableArray<UnionModel> Undocumented(EquatableArray<UnionModel> shapes) => shapes
        .Select(static shape => shape with { Members = Undocumented(shape.Members), Documentation = DocumentationModel.None, Deprecation = null })
        .ToEquatableArray();

    private static EquatableArray<ErrorModel> Undocumented(EquatableArray<ErrorModel> shapes) => shapes
        .Select(static shape => shape with { Members = Undocumented(shape.Members), Documentation = DocumentationModel.None, Deprecation = null })
        .ToEquatableArray();

    private static EquatableArray<MemberModel> Undocumented(EquatableArray<MemberModel> members) => members
        .Select(static member => member with { Documentation = DocumentationModel.None, Deprecation = null, Constraints = ConstraintsModel.None })
        .ToEquatableArray();

    private static SourceFileModel.Client ClientFile(ServiceModel service, HintNames hintNames)
    {
        var names = service.Structures.ToDictionary(static shape => shape.ShapeId, static shape => shape.Name, StringComparer.Ordinal);
        return new()
        {
            Service = service.Identity,
            HintName = hintNames.Part("Client"),
            Methods = service.Operations
                .Select(operation => new ClientMethodModel(operation.Name, operation.ClassName, names[operation.InputShapeId], names[operation.OutputShapeId], operation.Deprecation))
                .ToEquatableArray(),
        };
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
