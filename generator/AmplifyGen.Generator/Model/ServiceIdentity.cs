namespace AmplifyGen.Generator.Model;

/// <summary>The information about a service that is used in all its generated files.</summary>
internal sealed record ServiceIdentity
{
    /// <summary>Gets the absolute shape id of the service.</summary>
    public required string ShapeId { get; init; }

    /// <summary>Gets the <c>sdkId</c> as an identifier, such as <c>AmplifyBackend</c>: the stem of the names below, which differ from it only if a shape has the same name.</summary>
    public required string Name { get; init; }

    /// <summary>Gets the C# namespace, which may be dotted.</summary>
    public required string Namespace { get; init; }

    /// <summary>
    /// Gets the start of the names of the generated files, which is unique among services: <see cref="Name"/>, after the namespace if the user
    /// chose it, because several services can share a namespace.
    /// </summary>
    public required string FileStem { get; init; }

    public Accessibility Accessibility { get; init; } = Accessibility.Public;

    /// <summary>Gets the API version of the service as it is in the model, such as <c>2020-08-11</c>.</summary>
    public required string Version { get; init; }

    public required string SdkId { get; init; }

    /// <summary>Gets the service name in SigV4 signatures.</summary>
    public required string SigningName { get; init; }

    public required string EndpointPrefix { get; init; }

    /// <summary>Gets the C# name of the base exception of the service.</summary>
    public required string ExceptionName { get; init; }

    /// <summary>Gets the C# name of the class that holds the service's <c>IJsonTypeInfoResolver</c>.</summary>
    public required string JsonName { get; init; }

    /// <summary>Gets the C# name of the client.</summary>
    public required string ClientName { get; init; }

    /// <summary>Gets the C# name of the client's interface.</summary>
    public required string ClientInterfaceName { get; init; }

    /// <summary>Gets the C# name of the class that resolves endpoints.</summary>
    public required string EndpointName { get; init; }

    /// <summary>Gets the C# name of the parameters of an endpoint.</summary>
    public required string EndpointParametersName { get; init; }

    /// <summary>Gets the C# name of the class that passes what a call knows to <see cref="EndpointName"/>.</summary>
    public string EndpointContextName => "ContextOf" + EndpointName;

    /// <summary>Gets the C# name of the class that reads and writes the shapes.</summary>
    public string CodecName => "CodecOf" + JsonName;
}

/// <summary>Specifies who can see the generated types.</summary>
internal enum Accessibility
{
    Public,
    Internal,
}
