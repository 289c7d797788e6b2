namespace AmplifyGen;

/// <summary>What a client says of its requests to the handlers of an <see cref="HttpClient"/>, in <see cref="HttpRequestMessage.Options"/>.</summary>
public static class AwsRequestKeys
{
    /// <summary>Gets the key of the id of the service, such as <c>DynamoDB</c>.</summary>
    public static HttpRequestOptionsKey<string> Service { get; } = new("AmplifyGen.Service");

    /// <summary>Gets the key of the name of the operation, such as <c>GetItem</c>.</summary>
    public static HttpRequestOptionsKey<string> Operation { get; } = new("AmplifyGen.Operation");

    /// <summary>Gets the key of the number of the attempt, from 1 on.</summary>
    public static HttpRequestOptionsKey<int> Attempt { get; } = new("AmplifyGen.Attempt");
}
