using System.ComponentModel;

namespace AmplifyGen.Client;

/// <summary>For generated clients: what the client knows when an endpoint is resolved (the built-in parameters of Smithy's rules engine).</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed record EndpointContext
{
    /// <summary>Gets the region (<c>AWS::Region</c>); <see langword="null"/> if there is none.</summary>
    public string? Region { get; init; }

    /// <summary>Gets whether endpoints that meet FIPS 140 are used (<c>AWS::UseFIPS</c>).</summary>
    public bool UseFips { get; init; }

    /// <summary>Gets whether endpoints with IPv4 and IPv6 are used (<c>AWS::UseDualStack</c>).</summary>
    public bool UseDualStack { get; init; }

    /// <summary>Gets the endpoint that replaces the one of the rules (<c>SDK::Endpoint</c>); <see langword="null"/> if there is none.</summary>
    public string? Endpoint { get; init; }

    /// <summary>Gets the account of the credentials (<c>AWS::Auth::AccountId</c>); <see langword="null"/> if it is not known.</summary>
    public string? AccountId { get; init; }

    /// <summary>Gets how the account id is used (<c>AWS::Auth::AccountIdEndpointMode</c>): <c>preferred</c>, <c>disabled</c> or <c>required</c>.</summary>
    public string AccountIdEndpointMode { get; init; } = "preferred";
}
