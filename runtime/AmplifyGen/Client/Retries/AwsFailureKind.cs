namespace AmplifyGen;

/// <summary>Specifies why an attempt failed, and so whether another attempt is useful.</summary>
public enum AwsFailureKind
{
    /// <summary>The same request will fail again.</summary>
    Permanent,

    /// <summary>The connection or the server failed, or a time limit was exceeded.</summary>
    Transient,

    /// <summary>The service received too many requests.</summary>
    Throttling,
}
