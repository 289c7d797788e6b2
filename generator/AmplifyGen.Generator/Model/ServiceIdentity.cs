namespace AmplifyGen.Generator.Model;

/// <summary>What every generated file says of the service it belongs to.</summary>
internal sealed record ServiceIdentity
{
    /// <summary>Gets the service's absolute shape id.</summary>
    public required string ShapeId { get; init; }

    /// <summary>Gets the <c>sdkId</c> as an identifier, <c>AmplifyBackend</c>: the stem of the names below, which differ from it only where a shape has them.</summary>
    public required string Name { get; init; }

    /// <summary>Gets the C# namespace, which may be dotted.</summary>
    public required string Namespace { get; init; }

    /// <summary>
    /// What the names of the generated files begin with, unlike any other service's: <see cref="Name"/>, behind the namespace where the
    /// user chose that, because several services may share one.
    /// </summary>
    public required string FileStem { get; init; }

    public Accessibility Accessibility { get; init; } = Accessibility.Public;

    /// <summary>Gets the service's API version as the model gives it, such as <c>2020-08-11</c>.</summary>
    public required string Version { get; init; }

    public required string SdkId { get; init; }

    /// <summary>Gets the name that SigV4 signs with.</summary>
    public required string SigningName { get; init; }

    public required string EndpointPrefix { get; init; }

    /// <summary>Gets the C# name of the service's base exception.</summary>
    public required string ExceptionName { get; init; }

    /// <summary>Gets the C# name of the class that holds the service's <c>IJsonTypeInfoResolver</c>.</summary>
    public required string JsonName { get; init; }

    /// <summary>Gets the C# name of the client.</summary>
    public required string ClientName { get; init; }

    /// <summary>Gets the C# name of the client's interface.</summary>
    public required string ClientInterfaceName { get; init; }

    /// <summary>Gets the C# name of the class that resolves endpoints.</summary>
    public required string EndpointName { get; init; }

    /// <summary>Gets the C# name of what an endpoint is resolved from.</summary>
    public required string EndpointParametersName { get; init; }

    /// <summary>Gets the C# name of the class that gives what a call knows to <see cref="EndpointName"/>.</summary>
    public string EndpointContextName => "ContextOf" + EndpointName;

    /// <summary>Gets the C# name of the class that reads and writes the shapes.</summary>
    public string CodecName => "CodecOf" + JsonName;
}

/// <summary>Who sees the generated types.</summary>
internal enum Accessibility
{
    Public,
    Internal,
}
