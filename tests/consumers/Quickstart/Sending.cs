using AmplifyBackend;

namespace Quickstart;

/// <summary>Sends a request and shows what comes back.</summary>
internal static class Sending
{
    public static async Task<int> ShowAsync(UpdateBackendAuthRequest request, Target target, CancellationToken token)
    {
        if (!target.IsEmbedded)
        {
            using var aws = new AmplifyBackendClient(new AwsClientOptions { Region = target.Region, Profile = target.Profile });
            return await ShowAsync(aws, request, static () => { }, token);
        }

        await using var service = await EmbeddedService.StartAsync(token);
        using var client = new AmplifyBackendClient(new AwsClientOptions
        {
            Region = ExampleCredentials.Region,
            Endpoint = service.Url,
            Credentials = new StaticAwsCredentials(ExampleCredentials.Value),
        });
        var exitCode = await ShowAsync(client, request, service.Show, token);
        await ShowErrorAsync(client, request, token);
        await ShowMissingMembersAsync(client, token);
        return exitCode;
    }

    /// <returns>The exit code: 0, or 1 after one line on stderr.</returns>
    private static async Task<int> ShowAsync(AmplifyBackendClient client, UpdateBackendAuthRequest request, Action showService, CancellationToken token)
    {
        try
        {
            var response = await client.UpdateBackendAuthAsync(request, token);
            showService();
            Output.Title("Response");
            Output.Line($"{response}");
            return 0;
        }
        catch (Exception exception) when (exception is AwsServiceException or AwsClientException or ArgumentException)
        {
            return Output.Error(exception.Message);
        }
    }

    private static async Task ShowErrorAsync(AmplifyBackendClient client, UpdateBackendAuthRequest request, CancellationToken token)
    {
        Output.Title("An error of the service is an exception of its own type");
        try
        {
            await client.UpdateBackendAuthAsync(request with { AppId = EmbeddedService.UnknownApp }, token);
        }
        catch (NotFoundException exception)
        {
            Output.Line($"{nameof(NotFoundException)} (HTTP status {exception.StatusCode}, attempts: {exception.Attempts}): {exception.Message}");
        }
    }

    private static async Task ShowMissingMembersAsync(AmplifyBackendClient client, CancellationToken token)
    {
        Output.Title("A request that the service would refuse is not sent");
        try
        {
#pragma warning disable AMPG1001 // Shown on purpose: elsewhere the analyzer makes this an error in the editor.
            await client.UpdateBackendAuthAsync(request => request.WithAppId("d1a2b3c4").WithResourceName("auth"), token);
#pragma warning restore AMPG1001
        }
        catch (MissingRequiredMembersException exception)
        {
            Output.Line(exception.Message);
        }
    }
}
