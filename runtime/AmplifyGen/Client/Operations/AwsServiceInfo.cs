using System.ComponentModel;
using AmplifyGen.Client;

namespace AmplifyGen;

/// <summary>Describes what the requests to all operations of a service have in common.</summary>
public sealed class AwsServiceInfo
{
    /// <summary>Gets the id of the service in AWS's tools, such as <c>DynamoDB</c> (Smithy's <c>aws.api#service</c> trait).</summary>
    public required string SdkId { get; init; }

    /// <summary>Gets the version of the API, such as <c>2012-08-10</c>.</summary>
    public required string ApiVersion { get; init; }

    /// <summary>Gets the name of the service in a signature (Smithy's <c>aws.auth#sigv4</c> trait).</summary>
    public required string SigningName { get; init; }

    /// <summary>Gets the function that resolves the endpoint.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public required Func<EndpointContext, AwsEndpoint> ResolveEndpoint { get; init; }

    /// <summary>Gets the function that reads an error; its second argument says whether an exception can show the start of the body.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public required Func<AwsHttpResponse, bool, AwsServiceException> ReadError { get; init; }

    /// <summary>Gets the function that creates an exception for a response that is not a modeled error.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public required Func<string, AwsErrorDetails, Exception?, AwsServiceException> CreateError { get; init; }

    /// <summary>Returns the id of the service.</summary>
    public override string ToString() => SdkId;
}
