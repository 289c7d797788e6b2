using System.Text;
using CsCheck;

namespace AmplifyGen.Client.Tests.Signing;

/// <summary>Random parts of requests, as texts that are not escaped.</summary>
internal static class RandomText
{
    private const string Odd = "/ +%&=?#:@!$'()*,;-._~\"<>[]{}|\\^`";

    public static Gen<string> Any { get; } = Gen.OneOf(
        Gen.Char['a', 'z'].Select(static letter => letter.ToString()),
        Gen.Char['0', 'Z'].Select(static character => character.ToString()),
        Gen.Int[0, Odd.Length - 1].Select(static index => Odd[index].ToString()),
        OneOf("é", "\u1234", "\U0001F600", "%2F", "%20", "..", "\u00A0", "\u007F")).Array[0, 6].Select(string.Concat);

    public static Gen<string> NotEmpty { get; } = Gen.Select(Gen.Char['a', 'z'], Any).Select(static (first, rest) => first + rest);

    /// <summary>Gets values of headers, with blanks everywhere.</summary>
    public static Gen<string> HeaderValue { get; } = OneOf("a", "B", "1", " ", "  ", "   ", "\t", " \t ", ",", ";", "\"", "=", "value", "x-y").Array[0, 8].Select(string.Concat);

    public static Gen<string> HeaderName { get; } = OneOf(
        "X-Custom", "x-custom_a", "X-CustomB", "x-amz-meta-a", "X-Amz-Meta-B", "Accept", "X-Amzn-Trace-Id", "User-Agent", "Content-Type", "x-amz-target", "TE", "Range", "x-Z", "X-_", "x-a!");

    public static Gen<(string Name, string Value)[]> Headers { get; } =
        Gen.Select(HeaderName, HeaderValue).Array[0, 6].Select(static headers => headers.DistinctBy(static header => header.Item1, StringComparer.OrdinalIgnoreCase).ToArray());

    public static Gen<(string Name, string Value)[]> Query { get; } = Gen.Select(NotEmpty, Any).Array[0, 6];

    public static Gen<byte[]> Body { get; } = Gen.Byte.Array[0, 300];

    public static Gen<DateTimeOffset> Time { get; } = Gen.Long[0, 4_000_000_000].Select(DateTimeOffset.FromUnixTimeSeconds);

    public static Gen<AwsCredentials> Credentials { get; } =
        Gen.Select(Gen.Char.AlphaNumeric.Array[1, 20], Gen.Char['!', '~'].Array[1, 60], Gen.OneOf(Gen.Const(""), Gen.Char['!', '~'].Array[1, 80].Select(static text => new string(text))))
            .Select(static (key, secret, token) => new AwsCredentials(new string(key), new string(secret), token));

    public static Gen<string> Region { get; } = OneOf("us-east-1", "eu-west-1", "cn-north-1");

    public static Gen<string> OneOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(index => texts[index]);

    /// <summary>Percent-encodes all but RFC 3986's unreserved characters, independently of what is tested.</summary>
    public static string Encode(string text) => Uri.EscapeDataString(text);

    /// <summary>Percent-encodes only what must be.</summary>
    public static string EncodeLittle(string text)
    {
        var encoded = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
            encoded.Append(rune.IsAscii && (char.IsAsciiLetterOrDigit((char)rune.Value) || "/ +:@!$'()*,;-._~".Contains((char)rune.Value, StringComparison.Ordinal)) && rune.Value != ' ' ? rune.ToString() : Uri.EscapeDataString(rune.ToString()));

        return encoded.ToString();
    }
}
