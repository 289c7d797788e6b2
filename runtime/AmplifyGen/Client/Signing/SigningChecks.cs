using System.Buffers;

namespace AmplifyGen.Client;

/// <summary>Rejects what cannot be signed. Messages do not contain values, which may be secrets.</summary>
internal static class SigningChecks
{
    private static readonly SearchValues<char> TokenCharacters =
        SearchValues.Create("!#$%&'*+-.^_`|~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    /// <summary>Checks a part of the scope, in which slashes and commas are separators.</summary>
    public static void ScopePart(string? value, string name)
    {
        if (string.IsNullOrEmpty(value))
            throw new ArgumentException($"{nameof(AwsSigningOptions)}.{name} is not set. The signature requires it.", nameof(value));
        if (value.AsSpan().IndexOfAnyExceptInRange('!', '~') >= 0 || value.AsSpan().IndexOfAny('/', ',') >= 0)
            throw new ArgumentException($"{nameof(AwsSigningOptions)}.{name} must consist of visible ASCII characters, without slashes and commas.", nameof(value));
    }

    /// <summary>Checks a part of the credentials that is sent in a header.</summary>
    public static void CredentialPart(string value, string name)
    {
        if (value.AsSpan().IndexOfAnyExceptInRange('!', '~') >= 0)
            throw new ArgumentException($"{nameof(AwsCredentials)}.{name} is sent in a header, so it must not contain spaces, line breaks or non-ASCII characters.", nameof(value));
    }

    public static void HeaderName(string name)
    {
        if (name.Length == 0 || name.AsSpan().IndexOfAnyExcept(TokenCharacters) >= 0)
            throw new ArgumentException("The name of a header is empty or not valid. Use letters, digits and hyphens.", nameof(name));
    }

    public static void HeaderValue(string name, string value)
    {
        if (value.AsSpan().IndexOfAnyExceptInRange(' ', '~') < 0)
            return;

        foreach (var character in value)
        {
            if (char.IsControl(character) && character != '\t')
                throw new ArgumentException($"The header '{name}' must not contain line breaks or other control characters.", nameof(value));
        }
    }

    public static Uri AbsoluteUri(Uri? uri, string parameter)
    {
        if (uri is null)
            throw new ArgumentException("The request has no URI. Set the URI before you sign the request.", parameter);

        return uri.IsAbsoluteUri
            ? uri
            : throw new ArgumentException("The URI is relative, so the host to sign is not known. Use an absolute URI.", parameter);
    }
}
