namespace AmplifyGen.Generator.Model;

internal sealed record ErrorModel
{
    public required string ShapeId { get; init; }

    /// <summary>The C# name of the exception.</summary>
    public required string Name { get; init; }

    /// <summary>The error code on the wire: the shape's name in the model.</summary>
    public required string Code { get; init; }

    /// <summary>The HTTP status of <c>httpError</c>, else 400 for a client's fault and 500 for a server's.</summary>
    public required int StatusCode { get; init; }

    /// <summary>The <c>retryable</c> trait.</summary>
    public bool IsRetryable { get; init; }

    /// <summary>The member that becomes <c>Exception.Message</c>, where the error has one.</summary>
    public MemberModel? MessageMember { get; init; }

    /// <summary>The other members, in the model's order.</summary>
    public required EquatableArray<MemberModel> Members { get; init; }

    public DocumentationModel Documentation { get; init; } = DocumentationModel.None;

    public DeprecationModel? Deprecation { get; init; }
}
