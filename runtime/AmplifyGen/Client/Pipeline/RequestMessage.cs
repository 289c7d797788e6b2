namespace AmplifyGen.Client;

/// <summary>Creates the message that <see cref="HttpClient"/> sends.</summary>
internal static class RequestMessage
{
    /// <exception cref="ArgumentException">The endpoint is not valid for a request.</exception>
    public static HttpRequestMessage Create(AwsHttpRequest request, Uri endpoint, HttpContent? content)
    {
        var message = new HttpRequestMessage(new HttpMethod(request.Method), Combine(request, endpoint)) { Content = content };
        foreach (var (name, value) in request.Headers)
            Add(message, name, value);

        return message;
    }

    /// <returns>The body; <see langword="null"/> if the request has neither a body nor a header that describes one.</returns>
    public static HttpContent? CreateContent(AwsHttpRequest request, BodyLease? lease)
    {
        if (request.BodyStream is { } stream)
            return new StreamedContent(stream);

        return request.Body.IsEmpty && !request.Headers.ContainsKey("Content-Type") && request.Method is "GET" or "HEAD" or "DELETE"
            ? null
            : new MemoryContent(request.Body, lease);
    }

    /// <summary>Adds a header, and replaces a header with the same name.</summary>
    public static void Add(HttpRequestMessage message, string name, string value)
    {
        if (message.Content is { } content && IsContentHeader(name))
        {
            content.Headers.Remove(name);
            content.Headers.TryAddWithoutValidation(name, value);
        }
        else if (!IsContentHeader(name))
        {
            message.Headers.Remove(name);
            message.Headers.TryAddWithoutValidation(name, value);
        }
    }

    /// <summary>Returns the URL of a request: the scheme, host and path of the endpoint, with the host prefix and the target of the request.</summary>
    public static Uri Combine(AwsHttpRequest request, Uri endpoint)
    {
        if (!endpoint.IsAbsoluteUri || endpoint.Scheme is not ("http" or "https"))
            throw new ArgumentException("The endpoint must be an absolute http or https URL.", nameof(endpoint));
        if (endpoint.Query.Length > 0 || endpoint.UserInfo.Length > 0)
            throw new ArgumentException("The endpoint must not have a query or a user name.", nameof(endpoint));

        return UriParts.Create(UriParts.Authority(endpoint, request.HostPrefix) + UriParts.Target(endpoint, request.Target));
    }

    private static bool IsContentHeader(string name) =>
        name.StartsWith("Content-", StringComparison.OrdinalIgnoreCase)
        || name.Equals("Expires", StringComparison.OrdinalIgnoreCase)
        || name.Equals("Last-Modified", StringComparison.OrdinalIgnoreCase)
        || name.Equals("Allow", StringComparison.OrdinalIgnoreCase);
}
