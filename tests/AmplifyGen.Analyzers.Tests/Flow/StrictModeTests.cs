using AmplifyGen.Analyzers.Flow;
using AmplifyGen.Analyzers.Tests.Harness;

namespace AmplifyGen.Analyzers.Tests.Flow;

/// <summary>AMPG1010 (off by default) and what <c>[EnsuresMembers]</c> does for it; AMPG1011.</summary>
public sealed class StrictModeTests
{
    [Theory]
    [InlineData("_ = Message.CreateBuilder().WithDeliveryMethod(DeliveryMethod.Sms).Build();", "", Label = "a complete chain")]
    [InlineData("_ = Message.CreateBuilder().{|AMPG1001:Build|}();", "", Label = "an empty chain")]
    [InlineData("_ = Unseen.{|AMPG1010:Build|}();", "static Message.Builder Unseen { get; } = Message.CreateBuilder();", Label = "a builder of unseen code")]
    [InlineData("_ = Unseen.WithDeliveryMethod(DeliveryMethod.Sms).Build();", "static Message.Builder Unseen { get; } = Message.CreateBuilder();", Label = "a builder of unseen code, completed")]
    [InlineData("var b = Message.CreateBuilder(); Console.WriteLine(b); _ = b.{|AMPG1010:Build|}();", "", Label = "a builder that unseen code got")]
    [InlineData("", "static Message Done(Message.Builder b) => b.{|AMPG1010:Build|}();", Label = "a parameter")]
    [InlineData("", "static Message Done(Message.Builder b) => b.WithDeliveryMethod(DeliveryMethod.Sms).Build();", Label = "a parameter, completed")]
    [InlineData("_ = Factory.Start().Build();", "static IFactory Factory = null!; interface IFactory { [EnsuresMembers(\"DeliveryMethod\")] Message.Builder Start(); }", Label = "an unseen method that states what it sets on a new builder")]
    [InlineData("_ = Factory.Start().{|AMPG1010:Build|}();", "static IFactory Factory = null!; interface IFactory { Message.Builder Start(); }", Label = "an unseen method that states nothing")]
    [InlineData("var b = Message.CreateBuilder(); Factory.Fill(b); _ = b.Build();", "static IFactory Factory = null!; interface IFactory { [EnsuresMembers(\"DeliveryMethod\")] void Fill(Message.Builder b); }", Label = "an unseen method that states what it fills")]
    [InlineData("_ = Factory.Fill(Message.CreateBuilder()).Build();", "static IFactory Factory = null!; interface IFactory { [EnsuresMembers(\"DeliveryMethod\")] Message.Builder Fill(Message.Builder b); }", Label = "an unseen method that states what it fills and gives back")]
    [InlineData("Action<Message.Builder> fill = m => { }; _ = UpdateBackendAuthUserPoolConfig.CreateBuilder().{|AMPG1010:WithVerificationMessage|}(fill).Build();", "", Label = "a delegate that is not seen")]
    [InlineData("_ = UpdateBackendAuthUserPoolConfig.CreateBuilder().WithVerificationMessage(Factory.Fill).Build();", "static IFactory Factory = null!; interface IFactory { [EnsuresMembers(\"DeliveryMethod\")] void Fill(Message.Builder b); }", Label = "a method group that states what it fills")]
    public Task Proves_or_reports(string statements, string members) => Verify.Strictly<BuilderFlowAnalyzer>(statements, members);

    [Theory]
    [InlineData("[EnsuresMembers(\"DeliveryMethod\")] static void Fill(Message.Builder b) => b.WithDeliveryMethod(DeliveryMethod.Sms);", Label = "sets it")]
    [InlineData("[{|AMPG1011:EnsuresMembers(\"DeliveryMethod\")|}] static void Fill(Message.Builder b) => b.WithEmailSettings(e => { });", Label = "sets another member")]
    [InlineData("[{|AMPG1011:EnsuresMembers(\"DeliveryMethod\")|}] static void Fill(Message.Builder b, bool flag) { if (flag) b.WithDeliveryMethod(DeliveryMethod.Sms); }", Label = "sets it at times")]
    [InlineData("[{|AMPG1011:EnsuresMembers(\"Delivery\")|}] static void Fill(Message.Builder b) => b.WithDeliveryMethod(DeliveryMethod.Sms);", Label = "states a member that does not exist")]
    [InlineData("[EnsuresMembers(\"DeliveryMethod\")] static Message.Builder Start() => Message.CreateBuilder().WithDeliveryMethod(DeliveryMethod.Sms);", Label = "makes a builder and sets it")]
    [InlineData("[{|AMPG1011:EnsuresMembers(\"DeliveryMethod\")|}] static Message.Builder Start() => Message.CreateBuilder();", Label = "makes a builder and does not set it")]
    [InlineData("[{|AMPG1011:EnsuresMembers(\"DeliveryMethod\")|}] static Message.Builder Start() { return Message.CreateBuilder(); }", Label = "makes a builder in a block and does not set it")]
    [InlineData("[EnsuresMembers(\"DeliveryMethod\")] static Message.Builder Fill(Message.Builder b) => b.WithDeliveryMethod(DeliveryMethod.Sms);", Label = "sets it and gives the builder back")]
    [InlineData("[{|AMPG1011:EnsuresMembers(\"DeliveryMethod\")|}] static Message.Builder Fill(Message.Builder b) { b.WithDeliveryMethod(DeliveryMethod.Sms); return Message.CreateBuilder(); }", Label = "sets it and gives another builder back")]
    public Task Checks_what_a_method_states(string members) => Verify.Members<BuilderFlowAnalyzer>(members);

    [Theory]
    [InlineData("interface IFill { [EnsuresMembers(\"DeliveryMethod\")] void Fill(Message.Builder b); } class Filler : IFill { public void {|AMPG1011:Fill|}(Message.Builder b) => b.WithEmailSettings(e => { }); }", Label = "an implementation that does not")]
    [InlineData("interface IFill { [EnsuresMembers(\"DeliveryMethod\")] void Fill(Message.Builder b); } class Filler : IFill { void IFill.{|AMPG1011:Fill|}(Message.Builder b) { } }", Label = "an explicit implementation that does not")]
    [InlineData("interface IFill { [EnsuresMembers(\"DeliveryMethod\")] void Fill(Message.Builder b); } class Filler : IFill { public void Fill(Message.Builder b) => b.WithDeliveryMethod(DeliveryMethod.Sms); }", Label = "an implementation that does")]
    [InlineData("abstract class Base { [EnsuresMembers(\"DeliveryMethod\")] public abstract Message.Builder Start(); } sealed class Derived : Base { public override Message.Builder {|AMPG1011:Start|}() => Message.CreateBuilder(); }", Label = "an override that does not")]
    [InlineData("abstract class Base { [EnsuresMembers(\"DeliveryMethod\")] public abstract Message.Builder Start(); } sealed class Derived : Base { public override Message.Builder Start() => Message.CreateBuilder().WithDeliveryMethod(DeliveryMethod.Sms); }", Label = "an override that does")]
    public Task Checks_what_an_implementation_or_an_override_inherits(string members) => Verify.Members<BuilderFlowAnalyzer>(members);
}
