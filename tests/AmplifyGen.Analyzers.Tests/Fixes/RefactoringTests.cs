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

    [Fact]
    public Task An_initializer_keeps_its_comments_in_a_chain() => RefactoringTest<InitializerToBuilder>.Body(
        """
                return $$new UpdateBackendAuthUserPoolConfig // The pool.
                {
                    // The factor.
                    Mfa = new() // Of two.
                    {
                        MFAMode = MFAMode.On, // Always.
                        // Nothing else.
                    }, // The end.

                    /* The length. */
                    PasswordPolicy = new() { MinimumLength = /* At least. */ text.Length /* At most. */ },
                    // The rest is as it was.
                };
        """,
        """
                return UpdateBackendAuthUserPoolConfig.CreateBuilder() // The pool.
                    // The factor.
                    .WithMfa(mfa => mfa // Of two.
                        .WithMFAMode(MFAMode.On)) // Always.
                    // Nothing else.
                    // The end.
                    /* The length. */
                    .WithPasswordPolicy(passwordPolicy => passwordPolicy
                        .WithMinimumLength(text.Length)) /* At least. */ /* At most. */
                    // The rest is as it was.
                    .Build();
        """);

    [Fact]
    public Task A_chain_keeps_its_comments_in_an_initializer() => RefactoringTest<BuilderToInitializer>.Body(
        """
                return UpdateBackendAuthUserPoolConfig.$$CreateBuilder() // The pool.
                    // The factor.
                    .WithMfa(mfa => mfa // Of two.
                        .WithMFAMode(MFAMode.On) // Always.
                        // Nothing else.
                    ) // The end.
                    // The rest is as it was.
                    .Build();
        """,
        """
                return new UpdateBackendAuthUserPoolConfig // The pool.
                {
                    // The factor.
                    Mfa = new UpdateBackendAuthMFAConfig // Of two.
                    {
                        MFAMode = MFAMode.On, // Always.
                        // Nothing else.
                    }, // The end.
                    // The rest is as it was.
                };
        """);

    [Fact]
    public Task A_value_keeps_its_comments_in_a_lambda() => RefactoringTest<BuiltToLambda>.Body(
        """
                return UpdateBackendAuthUserPoolConfig.CreateBuilder()
                    .$$WithMfa(UpdateBackendAuthMFAConfig.CreateBuilder() // The factor.
                        .WithMFAMode(MFAMode.On) // Always.
                        // Nothing else.
                        .Build()) // The end.
                    .Build();
        """,
        """
                return UpdateBackendAuthUserPoolConfig.CreateBuilder()
                    .WithMfa(mfa => mfa // The factor.
                        .WithMFAMode(MFAMode.On) // Always.
                        // Nothing else.
                        ) // The end.
                    .Build();
        """);

    [Fact]
    public async Task What_is_compiled_under_a_condition_stays()
    {
        await RefactoringTest<InitializerToBuilder>.Nothing(
            """
                    return $$new UpdateBackendAuthUserPoolConfig
                    {
            #if DEBUG
                        PasswordPolicy = new() { MinimumLength = 1 },
            #endif
                        Mfa = new() { MFAMode = MFAMode.On },
                    };
            """);
        await RefactoringTest<BuilderToInitializer>.Nothing(
            """
                    return UpdateBackendAuthUserPoolConfig.$$CreateBuilder()
            #if !DEBUG
                        .WithMfa(mfa => mfa.WithMFAMode(MFAMode.On))
            #endif
                        .Build();
            """);
        await RefactoringTest<BuiltToLambda>.Nothing(
            """
                    return UpdateBackendAuthUserPoolConfig.CreateBuilder()
                        .$$WithMfa(UpdateBackendAuthMFAConfig.CreateBuilder()
                            .WithMFAMode(MFAMode.On)
            #if DEBUG
                            .WithSettings(settings => settings.AddMfaTypes(MfaTypesElement.Sms))
            #endif
                            .Build())
                        .Build();
            """);
    }
}
