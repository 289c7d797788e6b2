namespace AmplifyGen.Generator.Model;

/// <summary>One parameter of the rules.</summary>
internal sealed record EndpointParameterModel
{
    /// <summary>Gets the model's own name.</summary>
    public required string Name { get; init; }

    public required string PropertyName { get; init; }

    /// <summary>Gets a text, a Boolean or a list of texts.</summary>
    public required EndpointType Type { get; init; }

    /// <summary>Gets the rules cannot do without a value.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Gets the value where none is given; <c>null</c> for none.</summary>
    public EndpointExpression? Default { get; init; }

    /// <summary>What the client knows and gives (<c>builtIn</c>); <c>null</c> for none.</summary>
    public EndpointBuiltIn? BuiltIn { get; init; }

    /// <summary>Gets whether the service defines it as a setting of its client (<c>clientContextParams</c>).</summary>
    public bool IsSetting { get; init; }

    public DocumentationModel Documentation { get; init; } = DocumentationModel.None;

    public DeprecationModel? Deprecation { get; init; }
}

/// <summary>The values that every client knows.</summary>
internal enum EndpointBuiltIn
{
    Region,
    UseFips,
    UseDualStack,
    Endpoint,
    AccountId,
    AccountIdEndpointMode,
    CredentialScope,
}
