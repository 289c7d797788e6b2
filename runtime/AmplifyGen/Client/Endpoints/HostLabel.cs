using System.Buffers;
using System.ComponentModel;

namespace AmplifyGen.Client;

/// <summary>For generated endpoints: what can be part of a host name (<c>isValidHostLabel</c>, <c>aws.isVirtualHostableS3Bucket</c>).</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class HostLabel
{
    private const int MaxLength = 63;
    private const int MinBucketLength = 3;

    private static readonly SearchValues<char> Characters =
        SearchValues.Create("-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    /// <summary>Returns whether the text is a label of a host name by RFC 1123.</summary>
    /// <param name="text">The text; <see langword="null"/> is no label.</param>
    /// <param name="allowSubdomains">Whether several labels with dots between them count as well.</param>
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

    /// <summary>Returns whether an S3 bucket of this name can be part of a host name.</summary>
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
