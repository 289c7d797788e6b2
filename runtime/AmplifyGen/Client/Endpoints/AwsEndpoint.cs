using System.Collections.ObjectModel;

namespace AmplifyGen;

/// <summary>Describes where requests are sent, and how they are authenticated there.</summary>
public sealed class AwsEndpoint
{
    /// <summary>Gets the base URL, such as <c>https://lambda.eu-west-1.amazonaws.com</c>. A path in it precedes the path of the request.</summary>
    public required Uri Url { get; init; }

    /// <summary>Gets the headers that every request to the endpoint has.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Headers { get; init; } = ReadOnlyDictionary<string, IReadOnlyList<string>>.Empty;

    /// <summary>Gets the authentication schemes in order of preference; empty if the rules define none.</summary>
    public IReadOnlyList<AwsAuthScheme> AuthSchemes { get; init; } = [];

    /// <summary>Gets all properties of the endpoint by name, including <c>authSchemes</c>.</summary>
    public IReadOnlyDictionary<string, Document> Properties { get; init; } = ReadOnlyDictionary<string, Document>.Empty;
}
