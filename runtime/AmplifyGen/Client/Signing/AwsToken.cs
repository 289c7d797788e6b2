using System.Diagnostics;
using System.Globalization;

namespace AmplifyGen;

/// <summary>Represents a bearer token, and the time for which it is valid.</summary>
/// <remarks><see cref="ToString"/> does not print the token, and a debugger does not show it.</remarks>
public sealed class AwsToken
{
    /// <summary>Creates a token.</summary>
    /// <param name="value">The token. It is sent unchanged.</param>
    /// <param name="expiration">The time at which the service stops accepting it; <see langword="null"/> if it does not expire.</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> is <see langword="null"/>, empty, or has a space, a line break or a character that is not ASCII.</exception>
    public AwsToken(string value, DateTimeOffset? expiration = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(value);
        if (value.AsSpan().IndexOfAnyExceptInRange('!', '~') >= 0)
            throw new ArgumentException("The token is sent in a header, so it must not contain spaces, line breaks or non-ASCII characters.", nameof(value));

        Value = value;
        Expiration = expiration;
    }

    /// <summary>Gets the token.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string Value { get; }

    /// <summary>Gets the time at which the service stops accepting the token; <see langword="null"/> if it does not expire.</summary>
    public DateTimeOffset? Expiration { get; }

    /// <summary>Returns the name of the type and whether the token expires. It does not contain the token.</summary>
    public override string ToString() => Expiration is { } time
        ? string.Create(CultureInfo.InvariantCulture, $"{nameof(AwsToken)} {{ expires {time:O} }}")
        : $"{nameof(AwsToken)} {{ does not expire }}";
}
