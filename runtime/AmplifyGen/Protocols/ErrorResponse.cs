using System.ComponentModel;
using System.Runtime.InteropServices;

namespace AmplifyGen.Protocols;

/// <summary>What an error response of a JSON service says, before its modelled type is known.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
[StructLayout(LayoutKind.Auto)]
public readonly record struct ErrorResponse
{
    /// <summary>The HTTP status code.</summary>
    public required int StatusCode { get; init; }

    /// <summary>Gets the name of the modelled error without namespace and URI, such as <c>BadRequestException</c>; <c>null</c> if the response has none.</summary>
    public string? Type { get; init; }

    /// <summary>The error's code for users: <see cref="Type"/>, unless the service keeps to the codes of its older protocol.</summary>
    public string? Code { get; init; }

    /// <summary>The service's own message; <c>null</c> if there is none.</summary>
    public string? Message { get; init; }

    /// <summary>The start of a body that is no JSON at all, such as a gateway's page; <c>null</c> for any other body.</summary>
    public string? BodyExcerpt { get; init; }

    /// <summary>The id under which AWS support finds the request; <c>null</c> if there is none.</summary>
    public string? RequestId { get; init; }

    /// <summary>Reads a response. It never fails: a body that is not JSON must not hide the status.</summary>
    /// <param name="response">The response, of any status.</param>
    /// <param name="isQueryCompatible">Whether the service adds the code of its older protocol (Smithy's <c>awsQueryCompatible</c> trait).</param>
    /// <remarks>
    /// The type is, in this order, the header <c>x-amzn-errortype</c>, the body's <c>__type</c> or <c>code</c>, as Smithy's protocols
    /// restJson1, awsJson1_0 and awsJson1_1 say. The code of the older protocol is in the header <c>x-amzn-query-error</c>.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="response"/> is <c>null</c>.</exception>
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

    /// <summary>The details of the exception to throw.</summary>
    /// <param name="retryable">Whether the model says that the error is worth another try (Smithy's <c>retryable</c> trait).</param>
    /// <param name="withExcerpt">Whether the start of a body that is not JSON may be shown: nothing that the service sends here is sensitive.</param>
    /// <param name="throttling">Whether the model says that the error is a sign of too many requests (the <c>throttling</c> member of that trait).</param>
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

    /// <summary>Of <c>AWS.SimpleQueueService.NonExistentQueue;Sender</c>, the part before the semicolon.</summary>
    private static string? QueryCode(string? header)
    {
        var code = header?.Split(';', 2)[0].Trim();
        return string.IsNullOrEmpty(code) ? null : code;
    }

    /// <summary>Of <c>aws.protocols#FooError:http://example.com</c>, <c>FooError</c>.</summary>
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
