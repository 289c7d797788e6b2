using System.Net;

namespace AmplifyGen.Client;

/// <summary>Finds the URL and the token for the credentials of a container, which the platform sets in variables.</summary>
internal static class ContainerEndpoint
{
    public const string RelativeVariable = "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI";
    public const string FullVariable = "AWS_CONTAINER_CREDENTIALS_FULL_URI";
    private const string TokenVariable = "AWS_CONTAINER_AUTHORIZATION_TOKEN";
    private const string TokenFileVariable = "AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE";

    /// <summary>The address of the agent of Amazon ECS.</summary>
    private const string EcsHost = "169.254.170.2";

    /// <summary>The addresses that may be used without TLS: the agents of Amazon ECS and of EKS Pod Identity.</summary>
    private static readonly IPAddress[] Agents = [IPAddress.Parse(EcsHost), IPAddress.Parse("169.254.170.23"), IPAddress.Parse("fd00:ec2::23")];

    /// <summary>Returns the URL; <see langword="null"/> if no variable is set.</summary>
    /// <exception cref="AwsClientException">A variable is not an allowed URL.</exception>
    public static Uri? Find(AwsEnvironment environment)
    {
        if (environment.Find(RelativeVariable) is { } path)
        {
            return path[0] == '/' && Uri.TryCreate($"http://{EcsHost}{path}", UriKind.Absolute, out var relative)
                ? relative
                : throw new AwsClientException($"{RelativeVariable} must be a path that begins with '/'.");
        }

        if (environment.Find(FullVariable) is not { } text)
            return null;

        if (!Uri.TryCreate(text, UriKind.Absolute, out var url) || url.Scheme is not ("http" or "https"))
            throw new AwsClientException($"{FullVariable} must be an absolute URL that begins with 'http://' or 'https://'.");

        return IsAllowed(url)
            ? url
            : throw new AwsClientException($"{FullVariable} has a host that is not allowed with 'http'. Use 'https', a loopback address, or the address of an AWS agent ({string.Join(", ", (IEnumerable<IPAddress>)Agents)}).");
    }

    /// <summary>Returns the token; <see langword="null"/> if no variable is set. A file is read each time, because the platform replaces it.</summary>
    /// <exception cref="AwsClientException">The file cannot be read, or the token is not valid in a header.</exception>
    public static string? FindToken(AwsEnvironment environment)
    {
        if (environment.Find(TokenFileVariable) is { } path)
        {
            var text = environment.ReadFile(path) ?? throw new AwsClientException($"The file '{path}' does not exist. {TokenFileVariable} must name an existing file.");
            return Check(text, TokenFileVariable);
        }

        return environment.Find(TokenVariable) is { } token ? Check(token, TokenVariable) : null;
    }

    private static bool IsAllowed(Uri url)
    {
        if (url.Scheme is "https" || string.Equals(url.Host, "localhost", StringComparison.OrdinalIgnoreCase))
            return true;

        return IPAddress.TryParse(url.IdnHost, out var address) && (IPAddress.IsLoopback(address) || Array.IndexOf(Agents, address) >= 0);
    }

    /// <summary>Returns the token without a line break at its end. A line break elsewhere would start another header.</summary>
    private static string Check(string text, string variable)
    {
        var token = text.TrimEnd();
        return token.Length > 0 && !token.AsSpan().ContainsAnyExceptInRange(' ', '~')
            ? token
            : throw new AwsClientException($"{variable} provides a token that is not valid in a header. The token must consist of printable ASCII characters on one line.");
    }
}
