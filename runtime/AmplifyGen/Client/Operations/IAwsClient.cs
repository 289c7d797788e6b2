using System.Diagnostics.CodeAnalysis;

namespace AmplifyGen;

/// <summary>Represents a client of an AWS service. Code that creates clients, such as a container, needs no reflection.</summary>
/// <typeparam name="TSelf">The client.</typeparam>
[SuppressMessage("Design", "CA1000:Do not declare static members on generic types", Justification = "They are called through the type parameter.")]
public interface IAwsClient<out TSelf>
    where TSelf : IAwsClient<TSelf>
{
    /// <summary>Gets the description of the service.</summary>
    static abstract AwsServiceInfo Service { get; }

    /// <summary>Creates a client that uses an <see cref="HttpClient"/>. The client does not dispose it.</summary>
    /// <param name="httpClient">Sends the requests.</param>
    /// <param name="options">The options. They are copied.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">An option is not valid.</exception>
    static abstract TSelf Create(HttpClient httpClient, AwsClientOptions options);
}
