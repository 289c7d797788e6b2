namespace AmplifyGen.Client;

/// <summary>Implements SigV4. The service has the same key.</summary>
internal sealed class HmacAlgorithm : SigningAlgorithm
{
    public override string Name => "AWS4-HMAC-SHA256";

    public override int ChunkSignatureLength => 64;

    public override SigningKey GetKey(in SigningTerms terms) =>
        DerivedKeys.Of(terms.Credentials).Hmac(terms.Credentials, terms.Time.Date, terms.Options.Region, terms.Options.Service);

    public override void AppendScope(SigningBuffer buffer, in SigningTerms terms) =>
        AppendScope(buffer, terms.Time.Date, terms.Options.Region, terms.Options.Service);

    public override string? RegionSet(AwsSigningOptions options) => null;

    public override void Check(AwsSigningOptions options) => SigningChecks.ScopePart(options.Region, nameof(options.Region));
}
