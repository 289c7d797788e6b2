using System.ComponentModel;

namespace AmplifyGen.Client;

/// <summary>For generated clients: contains the built-in parameters of Smithy's rules engine, which resolves an endpoint.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed record EndpointContext
{
    /// <summary>Gets the region (<c>AWS::Region</c>); <see langword="null"/> if it is not set.</summary>
    public string? Region { get; init; }

    /// <summary>Gets whether FIPS 140 endpoints are used (<c>AWS::UseFIPS</c>).</summary>
    public bool UseFips { get; init; }

    /// <summary>Gets whether dual-stack endpoints (IPv4 and IPv6) are used (<c>AWS::UseDualStack</c>).</summary>
    public bool UseDualStack { get; init; }

    /// <summary>Gets the endpoint that is used instead of the rules (<c>SDK::Endpoint</c>); <see langword="null"/> if it is not set.</summary>
    public string? Endpoint { get; init; }

    /// <summary>Gets the account of the credentials (<c>AWS::Auth::AccountId</c>); <see langword="null"/> if it is not known.</summary>
    public string? AccountId { get; init; }

    /// <summary>Gets how the account id is used (<c>AWS::Auth::AccountIdEndpointMode</c>): <c>preferred</c>, <c>disabled</c> or <c>required</c>.</summary>
    public string AccountIdEndpointMode { get; init; } = "preferred";

    /// <summary>Gets the scope of the credentials (<c>AWS::Auth::CredentialScope</c>); <see langword="null"/> if it is not set.</summary>
    public string? CredentialScope { get; init; }

    /// <summary>
    /// Gets the client settings that the service defines, by their names in the model (<c>clientContextParams</c>). A Boolean is <c>true</c> or
    /// <c>false</c>. The value is <see langword="null"/> if nothing is set.
    /// </summary>
    public IReadOnlyDictionary<string, string>? Settings { get; init; }

    /// <summary>Returns the text of a setting; <see langword="null"/> if it is not set.</summary>
    public string? FindText(string name) => Settings is not null && Settings.TryGetValue(name, out var value) ? value : null;

    /// <summary>Returns the value of a Boolean setting; <see langword="null"/> if it is not set, or is neither <c>true</c> nor <c>false</c>.</summary>
    public bool? FindBoolean(string name) => bool.TryParse(FindText(name), out var value) ? value : null;
}
