namespace AmplifyGen.Generator.Model;

internal sealed record OperationModel
{
    public required string ShapeId { get; init; }

    /// <summary>The operation's name: the stem of <c>UpdateBackendAuthOperation</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The C# name of the static class.</summary>
    public required string ClassName { get; init; }

    public required RequestModel Request { get; init; }

    /// <summary>Shape id of the input structure in <see cref="ServiceModel.Structures"/>.</summary>
    public required string InputShapeId { get; init; }

    public required string OutputShapeId { get; init; }

    /// <summary>What the operation gives to the endpoint rules; the service's own endpoint is that of the operation if this is empty.</summary>
    public EquatableArray<EndpointArgumentModel> EndpointArguments { get; init; } = EquatableArray<EndpointArgumentModel>.Empty;

    /// <summary>Gets whether the endpoint depends on the operation or its input, so that it has a method of its own.</summary>
    internal bool HasOwnEndpoint => EndpointArguments.Count > 0;

    /// <summary>Whether something that the service answers, as the output or as an error, is sensitive at any depth.</summary>
    public bool HasSensitiveAnswer { get; init; }

    public DocumentationModel Documentation { get; init; } = DocumentationModel.None;

    public DeprecationModel? Deprecation { get; init; }
}
