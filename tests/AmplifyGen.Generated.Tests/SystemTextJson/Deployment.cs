using System.Text.Json.Serialization;

namespace AmplifyGen.Generated.Tests.SystemTextJson;

/// <summary>A user's type that holds shapes of the project's own specs.</summary>
internal sealed record Deployment
{
    public required string Name { get; init; }

    public required UpdateBackendAuthRequest Auth { get; init; }

    public required MFAMode Mode { get; init; }

    public required List<EmailSettings> Emails { get; init; }

    public required Dictionary<string, SmsSettings> Texts { get; init; }
}

// System.Text.Json's generator cannot see the shapes, and the fast path that it would write leaves them out: metadata only.
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(Deployment))]
internal sealed partial class DeploymentContext : JsonSerializerContext;
