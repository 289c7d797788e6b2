using AmplifyGen.Analyzers.Flow;
using AmplifyGen.Analyzers.Tests.Harness;

namespace AmplifyGen.Analyzers.Tests.Flow;

/// <summary>AMPG1010 (off by default) and what <c>[EnsuresMembers]</c> does for it; AMPG1011.</summary>
public sealed class StrictModeTests
{
    [Theory]
    [InlineData("_ = Message.CreateBuilder().WithDeliveryMethod(DeliveryMethod.Sms).Build();", "")]
    [InlineData("_ = Message.CreateBuilder().{|AMPG1001:Build|}();", "")]
    [InlineData("_ = Unseen.{|AMPG1010:Build|}();", "static Message.Builder Unseen { get; } = Message.CreateBuilder();")]
    [InlineData("_ = Unseen.WithDeliveryMethod(DeliveryMethod.Sms).Build();", "static Message.Builder Unseen { get; } = Message.CreateBuilder();")]
    [InlineData("var b = Message.CreateBuilder(); Console.WriteLine(b); _ = b.{|AMPG1010:Build|}();", "")]
    [InlineData("", "static Message Done(Message.Builder b) => b.{|AMPG1010:Build|}();")]
    [InlineData("", "static Message Done(Message.Builder b) => b.WithDeliveryMethod(DeliveryMethod.Sms).Build();")]
    [InlineData("_ = Factory.Start().Build();", "static IFactory Factory = null!; interface IFactory { [EnsuresMembers(\"DeliveryMethod\")] Message.Builder Start(); }")]
    [InlineData("_ = Factory.Start().{|AMPG1010:Build|}();", "static IFactory Factory = null!; interface IFactory { Message.Builder Start(); }")]
    [InlineData("var b = Message.CreateBuilder(); Factory.Fill(b); _ = b.Build();", "static IFactory Factory = null!; interface IFactory { [EnsuresMembers(\"DeliveryMethod\")] void Fill(Message.Builder b); }")]
    [InlineData("_ = Factory.Fill(Message.CreateBuilder()).Build();", "static IFactory Factory = null!; interface IFactory { [EnsuresMembers(\"DeliveryMethod\")] Message.Builder Fill(Message.Builder b); }")]
    [InlineData("Action<Message.Builder> fill = m => { }; _ = UpdateBackendAuthUserPoolConfig.CreateBuilder().{|AMPG1010:WithVerificationMessage|}(fill).Build();", "")]
    [InlineData("_ = UpdateBackendAuthUserPoolConfig.CreateBuilder().WithVerificationMessage(Factory.Fill).Build();", "static IFactory Factory = null!; interface IFactory { [EnsuresMembers(\"DeliveryMethod\")] void Fill(Message.Builder b); }")]
    public Task Proves_or_reports(string statements, string members) => Verify.Strictly<BuilderFlowAnalyzer>(statements, members);

    [Theory]
    [InlineData("[EnsuresMembers(\"DeliveryMethod\")] static void Fill(Message.Builder b) => b.WithDeliveryMethod(DeliveryMethod.Sms);")]
    [InlineData("[{|AMPG1011:EnsuresMembers(\"DeliveryMethod\")|}] static void Fill(Message.Builder b) => b.WithEmailSettings(e => { });")]
    [InlineData("[{|AMPG1011:EnsuresMembers(\"DeliveryMethod\")|}] static void Fill(Message.Builder b, bool flag) { if (flag) b.WithDeliveryMethod(DeliveryMethod.Sms); }")]
    [InlineData("[{|AMPG1011:EnsuresMembers(\"Delivery\")|}] static void Fill(Message.Builder b) => b.WithDeliveryMethod(DeliveryMethod.Sms);")]
    [InlineData("[EnsuresMembers(\"DeliveryMethod\")] static Message.Builder Start() => Message.CreateBuilder().WithDeliveryMethod(DeliveryMethod.Sms);")]
    [InlineData("[{|AMPG1011:EnsuresMembers(\"DeliveryMethod\")|}] static Message.Builder Start() => Message.CreateBuilder();")]
    [InlineData("[{|AMPG1011:EnsuresMembers(\"DeliveryMethod\")|}] static Message.Builder Start() { return Message.CreateBuilder(); }")]
    [InlineData("[EnsuresMembers(\"DeliveryMethod\")] static Message.Builder Fill(Message.Builder b) => b.WithDeliveryMethod(DeliveryMethod.Sms);")]
    [InlineData("[{|AMPG1011:EnsuresMembers(\"DeliveryMethod\")|}] static Message.Builder Fill(Message.Builder b) { b.WithDeliveryMethod(DeliveryMethod.Sms); return Message.CreateBuilder(); }")]
    public Task Checks_what_a_method_states(string members) => Verify.Members<BuilderFlowAnalyzer>(members);

    [Theory]
    [InlineData("interface IFill { [EnsuresMembers(\"DeliveryMethod\")] void Fill(Message.Builder b); } class Filler : IFill { public void {|AMPG1011:Fill|}(Message.Builder b) => b.WithEmailSettings(e => { }); }")]
    [InlineData("interface IFill { [EnsuresMembers(\"DeliveryMethod\")] void Fill(Message.Builder b); } class Filler : IFill { void IFill.{|AMPG1011:Fill|}(Message.Builder b) { } }")]
    [InlineData("interface IFill { [EnsuresMembers(\"DeliveryMethod\")] void Fill(Message.Builder b); } class Filler : IFill { public void Fill(Message.Builder b) => b.WithDeliveryMethod(DeliveryMethod.Sms); }")]
    [InlineData("abstract class Base { [EnsuresMembers(\"DeliveryMethod\")] public abstract Message.Builder Start(); } sealed class Derived : Base { public override Message.Builder {|AMPG1011:Start|}() => Message.CreateBuilder(); }")]
    [InlineData("abstract class Base { [EnsuresMembers(\"DeliveryMethod\")] public abstract Message.Builder Start(); } sealed class Derived : Base { public override Message.Builder Start() => Message.CreateBuilder().WithDeliveryMethod(DeliveryMethod.Sms); }")]
    public Task Checks_what_an_implementation_or_an_override_inherits(string members) => Verify.Members<BuilderFlowAnalyzer>(members);
}
