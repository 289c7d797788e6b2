namespace AmplifyGen.Generator.Model;

/// <summary>A parameter of the rules.</summary>
internal sealed record EndpointParameterModel
{
    /// <summary>Gets the name in the model.</summary>
    public required string Name { get; init; }

    public required string PropertyName { get; init; }

    /// <summary>Gets the type: a text, a Boolean or a list of texts.</summary>
    public required EndpointType Type { get; init; }

    /// <summary>Gets whether the rules require a value.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Gets the value if none is set; <c>null</c> if there is no default.</summary>
    public EndpointExpression? Default { get; init; }

    /// <summary>Gets the setting of the client that sets the value (<c>builtIn</c>); <c>null</c> if no setting does.</summary>
    public EndpointBuiltIn? BuiltIn { get; init; }

    /// <summary>Gets whether the service defines the parameter as a setting of its client (<c>clientContextParams</c>).</summary>
    public bool IsSetting { get; init; }

    public DocumentationModel Documentation { get; init; } = DocumentationModel.None;

    public DeprecationModel? Deprecation { get; init; }
}

/// <summary>The settings that every client has.</summary>
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
