namespace AmplifyGen;

/// <summary>Describes an error response of an AWS service, independent of the model of the service.</summary>
public sealed record AwsErrorDetails
{
    /// <summary>Gets the HTTP status code, such as 400.</summary>
    public required int StatusCode { get; init; }

    /// <summary>Gets the error code without its namespace, such as <c>BadRequestException</c>; <see langword="null"/> if the service sent none.</summary>
    public string? ErrorCode { get; init; }

    /// <summary>Gets the id of the request, which AWS support asks for; <see langword="null"/> if the service sent none.</summary>
    public string? RequestId { get; init; }

    /// <summary>
    /// Gets the start of a body that is not JSON, such as a page of a gateway, on one line of at most 256 characters. It is <see langword="null"/> for any
    /// other body, and if the model has sensitive members that the body could show.
    /// </summary>
    public string? BodyExcerpt { get; init; }

    /// <summary>Gets whether the same request may succeed when it is sent again (Smithy's <c>retryable</c> trait, throttling, server faults).</summary>
    public bool IsRetryable { get; init; }

    /// <summary>Gets whether the service refused the request because it received too many (Smithy's <c>retryable</c> trait, or the error code).</summary>
    public bool IsThrottling { get; init; }
}
