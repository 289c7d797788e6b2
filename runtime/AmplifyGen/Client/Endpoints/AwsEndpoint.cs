using System.Collections.ObjectModel;

namespace AmplifyGen;

/// <summary>Where requests are sent, and what the rules of the service say about it.</summary>
public sealed class AwsEndpoint
{
    /// <summary>Gets the base URL, such as <c>https://lambda.eu-west-1.amazonaws.com</c>. A path in it precedes the path of the request.</summary>
    public required Uri Url { get; init; }

    /// <summary>Gets the headers that every request to the endpoint has.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Headers { get; init; } = ReadOnlyDictionary<string, IReadOnlyList<string>>.Empty;

    /// <summary>Gets the ways of authentication, the preferred one first; empty if the rules leave it to the service.</summary>
    public IReadOnlyList<AwsAuthScheme> AuthSchemes { get; init; } = [];

    /// <summary>Gets all properties of the endpoint by name, <c>authSchemes</c> among them.</summary>
    public IReadOnlyDictionary<string, Document> Properties { get; init; } = ReadOnlyDictionary<string, Document>.Empty;
}
