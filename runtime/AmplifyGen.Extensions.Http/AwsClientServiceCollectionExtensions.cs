using AmplifyGen;
using AmplifyGen.Extensions.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds generated AWS clients to a container.</summary>
public static class AwsClientServiceCollectionExtensions
{
    /// <summary>Adds a client as a singleton, with options from a section of the configuration.</summary>
    /// <typeparam name="TClient">The interface of the client.</typeparam>
    /// <typeparam name="TImplementation">The type of the client.</typeparam>
    /// <param name="services">The services.</param>
    /// <param name="configuration">
    /// The section. Its keys are <c>Region</c>, <c>Endpoint</c>, <c>Profile</c>, <c>UseFips</c>, <c>UseDualStack</c>, <c>AttemptTimeout</c>,
    /// <c>CallTimeout</c>, <c>MaxResponseBytes</c> and <c>MaxAttempts</c>. The host does not start if a value is not valid or a key is unknown.
    /// </param>
    /// <param name="configure">Changes the options after the configuration is applied.</param>
    /// <returns>A builder that adds handlers to the <see cref="HttpClient"/> of the client.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> or <paramref name="configuration"/> is <see langword="null"/>.</exception>
    public static IHttpClientBuilder AddAwsClient<TClient, TImplementation>(
        this IServiceCollection services, IConfiguration configuration, Action<AwsClientOptions>? configure = null)
        where TClient : class
        where TImplementation : class, TClient, IAwsClient<TImplementation>
    {
        ArgumentNullException.ThrowIfNull(configuration);
        return services.AddAwsClient<TClient, TImplementation>(serviceKey: null, configuration, configure);
    }

    /// <summary>Adds a client as a singleton.</summary>
    /// <typeparam name="TClient">The interface of the client.</typeparam>
    /// <typeparam name="TImplementation">The type of the client.</typeparam>
    /// <param name="services">The services.</param>
    /// <param name="configure">Changes the options. Options that are not set come from the environment.</param>
    /// <returns>A builder that adds handlers to the <see cref="HttpClient"/> of the client.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is <see langword="null"/>.</exception>
    public static IHttpClientBuilder AddAwsClient<TClient, TImplementation>(this IServiceCollection services, Action<AwsClientOptions>? configure = null)
        where TClient : class
        where TImplementation : class, TClient, IAwsClient<TImplementation> =>
        services.AddAwsClient<TClient, TImplementation>(serviceKey: null, configuration: null, configure);

    /// <summary>Adds a client as a keyed singleton, such as one for each region.</summary>
    /// <typeparam name="TClient">The interface of the client.</typeparam>
    /// <typeparam name="TImplementation">The type of the client.</typeparam>
    /// <param name="services">The services.</param>
    /// <param name="serviceKey">The key.</param>
    /// <param name="configuration">The section of the configuration, if any.</param>
    /// <param name="configure">Changes the options after the configuration is applied.</param>
    /// <returns>A builder that adds handlers to the <see cref="HttpClient"/> of the client.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> or <paramref name="serviceKey"/> is <see langword="null"/>.</exception>
    public static IHttpClientBuilder AddKeyedAwsClient<TClient, TImplementation>(
        this IServiceCollection services, object serviceKey, IConfiguration? configuration = null, Action<AwsClientOptions>? configure = null)
        where TClient : class
        where TImplementation : class, TClient, IAwsClient<TImplementation>
    {
        ArgumentNullException.ThrowIfNull(serviceKey);
        return services.AddAwsClient<TClient, TImplementation>(serviceKey, configuration, configure);
    }

    private static IHttpClientBuilder AddAwsClient<TClient, TImplementation>(
        this IServiceCollection services, object? serviceKey, IConfiguration? configuration, Action<AwsClientOptions>? configure)
        where TClient : class
        where TImplementation : class, TClient, IAwsClient<TImplementation>
    {
        ArgumentNullException.ThrowIfNull(services);
        var name = ClientName.Of<TImplementation>(serviceKey);
        var options = services.AddOptions<AwsClientOptions>(name);
        if (configuration is not null)
            options.Configure(bound => ClientConfiguration.Apply(configuration, bound));
        if (configure is not null)
            options.Configure(configure);

        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<AwsClientOptions>, AwsClientOptionsValidator>());
        options.ValidateOnStart();
        if (serviceKey is null)
            services.AddSingleton<TClient>(provider => Create<TImplementation>(provider, name));
        else
            services.AddKeyedSingleton<TClient>(serviceKey, (provider, _) => Create<TImplementation>(provider, name));

        return ClientHandlers.Add(services, name);
    }

    private static TImplementation Create<TImplementation>(IServiceProvider provider, string name)
        where TImplementation : IAwsClient<TImplementation> =>
        TImplementation.Create(
            provider.GetRequiredService<IHttpClientFactory>().CreateClient(name),
            provider.GetRequiredService<IOptionsMonitor<AwsClientOptions>>().Get(name));
}
