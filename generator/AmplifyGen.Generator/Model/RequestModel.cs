namespace AmplifyGen.Generator.Model;

/// <summary>Describes how an input becomes an HTTP request.</summary>
internal abstract record RequestModel
{
    /// <summary>Gets the parts of the text before the host of the service (<c>endpoint</c>).</summary>
    public EquatableArray<UriSegment> HostPrefix { get; init; } = EquatableArray<UriSegment>.Empty;

    /// <summary>Gets the headers that are the same in all requests, except the one that describes the body.</summary>
    public EquatableArray<HeaderModel> Headers { get; init; } = EquatableArray<HeaderModel>.Empty;

    public required BodyModel Body { get; init; }

    /// <summary>Gets whether the signature does not cover the body (<c>aws.auth#unsignedPayload</c>).</summary>
    public bool IsPayloadUnsigned { get; init; }

    /// <summary>Gets whether a header contains the checksum of the body (<c>httpChecksumRequired</c>).</summary>
    public bool HasChecksum { get; init; }

    /// <summary>Gets whether a large body is compressed with gzip (<c>requestCompression</c>).</summary>
    public bool IsCompressed { get; init; }

    /// <summary>Members are in the path, the query, headers and the body, as the model binds them.</summary>
    public sealed record Rest : RequestModel
    {
        public required string Method { get; init; }

        public required EquatableArray<UriSegment> Path { get; init; }

        /// <summary>Gets the escaped start of the query in all requests, from the URI template; empty if the template has no query.</summary>
        public string Query { get; init; } = "";
    }

    /// <summary><c>POST /</c>: a header names the operation, and all members are in the body.</summary>
    public sealed record Rpc : RequestModel;
}

/// <param name="Name">The name of the header.</param>
/// <param name="Value">The value of the header in all requests.</param>
internal sealed record HeaderModel(string Name, string Value);

/// <summary>The content of the body of a request.</summary>
internal abstract record BodyModel
{
    /// <summary>No body is sent.</summary>
    public sealed record None : BodyModel;

    /// <summary>An object with the members that are bound to the body, if any.</summary>
    /// <param name="ContentType">The content type of all requests.</param>
    public sealed record Members(string ContentType) : BodyModel;

    /// <summary>A single member.</summary>
    /// <param name="ContentType">The content type of a request with a body.</param>
    /// <param name="IsAlwaysSent">Whether a member that is not set is sent as an empty object.</param>
    public sealed record Payload(string ContentType, bool IsAlwaysSent) : BodyModel;
}

/// <summary>One part of a request path between slashes: <c>/backend</c> or <c>/{appId}</c>.</summary>
internal abstract record UriSegment
{
    public sealed record Literal(string Text) : UriSegment;

    /// <param name="MemberName">The name in the model of the input member that is bound here.</param>
    /// <param name="IsGreedy">Whether the value can contain slashes, which are kept.</param>
    public sealed record Label(string MemberName, bool IsGreedy = false) : UriSegment;
}
