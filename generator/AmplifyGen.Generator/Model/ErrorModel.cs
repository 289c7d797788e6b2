namespace AmplifyGen.Generator.Model;

/// <param name="Code">What a response calls the error.</param>
/// <param name="ShapeId">The error, in <see cref="ServiceModel.Errors"/>.</param>
internal sealed record ErrorCodeModel(string Code, string ShapeId);

internal sealed record ErrorModel
{
    public required string ShapeId { get; init; }

    /// <summary>Gets the C# name of the exception.</summary>
    public required string Name { get; init; }

    /// <summary>Gets the error code on the wire: the shape's name in the model.</summary>
    public required string Code { get; init; }

    /// <summary>Gets the code that the service's older protocol had for it (<c>awsQueryError</c>), where that is another one.</summary>
    public string? QueryCode { get; init; }

    /// <summary>Gets the <c>retryable</c> trait.</summary>
    public bool IsRetryable { get; init; }

    /// <summary>Gets the service got too many requests.</summary>
    public bool IsThrottling { get; init; }

    /// <summary>Gets the member that becomes <c>Exception.Message</c>, where the error has one.</summary>
    public MemberModel? MessageMember { get; init; }

    /// <summary>
    /// Gets whether the message is in the body under a name that the errors of all JSON services share, so that it is found without the model. It
    /// is elsewhere where a member has another wire name, or travels in a header.
    /// </summary>
    public bool IsMessageShared { get; init; } = true;

    /// <summary>Gets the one of <see cref="Members"/> that is the message where the service sends no other; <c>null</c> where none is.</summary>
    public MemberModel? SpareMessageMember { get; init; }

    /// <summary>Gets whether something in it is sensitive, at any depth.</summary>
    public bool IsSensitive { get; init; }

    /// <summary>Gets the other members, in the model's order. None is required: a response may leave out any.</summary>
    public required EquatableArray<MemberModel> Members { get; init; }

    public DocumentationModel Documentation { get; init; } = DocumentationModel.None;

    public DeprecationModel? Deprecation { get; init; }
}
