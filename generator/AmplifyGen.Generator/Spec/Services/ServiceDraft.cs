using AmplifyGen.Generator.Model;
using AmplifyGen.Generator.Spec.Clients;
using AmplifyGen.Generator.Spec.Shapes;

namespace AmplifyGen.Generator.Spec.Services;

/// <summary>The operations that can be generated, with everything that they reach.</summary>
/// <param name="Shapes">The shapes with types, in the order of their ids.</param>
/// <param name="Missing">The structures for inputs and outputs that the model does not have.</param>
internal sealed record ServiceDraft(
    IReadOnlyList<(OperationShape Shape, OperationModel Model)> Operations,
    IReadOnlyList<Shape> Shapes,
    IReadOnlyList<StructureModel> Structures,
    IReadOnlyList<StructureModel> Missing,
    IReadOnlyList<UnionModel> Unions,
    IReadOnlyList<EnumModel> Enums,
    IReadOnlyList<ErrorModel> Errors,
    ClientDraft Client)
{
    public ServiceModel ToModel(ServiceIdentity identity, ProtocolModel protocol, EndpointModel endpoint, DocumentationModel documentation) => new()
    {
        Identity = identity,
        Protocol = protocol,
        Endpoint = endpoint,
        Documentation = documentation,
        Operations = Operations.Select(static operation => operation.Model).ToEquatableArray(),
        Structures = Structures.Concat(Missing).OrderBy(static model => model.ShapeId, StringComparer.Ordinal).ToEquatableArray(),
        Unions = Unions.ToEquatableArray(),
        Enums = Enums.ToEquatableArray(),
        Errors = Errors.ToEquatableArray(),
        ErrorCodes = ErrorCodes.Of(Errors),
        Pages = Client.Pages,
        Waiters = Client.Waiters,
    };
}
