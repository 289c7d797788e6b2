using System.Buffers;
using System.ComponentModel;

namespace AmplifyGen.Client;

/// <summary>For generated endpoints: checks parts of host names (<c>isValidHostLabel</c>, <c>aws.isVirtualHostableS3Bucket</c>).</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class HostLabel
{
    private const int MaxLength = 63;
    private const int MinBucketLength = 3;

    private static readonly SearchValues<char> Characters =
        SearchValues.Create("-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    /// <summary>Determines whether a text is a valid host label (RFC 1123).</summary>
    /// <param name="text">The text; <see langword="null"/> is not a label.</param>
    /// <param name="allowSubdomains">Whether several labels with dots between them are valid too.</param>
    public static bool IsValid(string? text, bool allowSubdomains)
    {
        var rest = text.AsSpan();
        while (allowSubdomains && rest.IndexOf('.') is >= 0 and var dot)
        {
            if (!IsLabel(rest[..dot]))
                return false;

            rest = rest[(dot + 1)..];
        }

        return IsLabel(rest);
    }

    /// <summary>Determines whether the name of an S3 bucket can be part of a host name.</summary>
    /// <param name="text">The name; <see langword="null"/> is not a name.</param>
    /// <param name="allowSubdomains">Whether the name may have dots.</param>
    public static bool IsVirtualHostableS3Bucket(string? text, bool allowSubdomains) =>
        text is { Length: >= MinBucketLength and <= MaxLength }
        && !text.AsSpan().ContainsAnyInRange('A', 'Z')
        && !IsLikeAddress(text)
        && IsValid(text, allowSubdomains);

    private static bool IsLabel(ReadOnlySpan<char> text) =>
        text is { Length: > 0 and <= MaxLength } && text[0] != '-' && text[^1] != '-' && !text.ContainsAnyExcept(Characters);

    private static bool IsLikeAddress(ReadOnlySpan<char> text) => text.Count('.') == 3 && !text.ContainsAnyExcept("0123456789.");
}
