namespace AmplifyGen.Client;

/// <summary>A key that is derived from a secret access key. It is used by many threads at once.</summary>
internal abstract class SigningKey
{
    /// <summary>The longest signature of any algorithm, in hexadecimal digits: ECDSA's, as DER.</summary>
    public const int LongestSignature = 144;

    /// <summary>Signs a text.</summary>
    /// <param name="text">What is signed.</param>
    /// <param name="signature">Gets the signature in hexadecimal digits; has room for <see cref="LongestSignature"/> of them.</param>
    /// <returns>How many digits the signature has.</returns>
    public abstract int Sign(ReadOnlySpan<byte> text, Span<byte> signature);
}
