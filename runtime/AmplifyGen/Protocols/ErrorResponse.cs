using System.ComponentModel;
using System.Runtime.InteropServices;

namespace AmplifyGen.Protocols;

/// <summary>Contains what an error response of a JSON service says, before its modeled type is known.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
[StructLayout(LayoutKind.Auto)]
public readonly record struct ErrorResponse
{
    /// <summary>Gets the HTTP status code.</summary>
    public required int StatusCode { get; init; }

    /// <summary>Gets the name of the modeled error without namespace and URI, such as <c>BadRequestException</c>; <see langword="null"/> if the response has none.</summary>
    public string? Type { get; init; }

    /// <summary>Gets the error code for users: <see cref="Type"/>, unless the service uses the codes of its older protocol.</summary>
    public string? Code { get; init; }

    /// <summary>Gets the message of the service; <see langword="null"/> if the response does not contain one.</summary>
    public string? Message { get; init; }

    /// <summary>Gets the start of a body that is not JSON, such as a page of a gateway; <see langword="null"/> for any other body.</summary>
    public string? BodyExcerpt { get; init; }

    /// <summary>Gets the id of the request, which AWS support asks for; <see langword="null"/> if the response does not contain one.</summary>
    public string? RequestId { get; init; }

    /// <summary>Reads a response. It does not fail, so a body that is not JSON does not hide the status.</summary>
    /// <param name="response">The response, of any status.</param>
    /// <param name="isQueryCompatible">Whether the service adds the code of its older protocol (Smithy's <c>awsQueryCompatible</c> trait).</param>
    /// <remarks>
    /// The type is the header <c>x-amzn-errortype</c>, otherwise <c>__type</c> or <c>code</c> in the body, as defined by Smithy's protocols
    /// restJson1, awsJson1_0 and awsJson1_1. The code of the older protocol is in the header <c>x-amzn-query-error</c>.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="response"/> is <see langword="null"/>.</exception>
    public static ErrorResponse Read(AwsHttpResponse response, bool isQueryCompatible = false)
    {
        ArgumentNullException.ThrowIfNull(response);
        var body = ErrorBody.Read(response.Body.Span);
        var queryCode = isQueryCompatible ? QueryCode(Header(response, "x-amzn-query-error")) : null;
        var type = Sanitize(Header(response, "x-amzn-errortype")) ?? Sanitize(body.Type) ?? Sanitize(body.Code) ?? queryCode;
        return new ErrorResponse
        {
            StatusCode = response.StatusCode,
            Type = type,
            Code = queryCode ?? type,
            Message = body.Message,
            BodyExcerpt = Protocols.BodyExcerpt.Of(response.Body.Span),
            RequestId = Header(response, "x-amzn-requestid") ?? Header(response, "x-amz-request-id"),
        };
    }

    /// <summary>Creates the details for the exception.</summary>
    /// <param name="retryable">Whether the model says that the request can be retried (Smithy's <c>retryable</c> trait).</param>
    /// <param name="withExcerpt">Whether to show the start of a body that is not JSON, because nothing in the response is sensitive.</param>
    /// <param name="throttling">Whether the model says that the error means too many requests (the <c>throttling</c> member of that trait).</param>
    public AwsErrorDetails ToDetails(bool retryable, bool withExcerpt = false, bool throttling = false) => new()
    {
        BodyExcerpt = withExcerpt ? BodyExcerpt : null,
        StatusCode = StatusCode,
        ErrorCode = Code,
        RequestId = RequestId,
        IsRetryable = retryable || RetryableErrors.Contains(StatusCode, Type) || RetryableErrors.Contains(StatusCode, Code),
        IsThrottling = throttling || RetryableErrors.IsThrottling(StatusCode, Type) || RetryableErrors.IsThrottling(StatusCode, Code),
    };

    private static string? Header(AwsHttpResponse response, string name) => response.Headers.TryGetValue(name, out var value) ? value : null;

    /// <summary>Returns the part before the semicolon: <c>AWS.SimpleQueueService.NonExistentQueue;Sender</c>.</summary>
    private static string? QueryCode(string? header)
    {
        var code = header?.Split(';', 2)[0].Trim();
        return string.IsNullOrEmpty(code) ? null : code;
    }

    /// <summary>Returns <c>FooError</c> for <c>aws.protocols#FooError:http://example.com</c>.</summary>
    private static string? Sanitize(string? code)
    {
        if (code is null)
            return null;

        var name = code.AsSpan();
        var colon = name.IndexOf(':');
        if (colon >= 0)
            name = name[..colon];

        name = name[(name.IndexOf('#') + 1)..].Trim();
        return name.IsEmpty ? null : name.ToString();
    }
}
