using System.Text;

namespace AmplifyGen.Generated.Tests.Operations;

/// <summary>HTTP responses as a service could make them.</summary>
internal static class Responses
{
    public static AwsHttpResponse Of(int status, string body, params (string Name, string Value)[] headers) => new()
    {
        StatusCode = status,
        Body = Encoding.UTF8.GetBytes(body),
        Headers = headers.ToDictionary(static header => header.Name, static header => header.Value, StringComparer.Ordinal),
    };
}
