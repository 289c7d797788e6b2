using Acme.Depot;
using AmplifyGen.Client.Tests.Configuration;

namespace AmplifyGen.Client.Tests;

/// <summary>Clients of the services of the tests. None reads the environment of the machine.</summary>
internal static class TestClients
{
    public static readonly AwsCredentials Credentials = new("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY");

    public static DepotClient Depot(EmbeddedService service, Action<AwsClientOptions>? change = null) => new(Options(service.Url, change));

    public static AwsClientOptions Options(Uri endpoint, Action<AwsClientOptions>? change = null)
    {
        var options = new AwsClientOptions
        {
            Region = "eu-west-1",
            Endpoint = endpoint,
            Credentials = new StaticAwsCredentials(Credentials),
            Retry = WithoutDelay(3),
            Environment = new FakeEnvironment(),
        };
        change?.Invoke(options);
        return options;
    }

    /// <summary>The standard retry mode whose random numbers are all 0, so that nothing waits.</summary>
    public static AwsStandardRetry WithoutDelay(int maxAttempts) => new(maxAttempts, AwsStandardRetry.DefaultBaseDelay, static () => 0);
}
