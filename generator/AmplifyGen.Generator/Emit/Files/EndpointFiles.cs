using AmplifyGen.Generator.Model;

namespace AmplifyGen.Generator.Emit.Files;

/// <summary>The files for the endpoint of a service.</summary>
internal static class EndpointFiles
{
    public static IEnumerable<SourceFileModel> Of(ServiceModel service, HintNames hintNames)
    {
        var hintName = hintNames.Part("Endpoint");
        yield return new SourceFileModel.Endpoint { Service = service.Identity, HintName = hintName, Model = service.Endpoint };

        var inputs = service.Structures.ToDictionary(static shape => shape.ShapeId, static shape => shape.Name, StringComparer.Ordinal);
        yield return new SourceFileModel.EndpointContext
        {
            Service = service.Identity,
            HintName = HintNames.Codec(hintName, "Context"),
            Parameters = service.Endpoint.Parameters
                .Select(static parameter => parameter with { Documentation = DocumentationModel.None, Deprecation = null })
                .ToEquatableArray(),
            Operations = service.Operations
                .Where(static operation => operation.HasOwnEndpoint)
                .Select(operation => new EndpointOperationModel(operation.Name, inputs[operation.InputShapeId], operation.EndpointArguments))
                .ToEquatableArray(),
        };
    }
}

/// <summary>An operation that sets parameters of the endpoint rules.</summary>
/// <param name="InputName">The C# name of its input.</param>
internal sealed record EndpointOperationModel(string Name, string InputName, EquatableArray<EndpointArgumentModel> Arguments);
