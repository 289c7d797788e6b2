namespace AmplifyGen.Generator.Spec.Endpoints;

/// <summary>One step of a path in JMESPath, as far as endpoint rules use that language.</summary>
internal abstract record EndpointPathToken
{
    /// <summary><c>Name</c></summary>
    public sealed record Field(string Name) : EndpointPathToken;

    /// <summary><c>[*]</c></summary>
    public sealed record Elements : EndpointPathToken;

    /// <summary><c>[]</c></summary>
    public sealed record Flatten : EndpointPathToken;

    /// <summary><c>*</c></summary>
    public sealed record Values : EndpointPathToken;

    /// <summary><c>keys(…)</c>, behind what it is called with.</summary>
    public sealed record Keys : EndpointPathToken;

    /// <summary><c>[a, b]</c></summary>
    public sealed record Fork(List<List<EndpointPathToken>> Ways) : EndpointPathToken;
}
