using AmplifyBackend;

namespace Quickstart;

/// <summary>Who else signs users in. Part of <see cref="FullRequest"/>.</summary>
internal static class SocialProviders
{
    public static void Configure(SocialProviderSettings.Builder settings) => settings
        .WithFacebook(provider => provider.WithClientId("facebook-client").WithClientSecret(ReadSecret("FACEBOOK")))
        .WithGoogle(provider => provider.WithClientId("google-client").WithClientSecret(ReadSecret("GOOGLE")))
        .WithLoginWithAmazon(provider => provider.WithClientId("amazon-client").WithClientSecret(ReadSecret("AMAZON")))
        .WithSignInWithApple(apple => apple
            .WithClientId("com.example.quickstart")
            .WithKeyId("ABC123DEFG")
            .WithPrivateKey(ReadSecret("APPLE"))
            .WithTeamId("DEF123GHIJ"));

    /// <summary>A secret comes from the environment or a secret store, never from source code. Nobody has set these, so there is a placeholder.</summary>
    private static string ReadSecret(string provider) =>
        Environment.GetEnvironmentVariable($"QUICKSTART_{provider}_SECRET") ?? $"not-a-secret-of-{provider}";
}
