namespace AmplifyGen.Client;

/// <summary>The settings that belong to one service.</summary>
internal sealed partial class AwsSettings
{
    private const string EndpointKey = "endpoint_url";

    /// <summary>Returns the URL that replaces the endpoint of a service; <see langword="null"/> if no URL is set, or such URLs are ignored.</summary>
    /// <remarks>AWS defines the order: the variable of the service, the variable for all services, the key of the service in the profile's <c>services</c>, the key of the profile.</remarks>
    /// <param name="sdkId">The name of the service in its model, such as <c>DynamoDB</c> or <c>API Gateway</c>.</param>
    /// <exception cref="AwsClientException">The URL is not valid, or the profile names a section <c>services</c> that does not exist.</exception>
    public string? FindEndpointUrl(string sdkId)
    {
        if (Find("AWS_IGNORE_CONFIGURED_ENDPOINT_URLS", "ignore_configured_endpoint_urls")?.ToBoolean() is true)
            return null;

        var setting = Find($"AWS_ENDPOINT_URL_{VariablePart(sdkId)}", key: null)
            ?? Find("AWS_ENDPOINT_URL", key: null)
            ?? FindServiceEndpoint(sdkId)
            ?? Find(variable: null, EndpointKey);
        return setting?.ToEndpointUrl();
    }

    /// <summary>Returns the bearer token of a service from the environment; <see langword="null"/> if it is not set.</summary>
    /// <param name="signingName">The name of the service in signatures, such as <c>bedrock</c>.</param>
    public string? FindBearerToken(string signingName) => Find($"AWS_BEARER_TOKEN_{VariablePart(signingName)}", key: null)?.Text;

    private SettingText? FindServiceEndpoint(string sdkId)
    {
        if (Find(variable: null, "services") is not { } name)
            return null;

        var services = Files.FindServices(name.Text)
            ?? throw new AwsClientException($"{name.Place} names the section '[services {name.Text}]', which does not exist. Add the section, or remove the key.");
        var key = VariablePart(sdkId).ToLowerInvariant();
        return services.Find(key)?.Nested?.Find(EndpointKey) is { Text.Length: > 0 } value ? At(value, $"{key}.{EndpointKey}", $"the section '[services {name.Text}]'") : null;
    }

    /// <summary>Converts a name to part of a variable name: upper case, with <c>_</c> instead of everything except letters and digits.</summary>
    private static string VariablePart(string name) => string.Create(name.Length, name, static (part, name) =>
    {
        for (var i = 0; i < name.Length; i++)
            part[i] = char.IsAsciiLetterOrDigit(name[i]) ? char.ToUpperInvariant(name[i]) : '_';
    });
}
