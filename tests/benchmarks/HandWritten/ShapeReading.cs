using AmplifyGen.Serialization;

namespace AmplifyGen.Benchmarks.HandWritten;

/// <summary>Reads the shapes exactly as generated code does.</summary>
internal static partial class ShapeReading
{
    public static Request<EquatableList<string>> Read(ReadOnlySpan<byte> json)
    {
        var reader = new JsonShapeReader(json, isResponse: false);
        var value = ReadRequest(ref reader);
        reader.End();
        return value;
    }

    private static Request<EquatableList<string>> ReadRequest(ref JsonShapeReader reader)
    {
        string? appId = null;
        string? backendEnvironmentName = null;
        string? resourceName = null;
        ResourceConfig<EquatableList<string>>? resourceConfig = null;
        ulong seen = 0;
        reader.BeginObject();
        while (reader.NextName(out var name))
        {
            if (name.SequenceEqual("AppId"u8))
            {
                reader.Seen(ref seen, 0);
                appId = reader.ReadString();
            }
            else if (name.SequenceEqual("BackendEnvironmentName"u8))
            {
                reader.Seen(ref seen, 1);
                backendEnvironmentName = reader.ReadString();
            }
            else if (name.SequenceEqual("resourceName"u8))
            {
                reader.Seen(ref seen, 2);
                resourceName = reader.ReadString();
            }
            else if (name.SequenceEqual("resourceConfig"u8))
            {
                reader.Seen(ref seen, 3);
                resourceConfig = ReadResourceConfig(ref reader);
            }
            else
            {
                reader.Skip();
            }
        }

        if (appId is null || backendEnvironmentName is null || resourceName is null || resourceConfig is null)
            throw reader.Missing("Request", [appId is null ? "AppId" : null, backendEnvironmentName is null ? "BackendEnvironmentName" : null, resourceName is null ? "resourceName" : null, resourceConfig is null ? "resourceConfig" : null]);

        return new Request<EquatableList<string>>(appId, backendEnvironmentName, resourceName, resourceConfig);
    }

    private static ResourceConfig<EquatableList<string>> ReadResourceConfig(ref JsonShapeReader reader)
    {
        string? authResources = null;
        string? service = null;
        UserPoolConfigs<EquatableList<string>>? userPoolConfigs = null;
        IdentityPoolConfigs? identityPoolConfigs = null;
        ulong seen = 0;
        reader.BeginObject();
        while (reader.NextName(out var name))
        {
            if (name.SequenceEqual("authResources"u8))
            {
                reader.Seen(ref seen, 0);
                authResources = reader.ReadString();
            }
            else if (name.SequenceEqual("service"u8))
            {
                reader.Seen(ref seen, 1);
                service = reader.ReadString();
            }
            else if (name.SequenceEqual("userPoolConfigs"u8))
            {
                reader.Seen(ref seen, 2);
                userPoolConfigs = ReadUserPoolConfigs(ref reader);
            }
            else if (name.SequenceEqual("identityPoolConfigs"u8))
            {
                reader.Seen(ref seen, 3);
                identityPoolConfigs = reader.TryReadNull() ? null : ReadIdentityPoolConfigs(ref reader);
            }
            else
            {
                reader.Skip();
            }
        }

        if (authResources is null || service is null || userPoolConfigs is null)
            throw reader.Missing("ResourceConfig", [authResources is null ? "authResources" : null, service is null ? "service" : null, userPoolConfigs is null ? "userPoolConfigs" : null]);

        return new ResourceConfig<EquatableList<string>>(authResources, service, userPoolConfigs, identityPoolConfigs);
    }

    private static IdentityPoolConfigs ReadIdentityPoolConfigs(ref JsonShapeReader reader)
    {
        bool? unauthenticatedLogin = null;
        ulong seen = 0;
        reader.BeginObject();
        while (reader.NextName(out var name))
        {
            if (name.SequenceEqual("unauthenticatedLogin"u8))
            {
                reader.Seen(ref seen, 0);
                unauthenticatedLogin = reader.TryReadNull() ? null : reader.ReadBoolean();
            }
            else
            {
                reader.Skip();
            }
        }

        return new IdentityPoolConfigs(unauthenticatedLogin);
    }

    private static UserPoolConfigs<EquatableList<string>> ReadUserPoolConfigs(ref JsonShapeReader reader)
    {
        ForgotPassword? forgotPassword = null;
        Mfa<EquatableList<string>>? mfa = null;
        OAuth<EquatableList<string>>? oAuth = null;
        PasswordPolicy<EquatableList<string>>? passwordPolicy = null;
        VerificationMessage? verificationMessage = null;
        ulong seen = 0;
        reader.BeginObject();
        while (reader.NextName(out var name))
        {
            if (name.SequenceEqual("forgotPassword"u8))
            {
                reader.Seen(ref seen, 0);
                forgotPassword = reader.TryReadNull() ? null : ReadForgotPassword(ref reader);
            }
            else if (name.SequenceEqual("mfa"u8))
            {
                reader.Seen(ref seen, 1);
                mfa = reader.TryReadNull() ? null : ReadMfa(ref reader);
            }
            else if (name.SequenceEqual("oAuth"u8))
            {
                reader.Seen(ref seen, 2);
                oAuth = reader.TryReadNull() ? null : ReadOAuth(ref reader);
            }
            else if (name.SequenceEqual("passwordPolicy"u8))
            {
                reader.Seen(ref seen, 3);
                passwordPolicy = reader.TryReadNull() ? null : ReadPasswordPolicy(ref reader);
            }
            else if (name.SequenceEqual("verificationMessage"u8))
            {
                reader.Seen(ref seen, 4);
                verificationMessage = reader.TryReadNull() ? null : ReadVerificationMessage(ref reader);
            }
            else
            {
                reader.Skip();
            }
        }

        return new UserPoolConfigs<EquatableList<string>>(forgotPassword, mfa, oAuth, passwordPolicy, verificationMessage);
    }

    private static PasswordPolicy<EquatableList<string>> ReadPasswordPolicy(ref JsonShapeReader reader)
    {
        EquatableList<string>? additionalConstraints = null;
        double? minimumLength = null;
        ulong seen = 0;
        reader.BeginObject();
        while (reader.NextName(out var name))
        {
            if (name.SequenceEqual("additionalConstraints"u8))
            {
                reader.Seen(ref seen, 0);
                additionalConstraints = reader.TryReadNull() ? null : ReadList(ref reader);
            }
            else if (name.SequenceEqual("minimumLength"u8))
            {
                reader.Seen(ref seen, 1);
                minimumLength = reader.TryReadNull() ? null : reader.ReadDouble();
            }
            else
            {
                reader.Skip();
            }
        }

        return new PasswordPolicy<EquatableList<string>>(additionalConstraints ?? [], minimumLength);
    }

    private static EquatableList<string> ReadList(ref JsonShapeReader reader)
    {
        var items = default(ListAccumulator<string>);
        items.Set([]);
        reader.BeginArray();
        while (reader.NextElement())
            items.AddOne(reader.ReadString());

        return items.ToList()!;
    }
}
