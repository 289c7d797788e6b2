namespace AmplifyGen.Generated.Tests.Builders;

/// <summary>A builder fills the value that it returns, so what it does later must not change that value.</summary>
public sealed class BuilderReuseTests
{
    [Fact]
    public void A_value_does_not_change_when_its_builder_is_used_again()
    {
        var builder = EmailSettings.CreateBuilder().WithEmailSubject("a");
        var first = builder.Build();
        var second = builder.WithEmailSubject("b").WithEmailMessage("m").Build();
        var third = builder.Build();

        Assert.Equal(new EmailSettings { EmailSubject = "a" }, first);
        Assert.Equal(new EmailSettings { EmailSubject = "b", EmailMessage = "m" }, second);
        Assert.Equal(second, third);
    }

    [Fact]
    public void A_value_does_not_change_when_its_copy_is_edited()
    {
        var original = new EmailSettings { EmailSubject = "a" };
        var edited = original.ToBuilder().WithEmailSubject("b").Build();

        Assert.Equal("a", original.EmailSubject);
        Assert.Equal("b", edited.EmailSubject);
        Assert.Equal(original, original.ToBuilder().Build());
    }

    [Fact]
    public void Lists_grow_in_the_builder_only()
    {
        var builder = Settings.CreateBuilder().AddMfaTypes(MfaTypesElement.Sms);
        var first = builder.Build();
        var second = builder.AddMfaTypes(MfaTypesElement.Totp).Build();
        var third = builder.WithMfaTypes([]).AddMfaTypes(MfaTypesElement.Totp).WithSmsMessage("m").Build();

        Assert.Equal([MfaTypesElement.Sms], first.MfaTypes!);
        Assert.Equal([MfaTypesElement.Sms, MfaTypesElement.Totp], second.MfaTypes!);
        Assert.Equal([MfaTypesElement.Totp], third.MfaTypes!);
        Assert.Equal([MfaTypesElement.Sms, MfaTypesElement.Totp], first.ToBuilder().AddMfaTypes(MfaTypesElement.Totp).Build().MfaTypes!);
        Assert.Null(builder.WithMfaTypes(null).Build().MfaTypes);
    }

    [Fact]
    public void A_builder_that_a_lambda_keeps_does_not_change_what_was_built()
    {
        EmailSettings.Builder? kept = null;
        var message = UpdateBackendAuthVerificationMessageConfig.CreateBuilder()
            .WithDeliveryMethod(DeliveryMethod.Email)
            .WithEmailSettings(email => kept = email.WithEmailSubject("a"))
            .Build();
        kept!.WithEmailSubject("b");

        Assert.Equal("a", message.EmailSettings!.EmailSubject);
        Assert.Equal("b", kept.Build().EmailSubject);
    }

    [Fact]
    public void A_builder_can_be_completed_after_it_refused_to_build()
    {
        var builder = UpdateBackendAuthVerificationMessageConfig.CreateBuilder().WithSmsSettings(sms => sms.WithSmsMessage("m"));
        Assert.Throws<MissingRequiredMembersException>(builder.Build);

        Assert.Equal(default, builder.WithDeliveryMethod(default).Build().DeliveryMethod);
        Assert.Equal("m", builder.Build().SmsSettings!.SmsMessage);
    }

    [Fact]
    public void A_copy_of_a_value_has_its_required_members()
    {
        var message = new UpdateBackendAuthVerificationMessageConfig { DeliveryMethod = DeliveryMethod.Sms };

        Assert.Equal(DeliveryMethod.Sms, message.ToBuilder().WithSmsSettings(sms => { }).Build().DeliveryMethod);
    }
}
