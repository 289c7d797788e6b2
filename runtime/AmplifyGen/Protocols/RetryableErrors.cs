namespace AmplifyGen.Protocols;

/// <summary>Contains the errors that can be retried with all services: throttling, timeouts and server faults.</summary>
/// <remarks>The AWS SDKs share these codes ("Retry behavior" in the AWS SDKs and Tools Reference Guide).</remarks>
internal static class RetryableErrors
{
    private static readonly HashSet<string> ThrottlingCodes = new(StringComparer.Ordinal)
    {
        "BandwidthLimitExceeded",
        "EC2ThrottledException",
        "LimitExceededException",
        "PriorRequestNotComplete",
        "ProvisionedThroughputExceededException",
        "RequestLimitExceeded",
        "RequestThrottled",
        "RequestThrottledException",
        "SlowDown",
        "ThrottledException",
        "Throttling",
        "ThrottlingException",
        "TooManyRequestsException",
        "TransactionInProgressException",
    };

    private static readonly HashSet<string> TransientCodes = new(StringComparer.Ordinal) { "RequestTimeout", "RequestTimeoutException" };

    public static bool Contains(int statusCode, string? code) =>
        IsThrottling(statusCode, code) || statusCode is 500 or 502 or 503 or 504 || (code is not null && TransientCodes.Contains(code));

    public static bool IsThrottling(int statusCode, string? code) => statusCode is 429 || (code is not null && ThrottlingCodes.Contains(code));
}
