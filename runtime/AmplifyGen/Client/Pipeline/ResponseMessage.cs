using AmplifyGen.Http;

namespace AmplifyGen.Client;

/// <summary>Reads the message that <see cref="HttpClient"/> received.</summary>
internal static class ResponseMessage
{
    private const string RetryAfterName = "x-amz-retry-after";

    /// <summary>Returns a response whose body is a stream. The message is disposed with the body, or if the body cannot be opened.</summary>
    public static async Task<AwsHttpResponse> StreamAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        try
        {
            var stream = await ResponseBody.OpenAsync(response, cancellationToken).ConfigureAwait(false);
            return new AwsHttpResponse { StatusCode = (int)response.StatusCode, Headers = ReadHeaders(response), BodyStream = new ResponseStream(stream, response) };
        }
        catch
        {
            response.Dispose();
            throw;
        }
    }

    /// <summary>Copies the headers. Several values of one name are joined with commas.</summary>
    public static HttpHeaders ReadHeaders(HttpResponseMessage response)
    {
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, values) in response.Headers.NonValidated)
            headers[name] = values.ToString();

        foreach (var (name, values) in response.Content.Headers.NonValidated)
            headers[name] = values.ToString();

        return HttpHeaders.Own(headers);
    }

    /// <summary>Returns the id of the request, which AWS support asks for; <see langword="null"/> if the service sent none.</summary>
    public static string? FindRequestId(HttpResponseMessage response)
    {
        var headers = response.Headers.NonValidated;
        return headers.TryGetValues("x-amzn-requestid", out var values) || headers.TryGetValues("x-amz-request-id", out values) ? values.ToString() : null;
    }

    /// <summary>Returns how long the service asks the client to wait; <see langword="null"/> if it does not, or in another format.</summary>
    public static TimeSpan? ReadRetryAfter(HttpResponseMessage response) =>
        response.Headers.NonValidated.TryGetValues(RetryAfterName, out var values)
        && int.TryParse(values.ToString(), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var milliseconds)
            ? TimeSpan.FromMilliseconds(milliseconds)
            : null;
}
