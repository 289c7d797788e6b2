namespace AmplifyGen;

/// <summary>Specifies how the signature covers the body.</summary>
public enum AwsPayloadSigning
{
    /// <summary>The signature covers a hash of the whole body, which is read before the request is sent.</summary>
    Signed,

    /// <summary>The signature does not cover the body. Only TLS protects it. The header <c>x-amz-content-sha256</c> is <c>UNSIGNED-PAYLOAD</c>.</summary>
    Unsigned,

    /// <summary>
    /// The body is signed in chunks while it is sent, so it is read only once (<c>aws-chunked</c>). Its length must be known.
    /// A request whose body is not a stream is signed like <see cref="Signed"/>.
    /// </summary>
    Streaming,
}
