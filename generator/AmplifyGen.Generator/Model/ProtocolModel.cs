namespace AmplifyGen.Generator.Model;

/// <summary>
/// What a service speaks: how bodies are encoded and what an error looks like. How members are bound to a message is written down at the
/// members and requests themselves.
/// </summary>
internal sealed record ProtocolModel
{
    /// <summary>Smithy's name: <c>restJson1</c>.</summary>
    public required string Name { get; init; }

    public required BodyFormat Format { get; init; }

    public required ErrorEnvelope Errors { get; init; }
}

/// <summary>How a body is encoded.</summary>
internal enum BodyFormat
{
    Json,
}

/// <summary>How a response says that it is an error, and which.</summary>
internal enum ErrorEnvelope
{
    /// <summary>The header <c>x-amzn-errortype</c>, else <c>__type</c> or <c>code</c> in the body.</summary>
    Json,

    /// <summary>The same, and a header <c>x-amzn-query-error</c> with the code that the service's older protocol had (<c>awsQueryCompatible</c>).</summary>
    QueryCompatibleJson,
}
