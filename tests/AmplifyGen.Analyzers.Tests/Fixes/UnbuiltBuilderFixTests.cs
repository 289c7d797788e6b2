using Test = AmplifyGen.Analyzers.Tests.Fixes.FixTest<AmplifyGen.Analyzers.Flow.BuilderFlowAnalyzer, AmplifyGen.CodeFixes.UnbuiltBuilderFix>;

namespace AmplifyGen.Analyzers.Tests.Fixes;

public sealed class UnbuiltBuilderFixTests
{
    [Fact]
    public Task Builds_the_copy_and_assigns_it() => Test.Body(
        """
                var settings = SmsSettings.CreateBuilder().WithSmsMessage("a").Build();
                settings.{|AMPG1006:ToBuilder|}().WithSmsMessage("b");
        """,
        """
                var settings = SmsSettings.CreateBuilder().WithSmsMessage("a").Build();
                settings = settings.ToBuilder().WithSmsMessage("b").Build();
        """);

    [Fact]
    public Task Builds_a_chain_into_a_variable() => Test.Body(
        """
                SmsSettings
                    .{|AMPG1006:CreateBuilder|}()
                    .WithSmsMessage(text);
        """,
        """
                var smsSettings = SmsSettings
                    .CreateBuilder()
                    .WithSmsMessage(text)
                    .Build();
        """);

    [Fact]
    public Task Builds_a_variable_behind_what_fills_it() => Test.Body(
        """
                var smsSettings = SmsSettings.{|AMPG1006:CreateBuilder|}();
                if (flag)
                    smsSettings.WithSmsMessage(text);
                Console.WriteLine();
        """,
        """
                var smsSettings = SmsSettings.CreateBuilder();
                if (flag)
                    smsSettings.WithSmsMessage(text);
                var smsSettings2 = smsSettings.Build();
                Console.WriteLine();
        """);
}
