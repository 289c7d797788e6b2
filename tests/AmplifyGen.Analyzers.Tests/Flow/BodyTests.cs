using AmplifyGen.Analyzers.Flow;
using AmplifyGen.Analyzers.Tests.Harness;

namespace AmplifyGen.Analyzers.Tests.Flow;

/// <summary>Every kind of body that can hold code is analyzed.</summary>
public sealed class BodyTests
{
    [Theory]
    [InlineData("static Message M() => Message.CreateBuilder().{|AMPG1001:Build|}();", Label = "a method's expression")]
    [InlineData("static Message M() { return Message.CreateBuilder().{|AMPG1001:Build|}(); }", Label = "a method's block")]
    [InlineData("static Message P => Message.CreateBuilder().{|AMPG1001:Build|}();", Label = "a property's expression")]
    [InlineData("static Message P { get { return Message.CreateBuilder().{|AMPG1001:Build|}(); } }", Label = "a getter")]
    [InlineData("static Message P { get => Message.CreateBuilder().{|AMPG1001:Build|}(); set => Message.CreateBuilder().{|AMPG1001:Build|}(); }", Label = "a getter and a setter")]
    [InlineData("static Message P { get; } = Message.CreateBuilder().{|AMPG1001:Build|}();", Label = "a property's initializer")]
    [InlineData("static readonly Message F = Message.CreateBuilder().{|AMPG1001:Build|}();", Label = "a field's initializer")]
    [InlineData("static readonly Message F = Message.CreateBuilder().{|AMPG1001:Build|}(), G = Message.CreateBuilder().WithDeliveryMethod(DeliveryMethod.Sms).Build();", Label = "one of two fields")]
    [InlineData("static readonly Lazy<Message> F = new(() => Message.CreateBuilder().{|AMPG1001:Build|}());", Label = "a lambda in a field")]
    [InlineData("static event Action E { add { Message.CreateBuilder().{|AMPG1001:Build|}(); } remove { } }", Label = "an event's accessor")]
    [InlineData("static Program() { Message.CreateBuilder().{|AMPG1001:Build|}(); }", Label = "a static constructor")]
    [InlineData("static async Task<Message> M() { var b = Message.CreateBuilder(); await Task.Yield(); return b.{|AMPG1001:Build|}(); }", Label = "an async method")]
    [InlineData("static async Task<Message> M() { var b = Message.CreateBuilder(); await Task.Yield(); b.WithDeliveryMethod(DeliveryMethod.Sms); return b.Build(); }", Label = "a complete builder in an async method")]
    [InlineData("static async Task<Message> M() { var b = await Start(); return b.{|AMPG1001:Build|}(); } static async Task<Message.Builder> Start() { await Task.Yield(); return Message.CreateBuilder(); }", Label = "a builder that is awaited")]
    [InlineData("static async Task<Message> M() { var b = await Start().ConfigureAwait(false); return b.WithDeliveryMethod(DeliveryMethod.Sms).Build(); } static async Task<Message.Builder> Start() { await Task.Yield(); return Message.CreateBuilder(); }", Label = "a builder that is awaited and completed")]
    [InlineData("static IEnumerable<Message> M() { yield return Message.CreateBuilder().{|AMPG1001:Build|}(); var b = Message.CreateBuilder(); yield return b.WithDeliveryMethod(DeliveryMethod.Sms).Build(); }", Label = "an iterator")]
    [InlineData("static async IAsyncEnumerable<Message> M() { await Task.Yield(); yield return Message.CreateBuilder().{|AMPG1001:Build|}(); }", Label = "an async iterator")]
    [InlineData("static IEnumerable<Message> M(string[] texts) => from text in texts select Message.CreateBuilder().{|AMPG1001:Build|}();", Label = "a query")]
    [InlineData("static IEnumerable<Message> M(string[] texts) => texts.Select(text => Message.CreateBuilder().WithDeliveryMethod(new(text)).Build());", Label = "a lambda in a query's call")]
    [InlineData("class C { readonly Message _m; public C() : this(Message.CreateBuilder().{|AMPG1001:Build|}()) { } public C(Message m) => _m = m; }", Label = "an argument of another constructor")]
    [InlineData("class C(Message m) { public Message M => m; } class D() : C(Message.CreateBuilder().{|AMPG1001:Build|}());", Label = "an argument of a base class")]
    [InlineData("class C { public static C operator +(C a, C b) { Message.CreateBuilder().{|AMPG1001:Build|}(); return a; } }", Label = "an operator")]
    [InlineData("class C { public Message this[int i] => Message.CreateBuilder().{|AMPG1001:Build|}(); }", Label = "an indexer")]
    [InlineData("class C { ~C() { Message.CreateBuilder().{|AMPG1001:Build|}(); } }", Label = "a finalizer")]
    [InlineData("class C { Message.Builder _b = Message.CreateBuilder(); public void Fill() => _b.WithDeliveryMethod(DeliveryMethod.Sms); public Message Done() => _b.Build(); }", Label = "a builder in a field, which other methods fill")]
    [InlineData("static Message M() { Func<Message.Builder, Message.Builder> f = b => b.WithEmailSettings(e => { }); return f(Message.CreateBuilder()).Build(); }", Label = "a lambda that is handed a builder")]
    public Task Analyzes(string members) => Verify.Members<BuilderFlowAnalyzer>(members);

    [Fact]
    public Task Analyzes_top_level_statements() =>
        Verify.Program<BuilderFlowAnalyzer>("""
            var b = Message.CreateBuilder();
            if (args.Length > 0)
                Fill();
            _ = b.{|AMPG1002:Build|}();

            void Fill() => b.WithDeliveryMethod(DeliveryMethod.Sms);
            """);
}
