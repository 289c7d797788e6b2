namespace AmplifyGen.Client;

/// <summary>Represents a key that is derived from a secret access key. It is thread-safe.</summary>
internal abstract class SigningKey
{
    /// <summary>The longest signature of all algorithms, in hexadecimal digits (ECDSA in DER).</summary>
    public const int LongestSignature = 144;

    /// <summary>Signs a text.</summary>
    /// <param name="text">The text to sign.</param>
    /// <param name="signature">Receives the signature in hexadecimal digits. It has space for <see cref="LongestSignature"/> digits.</param>
    /// <returns>The number of digits of the signature.</returns>
    public abstract int Sign(ReadOnlySpan<byte> text, Span<byte> signature);
}
