using Test = AmplifyGen.Analyzers.Tests.Fixes.FixTest<AmplifyGen.Analyzers.Flow.BuilderFlowAnalyzer, AmplifyGen.CodeFixes.OverwrittenMemberFix>;

namespace AmplifyGen.Analyzers.Tests.Fixes;

public sealed class OverwrittenMemberFixTests
{
    [Fact]
    public Task Drops_the_first_call_of_a_chain() => Test.Body(
        """
                _ = SmsSettings.CreateBuilder()
                    .WithSmsMessage("a")
                    .{|AMPG1005:WithSmsMessage|}("b")
                    .Build();
        """,
        """
                _ = SmsSettings.CreateBuilder()
                    .WithSmsMessage("b")
                    .Build();
        """);

    [Fact]
    public Task Drops_a_statement_that_would_do_nothing() => Test.Body(
        """
                var builder = SmsSettings.CreateBuilder();
                builder.WithSmsMessage("a");
                builder.{|AMPG1005:WithSmsMessage|}("b");
                _ = builder.Build();
        """,
        """
                var builder = SmsSettings.CreateBuilder();
                builder.WithSmsMessage("b");
                _ = builder.Build();
        """);
}
