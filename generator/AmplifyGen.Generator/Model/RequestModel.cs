namespace AmplifyGen.Generator.Model;

/// <summary>How an input becomes an HTTP request.</summary>
internal abstract record RequestModel
{
    /// <summary>What precedes the service's host, in parts (<c>endpoint</c>).</summary>
    public EquatableArray<UriSegment> HostPrefix { get; init; } = EquatableArray<UriSegment>.Empty;

    /// <summary>Headers that are the same in every request, apart from the one that describes the body.</summary>
    public EquatableArray<HeaderModel> Headers { get; init; } = EquatableArray<HeaderModel>.Empty;

    public required BodyModel Body { get; init; }

    /// <summary>Gets the signature leaves out the body (<c>aws.auth#unsignedPayload</c>).</summary>
    public bool IsPayloadUnsigned { get; init; }

    /// <summary>Gets a header holds the body's checksum (<c>httpChecksumRequired</c>).</summary>
    public bool HasChecksum { get; init; }

    /// <summary>Gets a large body is compressed with gzip (<c>requestCompression</c>).</summary>
    public bool IsCompressed { get; init; }

    /// <summary>Members travel in the path, the query, headers and the body, as the model binds each.</summary>
    public sealed record Rest : RequestModel
    {
        public required string Method { get; init; }

        public required EquatableArray<UriSegment> Path { get; init; }

        /// <summary>What every request's query begins with, escaped, as the URI template has it; empty for none.</summary>
        public string Query { get; init; } = "";
    }

    /// <summary><c>POST /</c>: a header names the operation, and all members travel in the body.</summary>
    public sealed record Rpc : RequestModel;
}

/// <param name="Name">The name of the header.</param>
/// <param name="Value">Its value in every request.</param>
internal sealed record HeaderModel(string Name, string Value);

/// <summary>What the body of a request holds.</summary>
internal abstract record BodyModel
{
    /// <summary>Nothing: no body is sent.</summary>
    public sealed record None : BodyModel;

    /// <summary>An object of the members that are bound to the body, which may be none.</summary>
    /// <param name="ContentType">Of every request.</param>
    public sealed record Members(string ContentType) : BodyModel;

    /// <summary>One member alone.</summary>
    /// <param name="ContentType">Of a request with a body.</param>
    /// <param name="IsAlwaysSent">A member that is not set is sent as an empty object.</param>
    public sealed record Payload(string ContentType, bool IsAlwaysSent) : BodyModel;
}

/// <summary>One part of a request path between slashes: <c>/backend</c> or <c>/{appId}</c>.</summary>
internal abstract record UriSegment
{
    public sealed record Literal(string Text) : UriSegment;

    /// <param name="MemberName">The model's name of the input member bound here.</param>
    /// <param name="IsGreedy">The value may have slashes, which stay.</param>
    public sealed record Label(string MemberName, bool IsGreedy = false) : UriSegment;
}
