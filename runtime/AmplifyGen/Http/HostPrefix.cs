using System.ComponentModel;
using System.Text;
using AmplifyGen.Text;

namespace AmplifyGen.Http;

/// <summary>Builds the text before the host of a service (Smithy's <c>endpoint</c> and <c>hostLabel</c> traits).</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class HostPrefix
{
    private const int LongestLabel = 63;

    /// <summary>Appends the value of a member as a label of the host.</summary>
    /// <param name="host">The text before the label.</param>
    /// <param name="value">The member's value.</param>
    /// <param name="shapeName">The C# name of the shape, for the message.</param>
    /// <param name="memberName">The C# name of the member, for the message.</param>
    /// <exception cref="ArgumentException">The value is not a valid host label, so the host would be another one than intended.</exception>
    public static void AppendLabel(StringBuilder host, string? value, string shapeName, string memberName)
    {
        ArgumentNullException.ThrowIfNull(host);
        if (value is not { Length: > 0 and <= LongestLabel } || !Characters.AreAll(value, static character => char.IsAsciiLetterOrDigit(character) || character == '-'))
        {
            throw new ArgumentException(
                $"'{shapeName}.{memberName}' is part of the host of the request, so it must consist of 1 to 63 letters, digits and hyphens.", memberName);
        }

        host.Append(value);
    }
}
