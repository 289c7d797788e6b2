using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Amazon.Runtime.Internal.Auth;
using Microsoft.AspNetCore.Http;

namespace Quickstart;

/// <summary>Checks Signature Version 4 as a service does, from what arrived. The official SDK's signer computes the signature that it must have.</summary>
internal static class SignatureCheck
{
    private const string Algorithm = "AWS4-HMAC-SHA256 ";

    public static bool IsRight(HttpRequest request, string target, byte[] body, AwsCredentials credentials)
    {
        var authorization = request.Headers.Authorization.ToString();
        if (!authorization.StartsWith(Algorithm, StringComparison.Ordinal))
            return false;

        var parts = authorization[Algorithm.Length..].Split(',', StringSplitOptions.TrimEntries).ToDictionary(static part => part.Split('=')[0], static part => part[(part.IndexOf('=', StringComparison.Ordinal) + 1)..], StringComparer.Ordinal);
        if (parts["Credential"].Split('/') is not [var key, _, var region, var service, "aws4_request"] || !string.Equals(key, credentials.AccessKeyId, StringComparison.Ordinal))
            return false;

        var names = parts["SignedHeaders"].Split(';');
        var time = DateTime.ParseExact(request.Headers["X-Amz-Date"].ToString(), "yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal);
        var expected = AWS4Signer.ComputeSignature(
            credentials.AccessKeyId, credentials.SecretAccessKey, region, time, service, parts["SignedHeaders"], CanonicalRequest(request, target, body, names));
        return string.Equals(expected.Signature, parts["Signature"], StringComparison.Ordinal);
    }

    private static string CanonicalRequest(HttpRequest request, string target, byte[] body, string[] names)
    {
        var path = target.Split('?')[0];
        var query = target.Contains('?', StringComparison.Ordinal) ? target[(target.IndexOf('?', StringComparison.Ordinal) + 1)..] : "";
        var text = new StringBuilder(request.Method)
            .Append('\n').AppendJoin('/', path.Split('/').Select(Uri.EscapeDataString))
            .Append('\n').AppendJoin('&', query.Split('&', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal))
            .Append('\n');
        foreach (var name in names)
            text.Append(name).Append(':').Append(request.Headers[name].ToString().Trim()).Append('\n');

        return text.Append('\n').AppendJoin(';', names).Append('\n').Append(Convert.ToHexStringLower(SHA256.HashData(body))).ToString();
    }
}
