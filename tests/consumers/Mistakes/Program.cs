using AmplifyBackend;
using AmplifyGen;
using Message = AmplifyBackend.UpdateBackendAuthVerificationMessageConfig;

var request = UpdateBackendAuthRequest.CreateBuilder()
    .WithAppId("d1a2b3c4")
    .WithBackendEnvironmentName("dev")
    .WithResourceConfig(config => config
        .WithAuthResources(AuthResources.UserPoolOnly)
        .WithService(Service.Cognito)
        .WithUserPoolConfigs(pool => pool.WithForgotPassword(forgot => forgot.WithDeliveryMethod(DeliveryMethod.Sms))))
    .Build();
Console.WriteLine(Mistakes.WithoutApp(request));

internal static class Mistakes
{
    public static UpdateBackendAuthRequest WithoutApp(UpdateBackendAuthRequest request) => request with { AppId = null! };

    public static Message ForEmailOnly(bool isEmail)
    {
        var message = Message.CreateBuilder();
        if (isEmail)
            message.WithDeliveryMethod(DeliveryMethod.Email);
        return message.Build();
    }

    public static SmsSettings Twice(string text) => SmsSettings.CreateBuilder().WithSmsMessage(text).WithSmsMessage("{####}").Build();

    public static EmailSettings Unchanged(EmailSettings settings)
    {
        settings.ToBuilder().WithEmailSubject("Welcome");
        return settings;
    }

    public static BackendAuthSocialProviderConfig Google() => BackendAuthSocialProviderConfig.CreateBuilder().WithClientSecret("hunter2").Build();

    public static UpdateBackendAuthMFAConfig Misspelt() => UpdateBackendAuthMFAConfig.FromJson("""
        {
            "MFAMode": "OFF",
            "setings": {}
        }
        """);

    public static MFAMode Unknown() => new("OPTIONL");

    public static Message Unproved(Message.Builder message) => message.Build();

    [EnsuresMembers("DeliveryMethod")]
    public static Message.Builder Unkept(Message.Builder message) => message;
}
