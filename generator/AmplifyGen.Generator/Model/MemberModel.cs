namespace AmplifyGen.Generator.Model;

internal sealed record MemberModel
{
    /// <summary>Gets the name in the model.</summary>
    public required string Name { get; init; }

    public required WireNames WireNames { get; init; }

    public required string PropertyName { get; init; }

    public required TypeModel Type { get; init; }

    public bool IsRequired { get; init; }

    /// <summary>Gets whether the value is redacted in <c>ToString()</c> and in messages, because of its target, its structure, or <c>amplifygen#secret</c>.</summary>
    public bool IsSensitive { get; init; }

    /// <summary>Gets whether the value is a credential: <c>amplifygen#secret</c>, or a target that is a <c>sensitive</c> string or blob.</summary>
    public bool IsSecret { get; init; }

    public MemberBinding Binding { get; init; } = new MemberBinding.Body();

    /// <summary>Gets whether a value is created if none is set, so that the service can identify a repeated request (<c>idempotencyToken</c>).</summary>
    public bool IsIdempotencyToken { get; init; }

    /// <summary>Gets the replacement of a required member that is missing in a response (Smithy's error correction); <c>null</c> for an optional member.</summary>
    public DefaultModel? Default { get; init; }

    public ConstraintsModel Constraints { get; init; } = ConstraintsModel.None;

    public DocumentationModel Documentation { get; init; } = DocumentationModel.None;

    public DeprecationModel? Deprecation { get; init; }
}

/// <summary>The part of an HTTP message that contains a member.</summary>
internal abstract record MemberBinding
{
    public sealed record Body : MemberBinding;

    public sealed record Label : MemberBinding;

    /// <param name="Name">The unescaped key.</param>
    public sealed record Query(string Name) : MemberBinding;

    /// <summary>A map whose entries are query parameters.</summary>
    /// <param name="Except">The keys of other members. Entries of the map with these keys are ignored.</param>
    public sealed record QueryParams(EquatableArray<string> Except) : MemberBinding;

    /// <param name="IsBase64">Whether the value is JSON, which is base64 in a header (<c>mediaType</c>).</param>
    public sealed record Header(string Name, bool IsBase64) : MemberBinding;

    /// <summary>A map of headers with a common prefix. Its keys are the names without the prefix.</summary>
    public sealed record PrefixHeaders(string Prefix) : MemberBinding;

    /// <summary>The status code of a response.</summary>
    public sealed record StatusCode : MemberBinding;

    /// <summary>The whole body.</summary>
    /// <param name="ContentType">The <c>mediaType</c>, otherwise the default for the type.</param>
    public sealed record Payload(string ContentType) : MemberBinding;

    /// <summary>Gets whether the member is in another part of a response than the members of its body.</summary>
    internal bool IsOutsideBody => this is Header or PrefixHeaders or StatusCode or Payload;
}

/// <summary>The names of a member in each format of its shape.</summary>
/// <param name="Json">
/// The name in JSON, for any protocol. A member that is not bound to the body has its own name here, or its C# name if a member of the
/// body has the same name.
/// </param>
internal sealed record WireNames(string Json);
