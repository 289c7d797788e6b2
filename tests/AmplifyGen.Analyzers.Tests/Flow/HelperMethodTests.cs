using AmplifyGen.Analyzers.Flow;
using AmplifyGen.Analyzers.Tests.Harness;

namespace AmplifyGen.Analyzers.Tests.Flow;

/// <summary>Methods of the same compilation that take or give back a builder are seen through.</summary>
public sealed class HelperMethodTests
{
    [Theory]
    [InlineData("Message M() => Start().{|AMPG1001:Build|}(); static Message.Builder Start() => Message.CreateBuilder();", Label = "makes an empty builder")]
    [InlineData("Message M() => Start().Build(); static Message.Builder Start() => Message.CreateBuilder().WithDeliveryMethod(DeliveryMethod.Sms);", Label = "makes a complete builder")]
    [InlineData("Message M() => Start(true).{|AMPG1002:Build|}(); static Message.Builder Start(bool flag) => flag ? Message.CreateBuilder() : Message.CreateBuilder().WithDeliveryMethod(DeliveryMethod.Sms);", Label = "makes a complete builder at times")]
    [InlineData("Message M() { var b = Message.CreateBuilder(); Fill(b); return b.Build(); } static void Fill(Message.Builder b) => b.WithDeliveryMethod(DeliveryMethod.Sms);", Label = "fills a builder")]
    [InlineData("Message M() { var b = Message.CreateBuilder(); Fill(b); return b.{|AMPG1001:Build|}(); } static void Fill(Message.Builder b) => b.WithEmailSettings(e => { });", Label = "fills another member")]
    [InlineData("Message M() => Fill(Message.CreateBuilder()).Build(); Message.Builder Fill(Message.Builder b) { b.WithDeliveryMethod(DeliveryMethod.Sms); return b; }", Label = "gives back what it fills")]
    [InlineData("Message M() => Fill(Message.CreateBuilder()).{|AMPG1001:Build|}(); Message.Builder Fill(Message.Builder b) { return b; }", Label = "gives back what it got")]
    [InlineData("Message M() => Fill(Message.CreateBuilder()).Build(); static Message.Builder Fill(Message.Builder b) { ArgumentNullException.ThrowIfNull(b); return b.WithDeliveryMethod(DeliveryMethod.Sms); }", Label = "checks, fills and gives back")]
    [InlineData("Message M() => Fill(Message.CreateBuilder()).{|AMPG1001:Build|}(); static T Fill<T>(T b) => b;", Label = "gives back what it got, of any type")]
    [InlineData("Message M() => Fill(Message.CreateBuilder()).Build(); static T Fill<T>(T b) where T : class { Keep(b); return b; } static void Keep(object o) { }", Label = "keeps what it got, of any type")]
    [InlineData("Message M() => Fill(b: Message.CreateBuilder(), a: Message.{|AMPG1006:CreateBuilder|}()).{|AMPG1001:Build|}(); static Message.Builder Fill(Message.Builder a, Message.Builder b) { a.WithDeliveryMethod(DeliveryMethod.Sms); return b; }", Label = "takes arguments in another order")]
    [InlineData("Message M() => Outer().{|AMPG1001:Build|}(); static Message.Builder Outer() => Inner(); static Message.Builder Inner() => Message.CreateBuilder();", Label = "calls another helper")]
    [InlineData("Message M() => A(1).Build(); static Message.Builder A(int n) => n == 0 ? Message.CreateBuilder() : B(n - 1); static Message.Builder B(int n) => A(n).WithDeliveryMethod(DeliveryMethod.Sms);", Label = "calls itself by way of another")]
    [InlineData("Message M() => Start().Build(); public virtual Message.Builder Start() => Message.CreateBuilder();", Label = "can be overridden")]
    [InlineData("Message M() => Start().{|AMPG1001:Build|}(); Message.Builder Start() { try { return Message.CreateBuilder(); } finally { Console.WriteLine(); } }", Label = "has a finally")]
    [InlineData("Message M() => Started.{|AMPG1001:Build|}(); static Message.Builder Started => Message.CreateBuilder();", Label = "is a property that makes a builder")]
    [InlineData("Message M() => Field.Build(); static readonly Message.Builder Field = Message.CreateBuilder();", Label = "is a field")]
    [InlineData("Message.Builder? _kept; Message M() { var b = Message.CreateBuilder(); Keep(b); return b.Build(); } void Keep(Message.Builder b) => _kept = b;", Label = "keeps the builder")]
    [InlineData("Message M() { var b = Message.CreateBuilder(); Check(b); return b.{|AMPG1001:Build|}(); } static void Check(Message.Builder b) { if (b is null) throw new ArgumentNullException(nameof(b)); }", Label = "checks for null")]
    [InlineData("Message M(bool flag) { var b = Message.CreateBuilder(); if (flag) b.WithDeliveryMethod(DeliveryMethod.Sms); else Fail(b); return b.Build(); } static void Fail(Message.Builder b) { Console.WriteLine(b); throw new InvalidOperationException(); }", Label = "always throws")]
    [InlineData("UpdateBackendAuthUserPoolConfig M() => UpdateBackendAuthUserPoolConfig.CreateBuilder().WithVerificationMessage(Fill).Build(); static void Fill(Message.Builder b) => b.WithDeliveryMethod(DeliveryMethod.Sms);", Label = "is a method group that fills")]
    [InlineData("UpdateBackendAuthUserPoolConfig M() => UpdateBackendAuthUserPoolConfig.CreateBuilder().{|AMPG1001:WithVerificationMessage|}(Fill).Build(); void Fill(Message.Builder b) => b.WithEmailSettings(e => { });", Label = "is a method group that fills another member")]
    [InlineData("UpdateBackendAuthUserPoolConfig M() => UpdateBackendAuthUserPoolConfig.CreateBuilder().WithVerificationMessage(Fill).Build(); public virtual void Fill(Message.Builder b) => b.WithEmailSettings(e => { });", Label = "is a method group that can be overridden")]
    [InlineData("UpdateBackendAuthUserPoolConfig M() => UpdateBackendAuthUserPoolConfig.CreateBuilder().{|AMPG1001:WithVerificationMessage|}(m => Fill(m)).Build(); static void Fill(Message.Builder b) => b.WithEmailSettings(e => { });", Label = "is called by a configuring lambda")]
    [InlineData("Message M(Message.Builder b) => b.Build();", Label = "is its caller's business: a parameter")]
    [InlineData("Message M(Message.Builder? b) => (b ?? Message.CreateBuilder()).Build();", Label = "is its caller's business: a parameter that may be null")]
    public Task Sees_through(string members) => Verify.File<BuilderFlowAnalyzer>($$"""
        class Program
        {
            {{members}}
        }
        """);

