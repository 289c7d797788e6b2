namespace AmplifyGen.Generator.Model;

/// <param name="Code">The code of the error in a response.</param>
/// <param name="ShapeId">The shape id of the error in <see cref="ServiceModel.Errors"/>.</param>
internal sealed record ErrorCodeModel(string Code, string ShapeId);

internal sealed record ErrorModel
{
    public required string ShapeId { get; init; }

    /// <summary>Gets the C# name of the exception.</summary>
    public required string Name { get; init; }

    /// <summary>Gets the error code on the wire: the name of the shape in the model.</summary>
    public required string Code { get; init; }

    /// <summary>Gets the code of the error in the older protocol of the service (<c>awsQueryError</c>), if it is another one.</summary>
    public string? QueryCode { get; init; }

    /// <summary>Gets whether the error has the <c>retryable</c> trait.</summary>
    public bool IsRetryable { get; init; }

    /// <summary>Gets whether the error means that the service received too many requests.</summary>
    public bool IsThrottling { get; init; }

    /// <summary>Gets the member that becomes <c>Exception.Message</c>, if there is one.</summary>
    public MemberModel? MessageMember { get; init; }

    /// <summary>
    /// Gets whether the message is in the body under a name that the errors of all JSON services share, so that it is found without the model.
    /// This is not the case if the member has another wire name, or is in a header.
    /// </summary>
    public bool IsMessageShared { get; init; } = true;

    /// <summary>Gets the member that contains the message if the service sends no other message; <c>null</c> if no member does.</summary>
    public MemberModel? SpareMessageMember { get; init; }

    /// <summary>Gets whether the error contains something sensitive, at any depth.</summary>
    public bool IsSensitive { get; init; }

    /// <summary>Gets the other members, in the model's order. They are all optional, because a response can omit any of them.</summary>
    public required EquatableArray<MemberModel> Members { get; init; }

    public DocumentationModel Documentation { get; init; } = DocumentationModel.None;

    public DeprecationModel? Deprecation { get; init; }
}
