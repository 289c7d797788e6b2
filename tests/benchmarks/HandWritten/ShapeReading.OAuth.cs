using AmplifyGen.Serialization;

namespace AmplifyGen.Benchmarks.HandWritten;

/// <content>Sign-in through other providers.</content>
internal static partial class ShapeReading
{
    private static OAuth<EquatableList<string>> ReadOAuth(ref JsonShapeReader reader)
    {
        string? domainPrefix = null;
        string? oAuthGrantType = null;
        EquatableList<string>? oAuthScopes = null;
        EquatableList<string>? redirectSignInURIs = null;
        EquatableList<string>? redirectSignOutURIs = null;
        SocialProviderSettings? socialProviderSettings = null;
        ulong seen = 0;
        reader.BeginObject();
        while (reader.NextName(out var name))
        {
            if (name.SequenceEqual("domainPrefix"u8))
            {
                reader.Seen(ref seen, 0);
                domainPrefix = reader.TryReadNull() ? null : reader.ReadString();
            }
            else if (name.SequenceEqual("oAuthGrantType"u8))
            {
                reader.Seen(ref seen, 1);
                oAuthGrantType = reader.TryReadNull() ? null : reader.ReadString();
            }
            else if (name.SequenceEqual("oAuthScopes"u8))
            {
                reader.Seen(ref seen, 2);
                oAuthScopes = reader.TryReadNull() ? null : ReadList(ref reader);
            }
            else if (name.SequenceEqual("redirectSignInURIs"u8))
            {
                reader.Seen(ref seen, 3);
                redirectSignInURIs = reader.TryReadNull() ? null : ReadList(ref reader);
            }
            else if (name.SequenceEqual("redirectSignOutURIs"u8))
            {
                reader.Seen(ref seen, 4);
                redirectSignOutURIs = reader.TryReadNull() ? null : ReadList(ref reader);
            }
            else if (name.SequenceEqual("socialProviderSettings"u8))
            {
                reader.Seen(ref seen, 5);
                socialProviderSettings = reader.TryReadNull() ? null : ReadSocialProviderSettings(ref reader);
            }
            else
            {
                reader.Skip();
            }
        }

        return new OAuth<EquatableList<string>>(domainPrefix, oAuthGrantType, oAuthScopes ?? [], redirectSignInURIs ?? [], redirectSignOutURIs ?? [], socialProviderSettings);
    }

    private static SocialProviderSettings ReadSocialProviderSettings(ref JsonShapeReader reader)
    {
        SocialProvider? facebook = null;
        SocialProvider? google = null;
        SocialProvider? loginWithAmazon = null;
        AppleProvider? signInWithApple = null;
        ulong seen = 0;
        reader.BeginObject();
        while (reader.NextName(out var name))
        {
            if (name.SequenceEqual("Facebook"u8))
            {
                reader.Seen(ref seen, 0);
                facebook = reader.TryReadNull() ? null : ReadSocialProvider(ref reader);
            }
            else if (name.SequenceEqual("Google"u8))
            {
                reader.Seen(ref seen, 1);
                google = reader.TryReadNull() ? null : ReadSocialProvider(ref reader);
            }
            else if (name.SequenceEqual("LoginWithAmazon"u8))
            {
                reader.Seen(ref seen, 2);
                loginWithAmazon = reader.TryReadNull() ? null : ReadSocialProvider(ref reader);
            }
            else if (name.SequenceEqual("SignInWithApple"u8))
            {
                reader.Seen(ref seen, 3);
                signInWithApple = reader.TryReadNull() ? null : ReadAppleProvider(ref reader);
            }
            else
            {
                reader.Skip();
            }
        }

        return new SocialProviderSettings(facebook, google, loginWithAmazon, signInWithApple);
    }

    private static SocialProvider ReadSocialProvider(ref JsonShapeReader reader)
    {
        string? clientId = null;
        string? clientSecret = null;
        ulong seen = 0;
        reader.BeginObject();
        while (reader.NextName(out var name))
        {
            if (name.SequenceEqual("client_id"u8))
            {
                reader.Seen(ref seen, 0);
                clientId = reader.TryReadNull() ? null : reader.ReadString();
            }
            else if (name.SequenceEqual("client_secret"u8))
            {
                reader.Seen(ref seen, 1);
                clientSecret = reader.TryReadNull() ? null : reader.ReadString();
            }
            else
            {
                reader.Skip();
            }
        }

        return new SocialProvider(clientId, clientSecret);
    }

    private static AppleProvider ReadAppleProvider(ref JsonShapeReader reader)
    {
        string? clientId = null;
        string? keyId = null;
        string? privateKey = null;
        string? teamId = null;
        ulong seen = 0;
        reader.BeginObject();
        while (reader.NextName(out var name))
        {
            if (name.SequenceEqual("client_id"u8))
            {
                reader.Seen(ref seen, 0);
                clientId = reader.TryReadNull() ? null : reader.ReadString();
            }
            else if (name.SequenceEqual("key_id"u8))
            {
                reader.Seen(ref seen, 1);
                keyId = reader.TryReadNull() ? null : reader.ReadString();
            }
            else if (name.SequenceEqual("private_key"u8))
            {
                reader.Seen(ref seen, 2);
                privateKey = reader.TryReadNull() ? null : reader.ReadString();
            }
            else if (name.SequenceEqual("team_id"u8))
            {
                reader.Seen(ref seen, 3);
                teamId = reader.TryReadNull() ? null : reader.ReadString();
            }
            else
            {
                reader.Skip();
            }
        }

        return new AppleProvider(clientId, keyId, privateKey, teamId);
    }
}
