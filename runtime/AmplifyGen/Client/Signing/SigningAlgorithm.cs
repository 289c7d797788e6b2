namespace AmplifyGen.Client;

/// <summary>What differs between SigV4 and SigV4a.</summary>
internal abstract class SigningAlgorithm
{
    public static SigningAlgorithm SigV4 { get; } = new HmacAlgorithm();

    public static SigningAlgorithm SigV4A { get; } = new EcdsaAlgorithm();

    /// <summary>Gets the name that the string to sign begins with.</summary>
    public abstract string Name { get; }

    /// <summary>Gets how many hexadecimal digits a signature of a chunk has. A shorter one is filled with <c>*</c>.</summary>
    public abstract int ChunkSignatureLength { get; }

    /// <summary>Gets the hash of a body that is signed in chunks.</summary>
    public string StreamingPayload => $"STREAMING-{Name}-PAYLOAD";

    public abstract SigningKey GetKey(in SigningTerms terms);

    /// <summary>Appends what the key is valid for.</summary>
    public abstract void AppendScope(SigningBuffer buffer, in SigningTerms terms);

    /// <summary>Returns the regions in which the signature is valid; <see langword="null"/> if the scope has the one region.</summary>
    public abstract string? RegionSet(AwsSigningOptions options);

    public abstract void Check(AwsSigningOptions options);

    protected static void AppendScope(SigningBuffer buffer, ReadOnlySpan<char> date, string? region, string service)
    {
        buffer.Append(date);
        if (region is not null)
        {
            buffer.Append((byte)'/');
            buffer.Append(region);
        }

        buffer.Append((byte)'/');
        buffer.Append(service);
        buffer.Append("/aws4_request"u8);
    }
}
