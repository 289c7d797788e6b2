using System.ComponentModel;

namespace AmplifyGen.Client;

/// <summary>For generated endpoints: creates the results of the endpoint rules.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class EndpointOutcome
{
    /// <summary>Returns the URL that a rule created.</summary>
    /// <exception cref="AwsClientException">The text is not an absolute http or https URL, or has a user name, a query or a fragment.</exception>
    public static Uri CreateUrl(string? text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var url)
        && url.Scheme is "https" or "http"
        && url is { Host.Length: > 0, UserInfo.Length: 0, Query.Length: 0, Fragment.Length: 0 }
            ? url
            : throw new AwsClientException($"The endpoint '{text}' is not a valid URL for requests. Check the region and the endpoint of the client.");

    /// <summary>Stores the value of a condition, and returns it.</summary>
    public static bool Keep(bool value, out bool kept) => kept = value;

    /// <summary>Creates the exception for a required parameter that is not set.</summary>
    /// <param name="name">The name of the parameter in the rules.</param>
    public static AwsClientException MissingParameter(string name) =>
        new($"The endpoint cannot be resolved without the parameter '{name}'. Set it on the client or the request.");

    /// <summary>Creates the exception for parameters that no rule matches.</summary>
    public static AwsClientException NoRule() => new("The service has no endpoint for these parameters. Check the region and the endpoint of the client.");
}
