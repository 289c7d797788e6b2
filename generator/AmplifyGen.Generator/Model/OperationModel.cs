namespace AmplifyGen.Generator.Model;

internal sealed record OperationModel
{
    public required string ShapeId { get; init; }

    /// <summary>Gets the operation's name: the stem of <c>UpdateBackendAuthOperation</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Gets the C# name of the static class.</summary>
    public required string ClassName { get; init; }

    public required RequestModel Request { get; init; }

    /// <summary>Shape id of the input structure in <see cref="ServiceModel.Structures"/>.</summary>
    public required string InputShapeId { get; init; }

    public required string OutputShapeId { get; init; }

    /// <summary>What the operation gives to the endpoint rules; the service's own endpoint is that of the operation if this is empty.</summary>
    public EquatableArray<EndpointArgumentModel> EndpointArguments { get; init; } = EquatableArray<EndpointArgumentModel>.Empty;

    /// <summary>Gets whether the endpoint depends on the operation or its input, so that it has a method of its own.</summary>
    internal bool HasOwnEndpoint => EndpointArguments.Count > 0;

    /// <summary>How requests can be authenticated, the preferred way first, under the names of endpoint rules: <c>sigv4</c>, <c>sigv4a</c>, <c>bearer</c>, <c>none</c>.</summary>
    public required EquatableArray<string> AuthSchemes { get; init; }

    /// <summary>Gets the same request has the same effect when it is carried out twice.</summary>
    public bool IsIdempotent { get; init; }

    public ResponseBodyUse ResponseBody { get; init; }

    /// <summary>Gets whether something that the service answers, as the output or as an error, is sensitive at any depth.</summary>
    public bool HasSensitiveAnswer { get; init; }

    public DocumentationModel Documentation { get; init; } = DocumentationModel.None;

    public DeprecationModel? Deprecation { get; init; }
}

/// <summary>What an output does with the body of its response.</summary>
internal enum ResponseBodyUse
{
    /// <summary>It is read once.</summary>
    Read,

    /// <summary>A member keeps it.</summary>
    Kept,

    /// <summary>A member is the stream.</summary>
    Streamed,
}
