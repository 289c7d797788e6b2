namespace AmplifyGen.Generator.Model;

/// <summary>
/// The protocol of a service: how bodies are encoded and what an error looks like. The bindings of members are part of the members and
/// requests themselves.
/// </summary>
internal sealed record ProtocolModel
{
    /// <summary>Gets Smithy's name of the protocol: <c>restJson1</c>.</summary>
    public required string Name { get; init; }

    public required BodyFormat Format { get; init; }

    public required ErrorEnvelope Errors { get; init; }
}

/// <summary>The encoding of a body.</summary>
internal enum BodyFormat
{
    Json,
}

/// <summary>Specifies how a response shows that it is an error, and which one.</summary>
internal enum ErrorEnvelope
{
    /// <summary>The header <c>x-amzn-errortype</c>, otherwise <c>__type</c> or <c>code</c> in the body.</summary>
    Json,

    /// <summary>The same, and a header <c>x-amzn-query-error</c> with the code of the service's older protocol (<c>awsQueryCompatible</c>).</summary>
    QueryCompatibleJson,
}
