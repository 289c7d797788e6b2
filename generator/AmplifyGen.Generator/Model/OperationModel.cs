namespace AmplifyGen.Generator.Model;

internal sealed record OperationModel
{
    public required string ShapeId { get; init; }

    /// <summary>Gets the name of the operation, the stem of <c>UpdateBackendAuthOperation</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Gets the C# name of the static class.</summary>
    public required string ClassName { get; init; }

    public required RequestModel Request { get; init; }

    /// <summary>Gets the shape id of the input structure in <see cref="ServiceModel.Structures"/>.</summary>
    public required string InputShapeId { get; init; }

    public required string OutputShapeId { get; init; }

    /// <summary>Gets the parameters of the endpoint rules that the operation sets. If it sets no parameter, the operation uses the endpoint of the service.</summary>
    public EquatableArray<EndpointArgumentModel> EndpointArguments { get; init; } = EquatableArray<EndpointArgumentModel>.Empty;

    /// <summary>Gets whether the endpoint depends on the operation or its input, so that it needs its own method.</summary>
    internal bool HasOwnEndpoint => EndpointArguments.Count > 0;

    /// <summary>Gets the authentication schemes in order of preference, by their names in endpoint rules: <c>sigv4</c>, <c>sigv4a</c>, <c>bearer</c>, <c>none</c>.</summary>
    public required EquatableArray<string> AuthSchemes { get; init; }

    /// <summary>Gets whether a request has the same effect when it is carried out twice.</summary>
    public bool IsIdempotent { get; init; }

    public ResponseBodyUse ResponseBody { get; init; }

    /// <summary>Gets whether an output or an error contains something sensitive, at any depth.</summary>
    public bool HasSensitiveAnswer { get; init; }

    public DocumentationModel Documentation { get; init; } = DocumentationModel.None;

    public DeprecationModel? Deprecation { get; init; }
}

/// <summary>Specifies what an output does with the body of its response.</summary>
internal enum ResponseBodyUse
{
    /// <summary>The body is read once.</summary>
    Read,

    /// <summary>A member keeps the body.</summary>
    Kept,

    /// <summary>A member is the body as a stream.</summary>
    Streamed,
}
