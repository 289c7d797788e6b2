using System.Collections.Concurrent;
using Acme.Depot;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace AmplifyGen.Client.Tests;

/// <summary>Clients in a container (<c>AmplifyGen.Extensions.Http</c>).</summary>
public sealed class AwsClientTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_client_has_the_options_of_its_section()
    {
        await using var service = await EmbeddedService.StartAsync(Answer.Error(500, "Broken"));
        await using var provider = Provider(services => services.AddAwsClient<IDepotClient, DepotClient>(
            Section(("Region", "us-east-2"), ("Endpoint", service.Url.ToString()), ("MaxAttempts", "1"), ("AttemptTimeout", "00:00:05")),
            static options => options.Credentials = new StaticAwsCredentials(TestClients.Credentials)));
        var client = provider.GetRequiredService<IDepotClient>();

        await Assert.ThrowsAsync<DepotException>(() => client.AddCrateAsync(new AddCrateRequest { Name = "n" }, Token));

        Assert.Contains("/us-east-2/depot/aws4_request", Assert.Single(service.Requests).Headers["Authorization"], StringComparison.Ordinal);
        Assert.Same(client, provider.GetRequiredService<IDepotClient>());
    }

    [Fact]
    public async Task Keyed_clients_differ_in_their_options()
    {
        await using var service = await EmbeddedService.StartAsync(Answer.Ok());
        await using var provider = Provider(services =>
        {
            foreach (var region in new[] { "eu-west-1", "eu-north-1" })
                services.AddKeyedAwsClient<IDepotClient, DepotClient>(region, configure: options => Set(options, service.Url, region));
        });

        await provider.GetRequiredKeyedService<IDepotClient>("eu-north-1").AddCrateAsync(new AddCrateRequest { Name = "n" }, Token);

        Assert.Contains("/eu-north-1/", Assert.Single(service.Requests).Headers["Authorization"], StringComparison.Ordinal);
        Assert.Null(provider.GetService<IDepotClient>());
    }

    [Fact]
    public async Task Handlers_of_the_builder_see_every_attempt()
    {
        await using var service = await EmbeddedService.StartAsync(Answer.Error(500, "Broken"), Answer.Ok());
        var seen = new ConcurrentQueue<string>();
        await using var provider = Provider(services => services
            .AddAwsClient<IDepotClient, DepotClient>(options => Set(options, service.Url, "eu-west-1"))
            .AddHttpMessageHandler(() => new NamingHandler(seen)));

        await provider.GetRequiredService<IDepotClient>().AddCrateAsync(new AddCrateRequest { Name = "n" }, Token);

        Assert.Equal("Depot.AddCrate 1, Depot.AddCrate 2", string.Join(", ", seen));
    }

    [Fact]
    public async Task The_log_says_what_happened_and_no_more()
    {
        await using var service = await EmbeddedService.StartAsync(Answer.Error(404, "CrateNotFoundException").With("x-amzn-requestid", "r-1"));
        using var log = new MemoryLog();
        await using var provider = Provider(services =>
        {
            services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(log));
            services.AddAwsClient<IDepotClient, DepotClient>(options => Set(options, service.Url, "eu-west-1"));
        });

        await Assert.ThrowsAsync<CrateNotFoundException>(
            () => provider.GetRequiredService<IDepotClient>().TagCrateAsync(new TagCrateRequest { CrateId = "crate-with-a-name", Secret = "hunter2" }, Token));

        var line = Assert.Single(log.Lines);
        Assert.Matches(@"^Warning AmplifyGen\.Depot TagCrate, attempt 1: HTTP status 404 after [0-9.]+ ms, request id r-1$", line);
    }

    [Theory]
    [InlineData("AttemptTimeout", "soon", "'Aws:AttemptTimeout' is 'soon' but must be a time such as 00:00:30.")]
    [InlineData("UseFips", "1", "'Aws:UseFips' is '1' but must be true or false.")]
    [InlineData("MaxAttempts", "0", "'Aws:MaxAttempts' is '0' but must be a whole number that is at least 1.")]
    [InlineData("Endpoint", "here", "'Aws:Endpoint' is 'here' but must be an absolute URL.")]
    [InlineData("Regoin", "eu-west-1", "'Aws:Regoin' is not a known key. The known keys are Region, Endpoint, Profile, UseFips, UseDualStack, AttemptTimeout, CallTimeout, MaxResponseBytes and MaxAttempts.")]
    [InlineData("Region:Name", "eu-west-1", "'Aws:Region' is a section but must be a value.")]
    [InlineData("CallTimeout", "-00:00:07", "The options of 'AmplifyGen.Depot' are not valid: AwsClientOptions.CallTimeout must be greater than zero")]
    public async Task A_bad_value_stops_the_host_at_its_start(string key, string value, string message)
    {
        var builder = Host.CreateEmptyApplicationBuilder(settings: null);
        builder.Services.AddAwsClient<IDepotClient, DepotClient>(Section((key, value)));
        using var host = builder.Build();

        var exception = await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync(Token));

        Assert.StartsWith(message, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Any_other_client_can_be_signed()
    {
        await using var service = await EmbeddedService.StartAsync(Answer.Ok());
        await using var provider = Provider(services => services
            .AddHttpClient("api")
            .AddAwsSigV4(new AwsSigningOptions { Service = "execute-api", Region = "eu-west-1" }, new StaticAwsCredentials(TestClients.Credentials)));
        using var client = provider.GetRequiredService<IHttpClientFactory>().CreateClient("api");

        await client.PostAsync(new Uri(service.Url, "/stage/pets?b=2&a=1"), new StringContent("{}"), Token);

        Assert.StartsWith(
            "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/", Assert.Single(service.Requests).Headers["Authorization"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_health_of_credentials_is_checked()
    {
        await using var healthy = Provider(static services => services.AddHealthChecks().AddAwsCredentials(new StaticAwsCredentials(TestClients.Credentials)));
        await using var expired = Provider(static services => services.AddHealthChecks().AddAwsCredentials(
            new StaticAwsCredentials(new AwsCredentials("a", "b", "c", DateTimeOffset.UnixEpoch)), failureStatus: HealthStatus.Degraded));
        await using var missing = Provider(static services => services.AddHealthChecks().AddAwsCredentials(new NoCredentials()));

        Assert.Equal(HealthStatus.Healthy, await StatusAsync(healthy));
        Assert.Equal(HealthStatus.Degraded, await StatusAsync(expired));
        Assert.Equal(HealthStatus.Unhealthy, await StatusAsync(missing));
    }

    private static void Set(AwsClientOptions options, Uri endpoint, string region)
    {
        options.Region = region;
        options.Endpoint = endpoint;
        options.Credentials = new StaticAwsCredentials(TestClients.Credentials);
        options.Retry = TestClients.WithoutDelay(3);
    }

    private static async Task<HealthStatus> StatusAsync(ServiceProvider provider) =>
        (await provider.GetRequiredService<HealthCheckService>().CheckHealthAsync(Token)).Status;

    private static ServiceProvider Provider(Action<IServiceCollection> add)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        add(services);
        return services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
    }

    private static IConfigurationSection Section(params (string Key, string Value)[] values) => new ConfigurationBuilder()
        .AddInMemoryCollection(values.Select(static pair => new KeyValuePair<string, string?>("Aws:" + pair.Key, pair.Value)))
        .Build()
        .GetSection("Aws");

    private sealed class NoCredentials : IAwsCredentialsProvider
    {
        public ValueTask<AwsCredentials> GetCredentialsAsync(CancellationToken cancellationToken = default) => throw new AwsClientException("None.");
    }

    private sealed class NamingHandler(ConcurrentQueue<string> seen) : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.Options.TryGetValue(AwsRequestKeys.Service, out var service);
            request.Options.TryGetValue(AwsRequestKeys.Operation, out var operation);
            request.Options.TryGetValue(AwsRequestKeys.Attempt, out var attempt);
            seen.Enqueue($"{service}.{operation} {attempt}");
            return base.SendAsync(request, cancellationToken);
        }
    }

    private sealed class MemoryLog : ILoggerProvider
    {
        public ConcurrentQueue<string> Lines { get; } = new();

        public ILogger CreateLogger(string categoryName) => new Logger(this, categoryName);

        public void Dispose()
        {
            // Nothing to free.
        }

        private sealed class Logger(MemoryLog log, string category) : ILogger
        {
            public IDisposable? BeginScope<TState>(TState state)
                where TState : notnull => null;

            public bool IsEnabled(LogLevel logLevel) => true;

            public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
                log.Lines.Enqueue($"{logLevel} {category} {formatter(state, exception)}");
        }
    }
}
