using System.Globalization;
using Amazon.Runtime;
using Amazon.Runtime.Internal;
using CsCheck;

namespace AmplifyGen.Client.Tests.Signing;

/// <summary>A random request that AWSSDK.Core and AmplifyGen sign.</summary>
internal sealed record SdkCase(
    string Method, string[] Segments, (string Name, string Value)[] Query, (string Name, string Value)[] Headers, byte[] Body, AwsCredentials Credentials, string Region, DateTimeOffset Time)
{
    private static readonly Uri Endpoint = new("https://example.amazonaws.com:8443");

    // AWSSDK.Core folds no blanks in a value that begins with a tab, which HTTP does not count as part of the value.
    private static Gen<(string Name, string Value)[]> Fields { get; } = RandomText.Headers.Select(static headers =>
        headers.Where(static header => header.Name is not "TE").Select(static header => (header.Name, header.Value.TrimStart('\t'))).ToArray());

    private static Gen<(string Name, string Value)[]> ParametersOnce { get; } =
        Gen.Select(Gen.Char.AlphaNumeric.Array[1, 3].Select(static name => new string(name)), RandomText.Any).Array[0, 6]
            .Select(static query => query.DistinctBy(static parameter => parameter.Item1, StringComparer.Ordinal).ToArray());

    private static Gen<(string Name, string Value)[]> Parameters { get; } = Gen.Select(
        ParametersOnce,
        Gen.Char.AlphaNumeric.Array[0, 3].Array[0, 4].Select(static values => values.Select(static value => ("many", new string(value)))),
        static (once, many) => ((string Name, string Value)[])[.. once, .. many]);

    /// <summary>
    /// Gets requests without dot segments and empty segments: AWSSDK.Core signs those as they are sent, while botocore and the published
    /// examples remove them, and AmplifyGen does. Hop-by-hop headers, here <c>TE</c>, are signed by AWSSDK.Core and not by botocore.
    /// Proxies change them, so AmplifyGen does not sign them either. AWSSDK.Core does not encode the names of
    /// parameters, and sorts their values before they are encoded, where botocore and AWS's documentation sort encoded ones. So names are plain
    /// here, and so are the values of the one that is repeated.
    /// </summary>
    public static Gen<SdkCase> Any { get; } = Create(RandomText.NotEmpty);

    /// <summary>Gets requests with all segments, as Amazon S3's keys have them.</summary>
    public static Gen<SdkCase> OfS3 { get; } = Create(Gen.OneOf(RandomText.OneOf("", ".", "..", "%2F"), RandomText.Any));

    public DefaultRequest ToRequest(string service, bool doubleEncode, int? expires = null)
    {
        var request = new DefaultRequest(new EmptyRequest(), service)
        {
            HttpMethod = Method,
            Endpoint = Endpoint,
            ResourcePath = "/" + string.Join('/', Segments.Select(static (_, index) => string.Create(CultureInfo.InvariantCulture, $"{{Label{index}}}"))),
            UseDoubleEncoding = doubleEncode,
            UseQueryString = true,
        };
        for (var i = 0; i < Segments.Length; i++)
            request.AddPathResource(string.Create(CultureInfo.InvariantCulture, $"{{Label{i}}}"), Segments[i]);

        foreach (var values in Query.GroupBy(static parameter => parameter.Name, static parameter => parameter.Value, StringComparer.Ordinal))
            request.ParameterCollection.Add(values.Key, [.. values]);

        if (expires is { } seconds)
        {
            request.Parameters["X-Amz-Expires"] = seconds.ToString(CultureInfo.InvariantCulture);
            if (Credentials.SessionToken is not null)
                request.Parameters["X-Amz-Security-Token"] = Credentials.SessionToken;

            return request;
        }

        request.Content = Body;
        foreach (var (name, value) in Headers)
            request.Headers[name] = value;

        if (Credentials.SessionToken is not null)
            request.Headers["X-Amz-Security-Token"] = Credentials.SessionToken;

        return request;
    }

    /// <summary>Returns the message that the SDK would send.</summary>
    public HttpRequestMessage ToMessage(IRequest request, bool withHeaders = true)
    {
        var message = new HttpRequestMessage(new HttpMethod(Method), AmazonServiceClient.ComposeUrl(request));
        foreach (var (name, value) in withHeaders ? Headers : [])
            Signed.Add(message, name, value);

        return message;
    }

    private static Gen<SdkCase> Create(Gen<string> segment) =>
        Gen.Select(
            RandomText.OneOf("GET", "PUT", "POST", "DELETE"),
            segment.Array[1, 5],
            Parameters,
            Fields,
            RandomText.Body,
            RandomText.Credentials,
            RandomText.Region,
            RandomText.Time)
        .Select(static (method, segments, query, headers, body, credentials, region, time) => new SdkCase(method, segments, query, headers, body, credentials, region, time));

    private sealed class EmptyRequest : AmazonWebServiceRequest;
}
