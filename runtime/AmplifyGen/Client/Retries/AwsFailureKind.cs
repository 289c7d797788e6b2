namespace AmplifyGen;

/// <summary>Why an attempt failed, as far as another attempt is concerned.</summary>
public enum AwsFailureKind
{
    /// <summary>The same request fails again.</summary>
    Permanent,

    /// <summary>The connection, a time limit, or the service's server failed.</summary>
    Transient,

    /// <summary>The service got too many requests.</summary>
    Throttling,
}
