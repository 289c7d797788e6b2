namespace AmplifyGen.Generator.Model;

/// <summary>What every generated file says of the service it belongs to.</summary>
internal sealed record ServiceIdentity
{
    /// <summary>The service's absolute shape id.</summary>
    public required string ShapeId { get; init; }

    /// <summary>The <c>sdkId</c> as an identifier: the stem of <c>AmplifyBackendException</c>, <c>AmplifyBackendClient</c>, <c>AmplifyBackendJson</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The C# namespace, which may be dotted.</summary>
    public required string Namespace { get; init; }

    public Accessibility Accessibility { get; init; } = Accessibility.Public;

    /// <summary>The service's API version as the model gives it, such as <c>2020-08-11</c>.</summary>
    public required string Version { get; init; }

    public required string SdkId { get; init; }

    /// <summary>The name that SigV4 signs with.</summary>
    public required string SigningName { get; init; }

    public required string EndpointPrefix { get; init; }

    /// <summary>The C# name of the service's base exception.</summary>
    public string ExceptionName => Name + "Exception";

    /// <summary>The C# name of the class that holds the service's <c>IJsonTypeInfoResolver</c>.</summary>
    public string JsonName => Name + "Json";
}

/// <summary>Who sees the generated types.</summary>
internal enum Accessibility
{
    Public,
    Internal,
}
