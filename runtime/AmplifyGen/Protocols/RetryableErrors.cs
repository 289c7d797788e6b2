namespace AmplifyGen.Protocols;

/// <summary>The errors that are worth another try with any service: throttling, time-outs and faults of the server.</summary>
internal static class RetryableErrors
{
    // The codes on which the AWS SDKs agree ("Retry behavior" in the AWS SDKs and Tools Reference Guide).
    private static readonly HashSet<string> Codes = new(StringComparer.Ordinal)
    {
        "BandwidthLimitExceeded",
        "EC2ThrottledException",
        "LimitExceededException",
        "PriorRequestNotComplete",
        "ProvisionedThroughputExceededException",
        "RequestLimitExceeded",
        "RequestThrottled",
        "RequestThrottledException",
        "RequestTimeout",
        "RequestTimeoutException",
        "SlowDown",
        "ThrottledException",
        "Throttling",
        "ThrottlingException",
        "TooManyRequestsException",
        "TransactionInProgressException",
    };

    public static bool Contains(int statusCode, string? code) =>
        statusCode is 429 or 500 or 502 or 503 or 504 || (code is not null && Codes.Contains(code));
}
