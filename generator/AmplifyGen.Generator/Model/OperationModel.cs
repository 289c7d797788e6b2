namespace AmplifyGen.Generator.Model;

internal sealed record OperationModel
{
    public required string ShapeId { get; init; }

    /// <summary>The operation's name: the stem of <c>UpdateBackendAuthOperation</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The C# name of the static class.</summary>
    public required string ClassName { get; init; }

    public required string Method { get; init; }

    public required EquatableArray<UriSegment> Path { get; init; }

    /// <summary>What every request's query begins with, escaped, as the URI template has it; empty where it has none.</summary>
    public string Query { get; init; } = "";

    /// <summary>What stands before the service's host, in parts (<c>endpoint</c>).</summary>
    public EquatableArray<UriSegment> HostPrefix { get; init; } = EquatableArray<UriSegment>.Empty;

    /// <summary>Success status of the <c>http</c> trait.</summary>
    public required int StatusCode { get; init; }

    /// <summary>The signature leaves out the body (<c>aws.auth#unsignedPayload</c>).</summary>
    public bool IsPayloadUnsigned { get; init; }

    /// <summary>A header holds the body's checksum (<c>httpChecksumRequired</c>).</summary>
    public bool HasChecksum { get; init; }

    /// <summary>A large body is compressed with gzip (<c>requestCompression</c>).</summary>
    public bool IsCompressed { get; init; }

    /// <summary>Shape id of the input structure in <see cref="ServiceModel.Structures"/>.</summary>
    public required string InputShapeId { get; init; }

    public required string OutputShapeId { get; init; }

    /// <summary>Shape ids of the errors, the service's common errors included.</summary>
    public required EquatableArray<string> ErrorShapeIds { get; init; }

    /// <summary>Whether something that the service answers, as the output or as an error, is sensitive at any depth.</summary>
    public bool HasSensitiveAnswer { get; init; }

    public DocumentationModel Documentation { get; init; } = DocumentationModel.None;

    public DeprecationModel? Deprecation { get; init; }
}

/// <summary>One part of a request path between slashes: <c>/backend</c> or <c>/{appId}</c>.</summary>
internal abstract record UriSegment
{
    public sealed record Literal(string Text) : UriSegment;

    /// <param name="MemberName">The model's name of the input member bound here.</param>
    /// <param name="IsGreedy">The value may have slashes, which stay.</param>
    public sealed record Label(string MemberName, bool IsGreedy = false) : UriSegment;
}
