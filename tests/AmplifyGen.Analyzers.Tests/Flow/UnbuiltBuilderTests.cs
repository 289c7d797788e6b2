using AmplifyGen.Analyzers.Flow;
using AmplifyGen.Analyzers.Tests.Harness;

namespace AmplifyGen.Analyzers.Tests.Flow;

public sealed class UnbuiltBuilderTests
{
    [Theory]
    [InlineData("EmailSettings.{|AMPG1006:CreateBuilder|}().WithEmailMessage(\"a\");")]
    [InlineData("var b = EmailSettings.{|AMPG1006:CreateBuilder|}(); b.WithEmailMessage(\"a\");")]
    [InlineData("var b = EmailSettings.{|AMPG1006:CreateBuilder|}(); if (flag) b.WithEmailMessage(\"a\");")]
    [InlineData("EmailSettings.FromJson(text).{|AMPG1006:ToBuilder|}().WithEmailMessage(\"a\");")]
    [InlineData("foreach (var c in text) { var b = EmailSettings.{|AMPG1006:CreateBuilder|}().WithEmailMessage(\"a\"); }")]
    [InlineData("var b = EmailSettings.{|AMPG1006:CreateBuilder|}(); Fill(b); static void Fill(EmailSettings.Builder b) => b.WithEmailMessage(\"a\");")]
    [InlineData("Action act = () => EmailSettings.{|AMPG1006:CreateBuilder|}().WithEmailMessage(\"a\").ToString(); act();")]
    [InlineData("Start().WithEmailSubject(\"b\"); static EmailSettings.Builder Start() => EmailSettings.{|AMPG1006:CreateBuilder|}().WithEmailMessage(\"a\");")]
    public Task Reports(string statements) => Verify.Body<BuilderFlowAnalyzer>(statements);

    [Fact]
    public Task Reports_what_a_helper_began() => Verify.Members<BuilderFlowAnalyzer>("""
        static void M() => {|AMPG1006:Start|}().WithEmailSubject("b");
        static EmailSettings.Builder Start() => EmailSettings.CreateBuilder().WithEmailMessage("a");
        """);

    [Theory]
    [InlineData("_ = EmailSettings.CreateBuilder().WithEmailMessage(\"a\").Build();")]
    [InlineData("_ = EmailSettings.CreateBuilder().WithEmailMessage(\"a\");")]
    [InlineData("var b = EmailSettings.CreateBuilder();")]
    [InlineData("var b = EmailSettings.CreateBuilder().WithEmailMessage(\"a\"); if (flag) return; _ = b.Build();")]
    [InlineData("var b = EmailSettings.CreateBuilder().WithEmailMessage(\"a\"); Console.WriteLine(b);")]
    [InlineData("var b = EmailSettings.CreateBuilder().WithEmailMessage(\"a\"); Func<EmailSettings> build = () => b.Build();")]
    [InlineData("Func<EmailSettings.Builder> start = () => EmailSettings.CreateBuilder().WithEmailMessage(\"a\"); _ = start().Build();")]
    [InlineData("var bs = new List<EmailSettings.Builder>(); bs.Add(EmailSettings.CreateBuilder().WithEmailMessage(\"a\"));")]
    [InlineData("var b = EmailSettings.CreateBuilder().WithEmailMessage(\"a\"); throw new NotImplementedException();")]
    [InlineData("_ = Start().Build(); static EmailSettings.Builder Start() => EmailSettings.CreateBuilder().WithEmailMessage(\"a\");")]
    [InlineData("var b = EmailSettings.CreateBuilder().WithEmailMessage(\"a\"); Finish(b); static void Finish(EmailSettings.Builder b) => Console.WriteLine(b.Build());")]
    [InlineData("var b = EmailSettings.CreateBuilder().WithEmailMessage(\"a\"); using var held = Hold(b); static IDisposable Hold(object o) => System.IO.Stream.Null;")]
    public Task Is_silent(string statements) => Verify.Body<BuilderFlowAnalyzer>(statements);
}
