using AmplifyGen;
using AmplifyGen.Extensions.Http;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Signs the requests of an <see cref="HttpClient"/>.</summary>
public static class AwsSigV4HttpClientBuilderExtensions
{
    /// <summary>Signs each request with Signature Version 4, for services without a model, such as an API of API Gateway or an OpenSearch domain.</summary>
    /// <param name="builder">The builder of the client.</param>
    /// <param name="options">The region and the name of the service to sign for, such as <c>execute-api</c>.</param>
    /// <param name="credentials">The provider of the credentials; <see langword="null"/> for an <see cref="IAwsCredentialsProvider"/> from the container, otherwise the default chain.</param>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> or <paramref name="options"/> is <see langword="null"/>.</exception>
    public static IHttpClientBuilder AddAwsSigV4(this IHttpClientBuilder builder, AwsSigningOptions options, IAwsCredentialsProvider? credentials = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(options);
        return builder.AddHttpMessageHandler(provider => new SigningHandler(
            options,
            credentials ?? provider.GetService<IAwsCredentialsProvider>() ?? new DefaultAwsCredentials(),
            provider.GetService<TimeProvider>() ?? TimeProvider.System));
    }
}
