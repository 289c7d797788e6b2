using System.Buffers;

namespace AmplifyGen.Client;

/// <summary>Builds the path of the canonical request.</summary>
/// <remarks>
/// It starts with the path as it is sent. All services except Amazon S3 remove dot segments and empty segments, and encode the rest,
/// including percent signs. Amazon S3 decodes and encodes the path, so <c>$</c> and <c>%24</c> are the same.
/// </remarks>
internal static class CanonicalPath
{
    private const int LargestOnStack = 512;

    public static void Append(SigningBuffer buffer, ReadOnlySpan<char> path, AwsSigningOptions options)
    {
        if (path.IsEmpty)
            buffer.Append((byte)'/');
        else if (options.NormalizePath && (path.Contains("//", StringComparison.Ordinal) || path.Contains("/.", StringComparison.Ordinal)))
            AppendNormalized(buffer, path, options);
        else
            AppendEncoded(buffer, path, options);
    }

    private static void AppendNormalized(SigningBuffer buffer, ReadOnlySpan<char> path, AwsSigningOptions options)
    {
        char[]? rented = null;
        Span<char> normalized = path.Length <= LargestOnStack ? stackalloc char[LargestOnStack] : rented = ArrayPool<char>.Shared.Rent(path.Length);
        AppendEncoded(buffer, normalized[..Normalize(path, normalized)], options);
        if (rented is not null)
            ArrayPool<char>.Shared.Return(rented);
    }

    private static void AppendEncoded(SigningBuffer buffer, ReadOnlySpan<char> path, AwsSigningOptions options) =>
        buffer.AppendPercentEncoded(path, decode: !options.DoubleEncodePath, keepSlashes: true);

    /// <summary>Removes dot segments and empty segments. A slash at the end is kept, but not after a dot segment, like in botocore.</summary>
    private static int Normalize(ReadOnlySpan<char> path, Span<char> normalized)
    {
        var length = 0;
        foreach (var range in new SegmentEnumerator(path))
        {
            var segment = path[range];
            if (segment is "..")
            {
                length = Math.Max(normalized[..length].LastIndexOf('/'), 0);
            }
            else if (segment is not ("" or "."))
            {
                normalized[length++] = '/';
                segment.CopyTo(normalized[length..]);
                length += segment.Length;
            }
        }

        if (length == 0 || path[^1] == '/')
            normalized[length++] = '/';

        return length;
    }

    private ref struct SegmentEnumerator(ReadOnlySpan<char> path)
    {
        private readonly ReadOnlySpan<char> _path = path;
        private int _start;
        private int _end = -1;

        public readonly Range Current => _start.._end;

        public readonly SegmentEnumerator GetEnumerator() => this;

        public bool MoveNext()
        {
            _start = _end + 1;
            if (_start > _path.Length)
                return false;

            var length = _path[_start..].IndexOf('/');
            _end = length < 0 ? _path.Length : _start + length;
            return true;
        }
    }
}
