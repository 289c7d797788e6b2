namespace AmplifyGen.Client;

/// <summary>Defines the differences between SigV4 and SigV4a.</summary>
internal abstract class SigningAlgorithm
{
    public static SigningAlgorithm SigV4 { get; } = new HmacAlgorithm();

    public static SigningAlgorithm SigV4A { get; } = new EcdsaAlgorithm();

    /// <summary>Gets the name at the start of the string to sign.</summary>
    public abstract string Name { get; }

    /// <summary>Gets the number of hexadecimal digits of a chunk signature. Shorter signatures are padded with <c>*</c>.</summary>
    public abstract int ChunkSignatureLength { get; }

    /// <summary>Gets the hash of a body that is signed in chunks.</summary>
    public string StreamingPayload => $"STREAMING-{Name}-PAYLOAD";

    public abstract SigningKey GetKey(in SigningTerms terms);

    /// <summary>Appends the scope of the key.</summary>
    public abstract void AppendScope(SigningBuffer buffer, in SigningTerms terms);

    /// <summary>Returns the regions in which the signature is valid; <see langword="null"/> if the scope contains the region.</summary>
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
