using AmplifyGen.Serialization;

namespace AmplifyGen.Benchmarks.HandWritten;

/// <content>Messages and second factors.</content>
internal static partial class ShapeReading
{
    private static ForgotPassword ReadForgotPassword(ref JsonShapeReader reader)
    {
        string? deliveryMethod = null;
        EmailSettings? emailSettings = null;
        SmsSettings? smsSettings = null;
        ulong seen = 0;
        reader.BeginObject();
        while (reader.NextName(out var name))
        {
            if (name.SequenceEqual("deliveryMethod"u8))
            {
                reader.Seen(ref seen, 0);
                deliveryMethod = reader.TryReadNull() ? null : reader.ReadString();
            }
            else if (name.SequenceEqual("emailSettings"u8))
            {
                reader.Seen(ref seen, 1);
                emailSettings = reader.TryReadNull() ? null : ReadEmailSettings(ref reader);
            }
            else if (name.SequenceEqual("smsSettings"u8))
            {
                reader.Seen(ref seen, 2);
                smsSettings = reader.TryReadNull() ? null : ReadSmsSettings(ref reader);
            }
            else
            {
                reader.Skip();
            }
        }

        return new ForgotPassword(deliveryMethod, emailSettings, smsSettings);
    }

    private static VerificationMessage ReadVerificationMessage(ref JsonShapeReader reader)
    {
        string? deliveryMethod = null;
        EmailSettings? emailSettings = null;
        SmsSettings? smsSettings = null;
        ulong seen = 0;
        reader.BeginObject();
        while (reader.NextName(out var name))
        {
            if (name.SequenceEqual("deliveryMethod"u8))
            {
                reader.Seen(ref seen, 0);
                deliveryMethod = reader.ReadString();
            }
            else if (name.SequenceEqual("emailSettings"u8))
            {
                reader.Seen(ref seen, 1);
                emailSettings = reader.TryReadNull() ? null : ReadEmailSettings(ref reader);
            }
            else if (name.SequenceEqual("smsSettings"u8))
            {
                reader.Seen(ref seen, 2);
                smsSettings = reader.TryReadNull() ? null : ReadSmsSettings(ref reader);
            }
            else
            {
                reader.Skip();
            }
        }

        if (deliveryMethod is null)
            throw reader.Missing("VerificationMessage", [deliveryMethod is null ? "deliveryMethod" : null]);

        return new VerificationMessage(deliveryMethod, emailSettings, smsSettings);
    }

    private static EmailSettings ReadEmailSettings(ref JsonShapeReader reader)
    {
        string? emailMessage = null;
        string? emailSubject = null;
        ulong seen = 0;
        reader.BeginObject();
        while (reader.NextName(out var name))
        {
            if (name.SequenceEqual("emailMessage"u8))
            {
                reader.Seen(ref seen, 0);
                emailMessage = reader.TryReadNull() ? null : reader.ReadString();
            }
            else if (name.SequenceEqual("emailSubject"u8))
            {
                reader.Seen(ref seen, 1);
                emailSubject = reader.TryReadNull() ? null : reader.ReadString();
            }
            else
            {
                reader.Skip();
            }
        }

        return new EmailSettings(emailMessage, emailSubject);
    }

    private static SmsSettings ReadSmsSettings(ref JsonShapeReader reader)
    {
        string? smsMessage = null;
        ulong seen = 0;
        reader.BeginObject();
        while (reader.NextName(out var name))
        {
            if (name.SequenceEqual("smsMessage"u8))
            {
                reader.Seen(ref seen, 0);
                smsMessage = reader.TryReadNull() ? null : reader.ReadString();
            }
            else
            {
                reader.Skip();
            }
        }

        return new SmsSettings(smsMessage);
    }

    private static Mfa<EquatableList<string>> ReadMfa(ref JsonShapeReader reader)
    {
        string? mfaMode = null;
        MfaSettings<EquatableList<string>>? settings = null;
        ulong seen = 0;
        reader.BeginObject();
        while (reader.NextName(out var name))
        {
            if (name.SequenceEqual("MFAMode"u8))
            {
                reader.Seen(ref seen, 0);
                mfaMode = reader.ReadString();
            }
            else if (name.SequenceEqual("settings"u8))
            {
                reader.Seen(ref seen, 1);
                settings = reader.TryReadNull() ? null : ReadMfaSettings(ref reader);
            }
            else
            {
                reader.Skip();
            }
        }

        if (mfaMode is null)
            throw reader.Missing("Mfa", [mfaMode is null ? "MFAMode" : null]);

        return new Mfa<EquatableList<string>>(mfaMode, settings);
    }

    private static MfaSettings<EquatableList<string>> ReadMfaSettings(ref JsonShapeReader reader)
    {
        EquatableList<string>? mfaTypes = null;
        string? smsMessage = null;
        ulong seen = 0;
        reader.BeginObject();
        while (reader.NextName(out var name))
        {
            if (name.SequenceEqual("mfaTypes"u8))
            {
                reader.Seen(ref seen, 0);
                mfaTypes = reader.TryReadNull() ? null : ReadList(ref reader);
            }
            else if (name.SequenceEqual("smsMessage"u8))
            {
                reader.Seen(ref seen, 1);
                smsMessage = reader.TryReadNull() ? null : reader.ReadString();
            }
            else
            {
                reader.Skip();
            }
        }

        return new MfaSettings<EquatableList<string>>(mfaTypes ?? [], smsMessage);
    }
}
