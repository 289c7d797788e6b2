namespace AmplifyGen.Extensions.Http;

/// <summary>Returns the name of a client's options and of its <see cref="HttpClient"/>.</summary>
internal static class ClientName
{
    public static string Of<TImplementation>(object? serviceKey)
        where TImplementation : IAwsClient<TImplementation>
    {
        var name = "AmplifyGen." + TImplementation.Service.SdkId;
        return serviceKey is null ? name : $"{name}:{serviceKey}";
    }
}
