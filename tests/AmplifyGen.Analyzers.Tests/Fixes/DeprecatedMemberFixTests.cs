using Test = AmplifyGen.Analyzers.Tests.Fixes.FixTest<AmplifyGen.Analyzers.Members.DeprecatedMemberAnalyzer, AmplifyGen.CodeFixes.DeprecatedMemberFix>;

namespace AmplifyGen.Analyzers.Tests.Fixes;

public sealed class DeprecatedMemberFixTests
{
    [Fact]
    public Task Keeps_the_nested_settings_of_a_builder() => Test.Body(
        """
                _ = UpdateBackendAuthUserPoolConfig.CreateBuilder()
                    .{|AMPG1003:WithForgotPassword|}(message => message
                        .WithDeliveryMethod(DeliveryMethod.Email)
                        .WithEmailSettings(email => email.WithEmailSubject(text)))
                    .Build();
        """,
        """
                _ = UpdateBackendAuthUserPoolConfig.CreateBuilder()
                    .WithVerificationMessage(message => message
                        .WithDeliveryMethod(DeliveryMethod.Email)
                        .WithEmailSettings(email => email.WithEmailSubject(text)))
                    .Build();
        """);

    [Fact]
    public Task Names_the_type_of_the_replacement() => Test.Body(
        """
                _ = UpdateBackendAuthUserPoolConfig.CreateBuilder().{|AMPG1003:WithForgotPassword|}(UpdateBackendAuthForgotPasswordConfig.CreateBuilder().WithDeliveryMethod(DeliveryMethod.Sms).Build());
                _ = UpdateBackendAuthUserPoolConfig.CreateBuilder().{|AMPG1003:WithForgotPassword|}((AmplifyBackend.UpdateBackendAuthForgotPasswordConfig.Builder b) => b.WithDeliveryMethod(DeliveryMethod.Sms));
        """,
        """
                _ = UpdateBackendAuthUserPoolConfig.CreateBuilder().WithVerificationMessage(Message.CreateBuilder().WithDeliveryMethod(DeliveryMethod.Sms).Build());
                _ = UpdateBackendAuthUserPoolConfig.CreateBuilder().WithVerificationMessage((Message.Builder b) => b.WithDeliveryMethod(DeliveryMethod.Sms));
        """);

    [Fact]
    public Task Keeps_the_nested_settings_of_an_initializer() => Test.Body(
        """
                var pool = new UpdateBackendAuthUserPoolConfig
                {
                    // How a code is sent.
                    {|AMPG1003:ForgotPassword|} = new() { DeliveryMethod = DeliveryMethod.Email, SmsSettings = new() { SmsMessage = text } },
                };
                _ = pool with { {|AMPG1003:ForgotPassword|} = new UpdateBackendAuthForgotPasswordConfig { DeliveryMethod = DeliveryMethod.Sms } };
        """,
        """
                var pool = new UpdateBackendAuthUserPoolConfig
                {
                    // How a code is sent.
                    VerificationMessage = new() { DeliveryMethod = DeliveryMethod.Email, SmsSettings = new() { SmsMessage = text } },
                };
                _ = pool with { VerificationMessage = new Message { DeliveryMethod = DeliveryMethod.Sms } };
        """);

    [Fact]
    public Task Offers_nothing_where_the_replacement_is_set() => Test.Nothing(
        """
                _ = UpdateBackendAuthUserPoolConfig.CreateBuilder()
                    .{|AMPG1003:WithForgotPassword|}(message => message.WithDeliveryMethod(DeliveryMethod.Email))
                    .WithVerificationMessage(message => message.WithDeliveryMethod(DeliveryMethod.Sms))
                    .Build();

                var builder = UpdateBackendAuthUserPoolConfig.CreateBuilder();
                if (flag)
                    builder.WithVerificationMessage(message => message.WithDeliveryMethod(DeliveryMethod.Sms));
                builder.{|AMPG1003:WithForgotPassword|}(message => message.WithDeliveryMethod(DeliveryMethod.Email));
                _ = builder.Build();

                _ = new UpdateBackendAuthUserPoolConfig
                {
                    VerificationMessage = null,
                    {|AMPG1003:ForgotPassword|} = new() { DeliveryMethod = DeliveryMethod.Email },
                };
        """);

    [Fact]
    public Task Offers_nothing_where_the_value_does_not_fit_the_replacement() => Test.Nothing(
        """
                var settings = UpdateBackendAuthForgotPasswordConfig.CreateBuilder().{|AMPG1003:WithDeliveryMethod|}(DeliveryMethod.Sms).Build();
                _ = UpdateBackendAuthUserPoolConfig.CreateBuilder().{|AMPG1003:WithForgotPassword|}(settings).Build();
        """);

    [Fact]
    public Task Offers_nothing_where_a_member_is_read() => Test.Nothing(
        "        _ = UpdateBackendAuthUserPoolConfig.CreateBuilder().Build().{|AMPG1003:ForgotPassword|};");
}
