namespace AmplifyGen;

/// <summary>What every error response of an AWS service tells, whatever its model.</summary>
public sealed record AwsErrorDetails
{
    /// <summary>The HTTP status code, such as 400.</summary>
    public required int StatusCode { get; init; }

    /// <summary>The service's code of the error without namespace, such as <c>BadRequestException</c>; <c>null</c> if it sent none.</summary>
    public string? ErrorCode { get; init; }

    /// <summary>The id under which AWS support finds the request; <c>null</c> if the service sent none.</summary>
    public string? RequestId { get; init; }

    /// <summary>
    /// The start of a body that is not JSON, such as a gateway's page: on one line, of at most 256 characters. <c>null</c> for any other
    /// body, and where the model has sensitive members that the body could show.
    /// </summary>
    public string? BodyExcerpt { get; init; }

    /// <summary>Whether the same request may succeed when it is sent again (Smithy's <c>retryable</c> trait, throttling, server faults).</summary>
    public bool IsRetryable { get; init; }

    /// <summary>Gets whether the service refused the request because it got too many (Smithy's <c>retryable</c> trait, or the code of the error).</summary>
    public bool IsThrottling { get; init; }
}
