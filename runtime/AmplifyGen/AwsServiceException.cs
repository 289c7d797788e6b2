using AmplifyGen.Protocols;
using AmplifyGen.Text;

namespace AmplifyGen;

/// <summary>The exception that is thrown when a service answers with an error. Generated clients throw types that derive from it.</summary>
public class AwsServiceException : Exception
{
    // The error code comes from a header or a body and can be any text.
    private const int MostCodeCharacters = 128;

    /// <summary>Initializes the exception.</summary>
    /// <param name="message">The service's own message; <see langword="null"/> for a text that contains the code and the status.</param>
    /// <param name="details">The status, the error code and the request id.</param>
    /// <param name="inner">The exception that occurred while the response was read, if any.</param>
    /// <exception cref="ArgumentNullException"><paramref name="details"/> is <see langword="null"/>.</exception>
    public AwsServiceException(string? message, AwsErrorDetails details, Exception? inner = null)
        : base(message ?? Describe(details), inner)
    {
        ArgumentNullException.ThrowIfNull(details);
        Details = details;
    }

    /// <summary>Gets the HTTP status code, such as 400.</summary>
    public int StatusCode => Details.StatusCode;

    /// <summary>Gets the error code without its namespace; <see langword="null"/> if the service sent none.</summary>
    public string? ErrorCode => Details.ErrorCode;

    /// <summary>Gets the id of the request, which AWS support asks for; <see langword="null"/> if the service sent none.</summary>
    public string? RequestId => Details.RequestId;

    /// <summary>Gets whether the same request may succeed when it is sent again.</summary>
    public bool IsRetryable => Details.IsRetryable;

    /// <summary>Gets whether the service refused the request because it received too many.</summary>
    public bool IsThrottling => Details.IsThrottling;

    /// <summary>Gets how many times the request was sent: 1 unless a client retried it.</summary>
    public int Attempts { get; internal set; } = 1;

    private AwsErrorDetails Details { get; }

    private static string Describe(AwsErrorDetails details)
    {
        ArgumentNullException.ThrowIfNull(details);
        var error = details.ErrorCode is { } sent ? $"the error '{BodyExcerpt.OneLine(sent, MostCodeCharacters)}'" : "an error";
        var answer = $"The service returned {error} (HTTP status {InvariantText.Of(details.StatusCode)}).";
        return details.BodyExcerpt is { } excerpt ? $"{answer} The body is not JSON: {excerpt}" : answer;
    }
}
