namespace AmplifyGen.Client;

/// <summary>Implements SigV4a. The service has only the public key, so one signature can be valid in several regions.</summary>
internal sealed class EcdsaAlgorithm : SigningAlgorithm
{
    public override string Name => "AWS4-ECDSA-P256-SHA256";

    public override int ChunkSignatureLength => SigningKey.LongestSignature;

    public override SigningKey GetKey(in SigningTerms terms) => DerivedKeys.Of(terms.Credentials).Ecdsa(terms.Credentials);

    public override void AppendScope(SigningBuffer buffer, in SigningTerms terms) => AppendScope(buffer, terms.Time.Date, region: null, terms.Options.Service);

    public override string RegionSet(AwsSigningOptions options) => options.RegionSet.Count == 0 ? options.Region : string.Join(',', options.RegionSet);

    public override void Check(AwsSigningOptions options)
    {
        if (options.RegionSet.Count == 0)
            SigningChecks.ScopePart(options.Region, nameof(options.Region));
        foreach (var region in options.RegionSet)
            SigningChecks.ScopePart(region, nameof(options.RegionSet));
    }
}
