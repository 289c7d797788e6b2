using AmplifyBackend;

namespace Quickstart;

/// <summary>Shows a request as it would be sent, except for what is secret.</summary>
internal static class DryRun
{
    private const string Redacted = "[redacted]";

    /// <returns>The exit code: 0, or 1 after one line on stderr.</returns>
    public static async Task<int> ShowAsync(UpdateBackendAuthRequest request, Target target, CancellationToken token)
    {
        try
        {
            var region = target.Region ?? ExampleCredentials.Region;
            var credentials = target.IsEmbedded ? ExampleCredentials.Value : await new DefaultAwsCredentials(target.Profile).GetCredentialsAsync(token);
            var endpoint = AmplifyBackendEndpoint.Resolve(new AmplifyBackendEndpointParameters { Region = region });
            var options = new AwsSigningOptions { Service = AmplifyBackendClient.Service.SigningName, Region = region };
            var signed = AwsSigV4.Sign(UpdateBackendAuthOperation.CreateRequest(request), endpoint.Url, credentials, options, TimeProvider.System.GetUtcNow());
            Show(signed, endpoint, request);
            return 0;
        }
        catch (Exception exception) when (exception is AwsClientException or ArgumentException)
        {
            return Output.Error(exception.Message);
        }
    }

    private static void Show(AwsHttpRequest signed, AwsEndpoint endpoint, UpdateBackendAuthRequest request)
    {
        Output.Title("Request");
        Output.Line($"{signed.Method} {endpoint.Url.GetLeftPart(UriPartial.Authority)}{signed.Target}");

        Output.Title("Headers");
        foreach (var (name, value) in signed.Headers.OrderBy(static header => header.Key, StringComparer.OrdinalIgnoreCase))
            Output.Line($"{name}: {Shown(name, value)}");

        Output.Title($"Body ({signed.Body.Length} bytes; here as the record prints itself)");
        Output.Line($"{request.ResourceConfig}");
    }

    private static string Shown(string name, string value)
    {
        if (name.Equals("X-Amz-Security-Token", StringComparison.OrdinalIgnoreCase))
            return Redacted;

        var signature = value.IndexOf("Signature=", StringComparison.Ordinal);
        return signature < 0 ? value : value[..signature] + "Signature=" + Redacted;
    }
}
