namespace AmplifyGen.Generator.Model;

internal sealed record MemberModel
{
    /// <summary>Gets the model's own name.</summary>
    public required string Name { get; init; }

    public required WireNames WireNames { get; init; }

    public required string PropertyName { get; init; }

    public required TypeModel Type { get; init; }

    public bool IsRequired { get; init; }

    /// <summary>Gets the value is redacted in <c>ToString()</c> and in messages: by its own target, its structure, or <c>amplifygen#secret</c>.</summary>
    public bool IsSensitive { get; init; }

    /// <summary>Gets a credential: <c>amplifygen#secret</c>, or a target that is a <c>sensitive</c> string or blob.</summary>
    public bool IsSecret { get; init; }

    public MemberBinding Binding { get; init; } = new MemberBinding.Body();

    /// <summary>Gets a value that is made up where none is given, so that the service knows a repeated request (<c>idempotencyToken</c>).</summary>
    public bool IsIdempotencyToken { get; init; }

    /// <summary>What replaces a required member that a response does not have (Smithy's error correction); <c>null</c> for a member that may be absent.</summary>
    public DefaultModel? Default { get; init; }

    public ConstraintsModel Constraints { get; init; } = ConstraintsModel.None;

    public DocumentationModel Documentation { get; init; } = DocumentationModel.None;

    public DeprecationModel? Deprecation { get; init; }
}

/// <summary>Where an HTTP message carries a member.</summary>
internal abstract record MemberBinding
{
    public sealed record Body : MemberBinding;

    public sealed record Label : MemberBinding;

    /// <param name="Name">The key, not escaped.</param>
    public sealed record Query(string Name) : MemberBinding;

    /// <summary>A map whose entries are keys and values.</summary>
    /// <param name="Except">The keys that members of their own give, whose entries in the map do not count.</param>
    public sealed record QueryParams(EquatableArray<string> Except) : MemberBinding;

    /// <param name="IsBase64">The value is JSON, which a header carries as base64 (<c>mediaType</c>).</param>
    public sealed record Header(string Name, bool IsBase64) : MemberBinding;

    /// <summary>A map whose keys are the ends of names of headers.</summary>
    public sealed record PrefixHeaders(string Prefix) : MemberBinding;

    /// <summary>The status code of a response.</summary>
    public sealed record StatusCode : MemberBinding;

    /// <summary>The whole body.</summary>
    /// <param name="ContentType">The <c>mediaType</c>, otherwise what is usual for the type.</param>
    public sealed record Payload(string ContentType) : MemberBinding;

    /// <summary>Gets whether a response carries the member elsewhere than among the members of its body.</summary>
    internal bool IsOutsideBody => this is Header or PrefixHeaders or StatusCode or Payload;
}

/// <summary>What a member is called in each format that its shape is written in.</summary>
/// <param name="Json">
/// In JSON, whatever the service speaks. A member bound outside the body has its own name here, or its C# name where a member of the body
/// has that one.
/// </param>
internal sealed record WireNames(string Json);
