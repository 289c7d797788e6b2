using AmplifyGen.Protocols;
using AmplifyGen.Text;

namespace AmplifyGen;

/// <summary>A service answered with an error. Generated clients throw a type under this one.</summary>
public class AwsServiceException : Exception
{
    // A code is what a header or a body says, which may be anything.
    private const int MostCodeCharacters = 128;

    /// <summary>Makes the exception.</summary>
    /// <param name="message">The service's own message; <c>null</c> stands for a text made of the code and the status.</param>
    /// <param name="details">Status, code, request id.</param>
    /// <param name="inner">What caused the failure to read the response, if any.</param>
    /// <exception cref="ArgumentNullException"><paramref name="details"/> is <c>null</c>.</exception>
    public AwsServiceException(string? message, AwsErrorDetails details, Exception? inner = null)
        : base(message ?? Describe(details), inner)
    {
        ArgumentNullException.ThrowIfNull(details);
        Details = details;
    }

    /// <summary>The HTTP status code, such as 400.</summary>
    public int StatusCode => Details.StatusCode;

    /// <summary>The service's code of the error without namespace; <c>null</c> if it sent none.</summary>
    public string? ErrorCode => Details.ErrorCode;

    /// <summary>The id under which AWS support finds the request; <c>null</c> if the service sent none.</summary>
    public string? RequestId => Details.RequestId;

    /// <summary>Whether the same request may succeed when it is sent again.</summary>
    public bool IsRetryable => Details.IsRetryable;

    /// <summary>Gets whether the service refused the request because it got too many.</summary>
    public bool IsThrottling => Details.IsThrottling;

    /// <summary>Gets how many times the request was sent: 1 unless a client retried it.</summary>
    public int Attempts { get; internal set; } = 1;

    private AwsErrorDetails Details { get; }

    private static string Describe(AwsErrorDetails details)
    {
        ArgumentNullException.ThrowIfNull(details);
        var code = details.ErrorCode is { } sent ? BodyExcerpt.OneLine(sent, MostCodeCharacters) : "an error";
        var answer = $"The service answered with {code} (HTTP status {InvariantText.Of(details.StatusCode)}).";
        return details.BodyExcerpt is { } excerpt ? $"{answer} The body is not JSON: {excerpt}" : answer;
    }
}
