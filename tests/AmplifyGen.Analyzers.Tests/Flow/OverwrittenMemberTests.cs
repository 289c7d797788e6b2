using AmplifyGen.Analyzers.Flow;
using AmplifyGen.Analyzers.Tests.Harness;

namespace AmplifyGen.Analyzers.Tests.Flow;

public sealed class OverwrittenMemberTests
{
    [Theory]
    [InlineData("_ = EmailSettings.CreateBuilder().WithEmailMessage(\"a\").{|AMPG1005:WithEmailMessage|}(\"b\").Build();", Label = "a chain")]
    [InlineData("var b = EmailSettings.CreateBuilder(); if (flag) b.WithEmailMessage(\"a\"); b.{|AMPG1005:WithEmailMessage|}(\"b\"); _ = b.Build();", Label = "a first call on one branch")]
    [InlineData("var b = EmailSettings.CreateBuilder(); b.WithEmailMessage(\"a\"); if (flag) b.{|AMPG1005:WithEmailMessage|}(\"b\"); else b.WithEmailMessage(\"c\"); _ = b.Build();", Label = "a second call on one of two branches")]
    [InlineData("_ = Message.CreateBuilder().WithDeliveryMethod(DeliveryMethod.Sms).WithEmailSettings(e => e.WithEmailMessage(\"a\").{|AMPG1005:WithEmailMessage|}(\"b\")).Build();", Label = "a chain in a lambda")]
    [InlineData("_ = Message.CreateBuilder().WithDeliveryMethod(DeliveryMethod.Sms).WithEmailSettings(e => { }).{|AMPG1005:WithEmailSettings|}(EmailSettings.CreateBuilder().Build()).Build();", Label = "a lambda, then a value")]
    [InlineData("_ = Settings.CreateBuilder().AddMfaTypes(MfaTypesElement.Sms).{|AMPG1005:WithMfaTypes|}([MfaTypesElement.Totp]).Build();", Label = "an added element, then a list")]
    [InlineData("_ = Fill(EmailSettings.CreateBuilder()); static EmailSettings.Builder Fill(EmailSettings.Builder b) => b.WithEmailMessage(\"a\").{|AMPG1005:WithEmailMessage|}(\"b\");", Label = "a helper that does both")]
    public Task Reports(string statements) => Verify.Body<BuilderFlowAnalyzer>(statements);

    [Theory]
    [InlineData("_ = EmailSettings.CreateBuilder().WithEmailMessage(\"a\").WithEmailSubject(\"b\").Build();", Label = "two members")]
    [InlineData("var b = EmailSettings.CreateBuilder().WithEmailMessage(\"a\"); if (flag) b.WithEmailMessage(\"b\"); _ = b.Build();", Label = "a second call on some paths only")]
    [InlineData("var b = EmailSettings.CreateBuilder().WithEmailMessage(\"a\"); _ = b.Build(); _ = b.WithEmailMessage(\"b\").Build();", Label = "a build in between")]
    [InlineData("var b = EmailSettings.CreateBuilder(); foreach (var c in text) b.WithEmailMessage(\"a\" + c); _ = b.Build();", Label = "a loop")]
    [InlineData("_ = EmailSettings.FromJson(text).ToBuilder().WithEmailMessage(\"b\").Build();", Label = "a copy of a record")]
    [InlineData("_ = Settings.CreateBuilder().AddMfaTypes(MfaTypesElement.Sms).AddMfaTypes(MfaTypesElement.Totp).Build();", Label = "two added elements")]
    [InlineData("_ = Settings.CreateBuilder().WithMfaTypes([MfaTypesElement.Sms]).AddMfaTypes(MfaTypesElement.Totp).Build();", Label = "a list, then an added element")]
    [InlineData("_ = Defaults().WithEmailMessage(\"b\").Build(); static EmailSettings.Builder Defaults() => EmailSettings.CreateBuilder().WithEmailMessage(\"a\");", Label = "a default that a helper gives back")]
    [InlineData("var b = EmailSettings.CreateBuilder(); Defaults(b); _ = b.WithEmailMessage(\"b\").Build(); static void Defaults(EmailSettings.Builder b) => b.WithEmailMessage(\"a\");", Label = "a default that a helper sets")]
    [InlineData("var b = EmailSettings.CreateBuilder().WithEmailMessage(\"a\"); Console.WriteLine(b); _ = b.WithEmailMessage(\"b\").Build();", Label = "unseen code in between")]
    [InlineData("var b = EmailSettings.CreateBuilder(); try { b.WithEmailMessage(text); } catch { _ = b.Build(); return; } b.WithEmailMessage(\"b\"); _ = b.Build();", Label = "a handler that builds")]
    [InlineData("var a = EmailSettings.CreateBuilder().WithEmailMessage(\"a\"); var b = EmailSettings.CreateBuilder().WithEmailMessage(\"b\"); (flag ? a : b).WithEmailMessage(\"c\"); _ = a.Build(); _ = b.Build();", Label = "one of two builders")]
    [InlineData("var b = EmailSettings.CreateBuilder().WithEmailMessage(\"a\"); Action change = () => b.WithEmailMessage(\"b\"); _ = b.Build();", Label = "a lambda that runs at some time")]
    public Task Is_silent(string statements) => Verify.Body<BuilderFlowAnalyzer>(statements);
}
