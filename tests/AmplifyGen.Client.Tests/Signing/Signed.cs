using System.Globalization;
using System.Text;

namespace AmplifyGen.Client.Tests.Signing;

/// <summary>Makes and reads signed messages.</summary>
internal static class Signed
{
    /// <summary>The credentials of AWS's published examples.</summary>
    public static AwsCredentials Example { get; } = new("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY");

    /// <summary>The time of AWS's published examples.</summary>
    public static DateTimeOffset Noon { get; } = new(2015, 8, 30, 12, 36, 0, TimeSpan.Zero);

    public static AwsSigningOptions Options { get; } = new() { Service = "service", Region = "us-east-1" };

    public static AwsSigningOptions S3 { get; } = new() { Service = "s3", Region = "us-east-1", DoubleEncodePath = false, NormalizePath = false, AddContentHash = true };

    /// <summary>A URI whose path and query are sent as they are.</summary>
    public static Uri Uri(string text) => new(text, new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true });

    public static HttpRequestMessage Message(string method, string uri, string? body = null, params (string Name, string Value)[] headers)
    {
        var message = new HttpRequestMessage(new HttpMethod(method), Uri(uri));
        if (body is not null)
        {
            message.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        }

        foreach (var (name, value) in headers)
            Add(message, name, value);

        return message;
    }

    public static void Add(HttpRequestMessage message, string name, string value)
    {
        if (message.Headers.TryAddWithoutValidation(name, value))
            return;

        message.Content ??= new ByteArrayContent([]);
        Assert.True(message.Content.Headers.TryAddWithoutValidation(name, value), name);
    }

    public static string Header(HttpRequestMessage message, string name) => message.Headers.NonValidated[name].ToString();

    public static string Authorization(HttpRequestMessage message) => Header(message, "Authorization");

    public static string Signature(HttpRequestMessage message) => Signature(Authorization(message));

    public static string Signature(string authorization) => authorization[(authorization.LastIndexOf('=') + 1)..];

    public static string Timestamp(DateTimeOffset time) => time.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);
}
