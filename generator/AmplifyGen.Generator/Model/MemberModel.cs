namespace AmplifyGen.Generator.Model;

internal sealed record MemberModel
{
    /// <summary>The model's own name.</summary>
    public required string Name { get; init; }

    /// <summary>
    /// The name in JSON: <c>jsonName</c>, else the model's own name. A member bound outside the body has its own name here, or its
    /// C# name where a member of the body has that one.
    /// </summary>
    public required string WireName { get; init; }

    public required string PropertyName { get; init; }

    public required TypeModel Type { get; init; }

    public bool IsRequired { get; init; }

    /// <summary>The value is redacted in <c>ToString()</c> and in messages: by its own target, its structure, or <c>amplifygen#secret</c>.</summary>
    public bool IsSensitive { get; init; }

    /// <summary>A credential: <c>amplifygen#secret</c>, or a target that is a <c>sensitive</c> string or blob.</summary>
    public bool IsSecret { get; init; }

    public MemberBinding Binding { get; init; } = new MemberBinding.Body();

    public ConstraintsModel Constraints { get; init; } = ConstraintsModel.None;

    public DocumentationModel Documentation { get; init; } = DocumentationModel.None;

    public DeprecationModel? Deprecation { get; init; }
}

/// <summary>Where an HTTP message carries a member.</summary>
internal abstract record MemberBinding
{
    public sealed record Body : MemberBinding;

    public sealed record Label : MemberBinding;
}
