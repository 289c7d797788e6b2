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
    public Task Offers_nothing_where_there_is_no_variable() => Test.Nothing(
        "        SmsSettings.{|AMPG1006:CreateBuilder|}().WithSmsMessage(text);");
}