    [Fact]
    public Task Sees_through_an_extension_method_in_another_file() => Verify.File<BuilderFlowAnalyzer>(
        """
        static class Program
        {
            static Message Right() => Message.CreateBuilder().ByEmail().Build();
            static Message Wrong() => Message.CreateBuilder().WithSubject("x").{|AMPG1001:Build|}();
            static UpdateBackendAuthUserPoolConfig Group() => UpdateBackendAuthUserPoolConfig.CreateBuilder().WithVerificationMessage(m => m.ByEmail()).Build();
        }
        """,
        """
        static class Extensions
        {
            public static Message.Builder ByEmail(this Message.Builder builder) => builder.WithDeliveryMethod(DeliveryMethod.Email);

            public static Message.Builder WithSubject(this Message.Builder builder, string subject)
            {
                builder.WithEmailSettings(e => e.WithEmailSubject(subject));
                return builder;
            }
        }
        """);

    [Fact]
    public Task Sees_through_a_sealed_override_and_a_partial_method() => Verify.File<BuilderFlowAnalyzer>("""
        abstract class Base
        {
            protected abstract Message.Builder Start();
        }

        sealed partial class Derived : Base
        {
            protected override Message.Builder Start() => Message.CreateBuilder();

            partial void Fill(Message.Builder builder);

            public Message Wrong() => Start().{|AMPG1001:Build|}();

            public Message Right()
            {
                var b = Start();
                Fill(b);
                return b.Build();
            }
        }

        partial class Derived
        {
            partial void Fill(Message.Builder builder) => builder.WithDeliveryMethod(DeliveryMethod.Sms);
        }
        """);
}
