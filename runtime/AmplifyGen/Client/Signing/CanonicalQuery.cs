using System.Buffers;
using AmplifyGen.Text;

namespace AmplifyGen.Client;

/// <summary>Builds the query of the canonical request: every name and value decoded, encoded and sorted.</summary>
/// <remarks>
/// A plus sign is not a space (RFC 3986; both reference signers agree), and is signed as <c>%2B</c>. Write <c>%20</c> for a space.
/// A name without <c>=</c> has an empty value. An empty part between two <c>&amp;</c> is ignored; botocore signs it as an empty name, which
/// no service reads. Values of one name are sorted after encoding, as AWS documents it and botocore does; AWSSDK.Core sorts them before.
/// </remarks>
internal static class CanonicalQuery
{
    public static void Append(SigningBuffer buffer, ReadOnlySpan<char> query)
    {
        if (query.IsEmpty)
            return;

        var text = ArrayPool<byte>.Shared.Rent(PercentEncoding.MaxLength(query));
        var parameters = ArrayPool<QueryParameter>.Shared.Rent(query.Count('&') + 1);
        var count = Read(query, text, parameters);
        var sorted = parameters.AsSpan(0, count);
        sorted.Sort(QueryParameter.Compare);
        for (var i = 0; i < sorted.Length; i++)
        {
            if (i > 0)
                buffer.Append((byte)'&');

            buffer.Append(sorted[i].Name);
            buffer.Append((byte)'=');
            buffer.Append(sorted[i].Value);
        }

        // The query of a presigned URL can contain a session token.
        ArrayPool<QueryParameter>.Shared.Return(parameters, clearArray: true);
        ArrayPool<byte>.Shared.Return(text, clearArray: true);
    }

    private static int Read(ReadOnlySpan<char> query, byte[] text, QueryParameter[] parameters)
    {
        var count = 0;
        var written = 0;
        while (!query.IsEmpty)
        {
            var end = query.IndexOf('&');
            var parameter = end < 0 ? query : query[..end];
            query = end < 0 ? default : query[(end + 1)..];
            if (parameter.IsEmpty)
                continue;

            var equals = parameter.IndexOf('=');
            var name = Encode(equals < 0 ? parameter : parameter[..equals], text.AsSpan(written));
            var value = Encode(equals < 0 ? default : parameter[(equals + 1)..], text.AsSpan(written + name));
            parameters[count++] = new QueryParameter(text, written, name, value);
            written += name + value;
        }

        return count;
    }

    private static int Encode(ReadOnlySpan<char> text, Span<byte> destination) =>
        PercentEncoding.Encode(text, destination, decode: true, keepSlashes: false);
}
