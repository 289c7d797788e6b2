using System.Runtime.InteropServices;

namespace AmplifyGen.Client;

/// <summary>Contains the credentials, the scope, the time and the algorithm of a signature.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct SigningTerms
{
    /// <exception cref="ArgumentException">The options or the credentials cannot be part of a signature.</exception>
    public SigningTerms(SigningAlgorithm algorithm, AwsCredentials credentials, AwsSigningOptions options, DateTimeOffset time)
    {
        ArgumentNullException.ThrowIfNull(credentials);
        ArgumentNullException.ThrowIfNull(options);
        SigningChecks.ScopePart(options.Service, nameof(options.Service));
        algorithm.Check(options);
        SigningChecks.CredentialPart(credentials.AccessKeyId, nameof(credentials.AccessKeyId));
        SigningChecks.CredentialPart(credentials.SessionToken ?? "", nameof(credentials.SessionToken));
        Algorithm = algorithm;
        Credentials = credentials;
        Options = options;
        Time = new SigningTime(time);
    }

    public SigningAlgorithm Algorithm { get; }

    public AwsCredentials Credentials { get; }

    public AwsSigningOptions Options { get; }

    public SigningTime Time { get; }

    public void AppendScope(SigningBuffer buffer) => Algorithm.AppendScope(buffer, this);

    /// <summary>Appends the name of the key: the access key and the scope.</summary>
    public void AppendCredential(SigningBuffer buffer)
    {
        buffer.Append(Credentials.AccessKeyId);
        buffer.Append((byte)'/');
        AppendScope(buffer);
    }
}
