using AmplifyGen.Analyzers.Flow;
using AmplifyGen.Analyzers.Tests.Harness;

namespace AmplifyGen.Analyzers.Tests.Flow;

public sealed class UnbuiltBuilderTests
{
    [Theory]
    [InlineData("EmailSettings.{|AMPG1006:CreateBuilder|}().WithEmailMessage(\"a\");", Label = "a statement")]
    [InlineData("var b = EmailSettings.{|AMPG1006:CreateBuilder|}(); b.WithEmailMessage(\"a\");", Label = "a local")]
    [InlineData("var b = EmailSettings.{|AMPG1006:CreateBuilder|}(); if (flag) b.WithEmailMessage(\"a\");", Label = "a call on some paths")]
    [InlineData("EmailSettings.FromJson(text).{|AMPG1006:ToBuilder|}().WithEmailMessage(\"a\");", Label = "a copy of a record")]
    [InlineData("foreach (var c in text) { var b = EmailSettings.{|AMPG1006:CreateBuilder|}().WithEmailMessage(\"a\"); }", Label = "a loop")]
    [InlineData("var b = EmailSettings.{|AMPG1006:CreateBuilder|}(); Fill(b); static void Fill(EmailSettings.Builder b) => b.WithEmailMessage(\"a\");", Label = "a helper that fills it")]
    [InlineData("Action act = () => EmailSettings.{|AMPG1006:CreateBuilder|}().WithEmailMessage(\"a\").ToString(); act();", Label = "a lambda")]
    [InlineData("Start().WithEmailSubject(\"b\"); static EmailSettings.Builder Start() => EmailSettings.{|AMPG1006:CreateBuilder|}().WithEmailMessage(\"a\");", Label = "a local function that began it")]
    public Task Reports(string statements) => Verify.Body<BuilderFlowAnalyzer>(statements);

    [Fact]
    public Task Reports_what_a_helper_began() => Verify.Members<BuilderFlowAnalyzer>("""
        static void M() => {|AMPG1006:Start|}().WithEmailSubject("b");
        static EmailSettings.Builder Start() => EmailSettings.CreateBuilder().WithEmailMessage("a");
        """);

    [Theory]
    [InlineData("_ = EmailSettings.CreateBuilder().WithEmailMessage(\"a\").Build();", Label = "a chain that is built")]
    [InlineData("_ = EmailSettings.CreateBuilder().WithEmailMessage(\"a\");", Label = "a chain that is given away")]
    [InlineData("var b = EmailSettings.CreateBuilder();", Label = "a builder that nothing fills")]
    [InlineData("var b = EmailSettings.CreateBuilder().WithEmailMessage(\"a\"); if (flag) return; _ = b.Build();", Label = "a return before the build")]
    [InlineData("var b = EmailSettings.CreateBuilder().WithEmailMessage(\"a\"); Console.WriteLine(b);", Label = "a builder that unseen code gets")]
    [InlineData("var b = EmailSettings.CreateBuilder().WithEmailMessage(\"a\"); Func<EmailSettings> build = () => b.Build();", Label = "a lambda that builds it")]
    [InlineData("Func<EmailSettings.Builder> start = () => EmailSettings.CreateBuilder().WithEmailMessage(\"a\"); _ = start().Build();", Label = "a lambda that gives it back")]
    [InlineData("var bs = new List<EmailSettings.Builder>(); bs.Add(EmailSettings.CreateBuilder().WithEmailMessage(\"a\"));", Label = "a list that holds it")]
    [InlineData("var b = EmailSettings.CreateBuilder().WithEmailMessage(\"a\"); throw new NotImplementedException();", Label = "a path that throws")]
    [InlineData("_ = Start().Build(); static EmailSettings.Builder Start() => EmailSettings.CreateBuilder().WithEmailMessage(\"a\");", Label = "a local function that gives it back")]
    [InlineData("var b = EmailSettings.CreateBuilder().WithEmailMessage(\"a\"); Finish(b); static void Finish(EmailSettings.Builder b) => Console.WriteLine(b.Build());", Label = "a helper that builds it")]
    [InlineData("var b = EmailSettings.CreateBuilder().WithEmailMessage(\"a\"); using var held = Hold(b); static IDisposable Hold(object o) => System.IO.Stream.Null;", Label = "something that holds it")]
    public Task Is_silent(string statements) => Verify.Body<BuilderFlowAnalyzer>(statements);
}
