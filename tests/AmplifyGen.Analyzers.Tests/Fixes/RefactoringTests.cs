using AmplifyGen.CodeFixes.Refactorings;

namespace AmplifyGen.Analyzers.Tests.Fixes;

public sealed class RefactoringTests
{
    private const string Initializer =
        """
                return $$new UpdateBackendAuthUserPoolConfig
                {
                    Mfa = new() { MFAMode = MFAMode.On, Settings = new() { MfaTypes = [MfaTypesElement.Sms, MfaTypesElement.Totp] } },
                    VerificationMessage = new()
                    {
                        DeliveryMethod = DeliveryMethod.Email,
                        EmailSettings = new EmailSettings { EmailSubject = text + text },
                    },
                };
        """;

    [Fact]
    public Task An_initializer_becomes_a_chain_with_lambdas() => RefactoringTest<InitializerToBuilder>.Body(
        Initializer,
        """
                return UpdateBackendAuthUserPoolConfig.CreateBuilder()
                    .WithMfa(mfa => mfa
                        .WithMFAMode(MFAMode.On)
                        .WithSettings(settings => settings
                            .WithMfaTypes([MfaTypesElement.Sms, MfaTypesElement.Totp])))
                    .WithVerificationMessage(verificationMessage => verificationMessage
                        .WithDeliveryMethod(DeliveryMethod.Email)
                        .WithEmailSettings(emailSettings => emailSettings
                            .WithEmailSubject(text + text)))
                    .Build();
        """);

    [Fact]
    public Task A_short_initializer_becomes_a_chain_on_its_line() => RefactoringTest<InitializerToBuilder>.Body(
        "        return $$new() { PasswordPolicy = new() { MinimumLength = text.Length } };",
        "        return UpdateBackendAuthUserPoolConfig.CreateBuilder().WithPasswordPolicy(passwordPolicy => passwordPolicy.WithMinimumLength(text.Length)).Build();");

    [Fact]
    public Task The_parameter_of_a_lambda_hides_no_variable() => RefactoringTest<InitializerToBuilder>.Body(
        """
                var mfa = MFAMode.Off;
                return $$new() { Mfa = new() { MFAMode = mfa } };
        """,
        """
                var mfa = MFAMode.Off;
                return UpdateBackendAuthUserPoolConfig.CreateBuilder().WithMfa(mfa2 => mfa2.WithMFAMode(mfa)).Build();
        """);

    [Fact]
    public Task An_initializer_without_a_member_stays() => RefactoringTest<InitializerToBuilder>.Nothing("        return $$new UpdateBackendAuthUserPoolConfig { };");

    [Fact]
    public Task A_chain_becomes_an_initializer() => RefactoringTest<BuilderToInitializer>.Body(
        """
                return UpdateBackendAuthUserPoolConfig.$$CreateBuilder()
                    .WithMfa(mfa => mfa.WithMFAMode(MFAMode.On).WithSettings(s => s.AddMfaTypes(MfaTypesElement.Sms, MfaTypesElement.Totp)))
                    .WithVerificationMessage(message => message.WithDeliveryMethod(DeliveryMethod.Email))
                    .Build();
        """,
        """
                return new UpdateBackendAuthUserPoolConfig
                {
                    Mfa = new UpdateBackendAuthMFAConfig
                    {
                        MFAMode = MFAMode.On,
                        Settings = new Settings
                        {
                            MfaTypes = [MfaTypesElement.Sms, MfaTypesElement.Totp],
                        },
                    },
                    VerificationMessage = new UpdateBackendAuthVerificationMessageConfig
                    {
                        DeliveryMethod = DeliveryMethod.Email,
                    },
                };
        """);

    [Fact]
    public Task A_short_chain_becomes_an_initializer_on_its_line() => RefactoringTest<BuilderToInitializer>.Body(
        "        return UpdateBackendAuthUserPoolConfig.CreateBuilder().WithMfa(mfa => mfa.WithMFAMode(MFAMode.On)).$$Build();",
        "        return new UpdateBackendAuthUserPoolConfig { Mfa = new UpdateBackendAuthMFAConfig { MFAMode = MFAMode.On } };");

    [Theory]
    [InlineData("WithMfa(mfa => { mfa.WithMFAMode(MFAMode.On); })")]
    [InlineData("WithVerificationMessage(m => m.WithSmsSettings(s => s.WithSmsMessage(text)))")]
    [InlineData("WithMfa(Configure)")]
    [InlineData("WithMfa(mfa => mfa.WithMFAMode(MFAMode.On).WithMFAMode(MFAMode.Off))")]
    public Task A_chain_that_an_initializer_can_not_say_stays(string call) => RefactoringTest<BuilderToInitializer>.Nothing(
        $"""
                return UpdateBackendAuthUserPoolConfig.$$CreateBuilder().{call}.Build();

                static void Configure(UpdateBackendAuthMFAConfig.Builder builder) => builder.WithMFAMode(MFAMode.On);
        """);

    [Theory]
    [InlineData("$$WithMfa", "CreateBuilder")]
    [InlineData("WithMfa", "$$CreateBuilder")]
    public Task A_value_that_is_built_in_place_becomes_a_lambda(string set, string create) => RefactoringTest<BuiltToLambda>.Body(
        $"        return UpdateBackendAuthUserPoolConfig.CreateBuilder().{set}(UpdateBackendAuthMFAConfig.{create}().WithMFAMode(MFAMode.On).Build()).Build();",
        "        return UpdateBackendAuthUserPoolConfig.CreateBuilder().WithMfa(mfa => mfa.WithMFAMode(MFAMode.On)).Build();");
}
