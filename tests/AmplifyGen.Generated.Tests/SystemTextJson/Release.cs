using System.Text.Json.Serialization;

namespace AmplifyGen.Generated.Tests.SystemTextJson;

/// <summary>A user's type that holds shapes of another project.</summary>
internal sealed record Release
{
    public string? Name { get; init; }

    public Acme.Auth.UpdateBackendAuthRequest? Auth { get; init; }

    public Acme.Auth.MFAMode Mode { get; init; }

    public Acme.Auth.MFAMode? Fallback { get; init; }

    public IReadOnlyList<Acme.Auth.EmailSettings?>? Emails { get; init; }

    public Dictionary<Acme.Auth.MfaTypesElement, Acme.Auth.SmsSettings>? Texts { get; init; }
}

[JsonSerializable(typeof(Release))]
internal sealed partial class ReleaseContext : JsonSerializerContext;
