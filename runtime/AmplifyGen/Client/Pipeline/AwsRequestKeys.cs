namespace AmplifyGen;

/// <summary>Contains the keys of what a client stores about a request in <see cref="HttpRequestMessage.Options"/>, for the handlers of an <see cref="HttpClient"/>.</summary>
public static class AwsRequestKeys
{
    /// <summary>Gets the key for the id of the service, such as <c>DynamoDB</c>.</summary>
    public static HttpRequestOptionsKey<string> Service { get; } = new("AmplifyGen.Service");

    /// <summary>Gets the key for the name of the operation, such as <c>GetItem</c>.</summary>
    public static HttpRequestOptionsKey<string> Operation { get; } = new("AmplifyGen.Operation");

    /// <summary>Gets the key for the number of the attempt, from 1.</summary>
    public static HttpRequestOptionsKey<int> Attempt { get; } = new("AmplifyGen.Attempt");
}
