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

    [Fact]
    public Task Leaves_comments_where_they_are() => Test.Body(
        """
                _ = SmsSettings.CreateBuilder()
                    // The text.
                    .WithSmsMessage("a") // The first one.
                    .{|AMPG1005:WithSmsMessage|}("b") // The second one.
                    .Build();
        """,
        """
                _ = SmsSettings.CreateBuilder()
                    // The text.
                    // The first one.
                    .WithSmsMessage("b") // The second one.
                    .Build();
        """);

    [Fact]
    public Task Drops_a_call_with_its_dot_at_the_line_end() => Test.Body(
        """
                _ = SmsSettings.CreateBuilder().
                    WithSmsMessage("a").
                    {|AMPG1005:WithSmsMessage|}("b").
                    Build();
        """,
        """
                _ = SmsSettings.CreateBuilder().
                    WithSmsMessage("b").
                    Build();
        """);

    [Fact]
    public Task Drops_the_only_statement_of_a_lock() => Test.Body(
        """
                var builder = SmsSettings.CreateBuilder();
                lock (text)
                    builder.WithSmsMessage("a");
                builder.{|AMPG1005:WithSmsMessage|}("b");
                _ = builder.Build();
        """,
        """
                var builder = SmsSettings.CreateBuilder();
                lock (text)
                    { }
                builder.WithSmsMessage("b");
                _ = builder.Build();
        """);

    [Theory]
    [InlineData("text + text.Length")]
    [InlineData("$\"{text}.\"")]
    [InlineData("flag ? text : nameof(text)")]
    public Task Drops_a_value_that_has_no_effect(string value) => Test.Body(
        $$"""
                _ = SmsSettings.CreateBuilder().WithSmsMessage({{value}}).{|AMPG1005:WithSmsMessage|}("b").Build();
        """,
        """
                _ = SmsSettings.CreateBuilder().WithSmsMessage("b").Build();
        """);

    [Fact]
    public Task Drops_a_shape_that_is_made_for_nothing() => Test.Body(
        """
                _ = Message.CreateBuilder().WithDeliveryMethod(DeliveryMethod.Sms)
                    .WithSmsSettings(s => s.WithSmsMessage(text))
                    .{|AMPG1005:WithSmsSettings|}(new SmsSettings { SmsMessage = text })
                    .{|AMPG1005:WithSmsSettings|}(s => s.WithSmsMessage("c"))
                    .Build();
        """,
        """
                _ = Message.CreateBuilder().WithDeliveryMethod(DeliveryMethod.Sms)
                    .WithSmsSettings(s => s.WithSmsMessage("c"))
                    .Build();
        """);

    [Theory]
    [InlineData("Console.ReadLine()!")]
    [InlineData("text = \"a\"")]
    [InlineData("text += \"a\"")]
    [InlineData("$\"{number++}\"")]
    [InlineData("text + new Version(1, 2)")]
    [InlineData("new string('a', 2)")]
    [InlineData("list[\"a\"]")]
    [InlineData("Environment.NewLine")]
    [InlineData("flag ? text : Console.ReadLine()!")]
    [InlineData("text ?? throw new InvalidOperationException()")]
    public Task Offers_nothing_where_a_value_may_have_an_effect(string value) => Test.Nothing(
        $$"""
                var number = 1;
                var list = new System.Collections.Generic.Dictionary<string, string>();
                _ = SmsSettings.CreateBuilder().WithSmsMessage({{value}}).{|AMPG1005:WithSmsMessage|}("b").Build();
                Console.WriteLine(number + list.Count);
        """);

    [Theory]
    [InlineData("s => s.WithSmsMessage(Console.ReadLine()!)")]
    [InlineData("s => { Console.WriteLine(); s.WithSmsMessage(text); }")]
    [InlineData("s => { other.WithSmsMessage(text); s.WithSmsMessage(text); }")]
    [InlineData("other.WithSmsMessage(text).Build()")]
    [InlineData("Fill")]
    public Task Offers_nothing_where_a_builder_may_be_filled_otherwise(string value) => Test.Nothing(
        $$"""
                var other = SmsSettings.CreateBuilder();
                _ = Message.CreateBuilder().WithDeliveryMethod(DeliveryMethod.Sms).WithSmsSettings({{value}}).{|AMPG1005:WithSmsSettings|}(s => s.WithSmsMessage("b")).Build();
                _ = other.Build();

                void Fill(SmsSettings.Builder builder) => builder.WithSmsMessage(text);
        """);

    [Theory]
    [InlineData("SmsSettings.CreateBuilder().WithSmsMessage(text).Build()")]
    [InlineData("s => { s.WithSmsMessage(text); }")]
    public Task Drops_a_builder_that_nothing_else_uses(string value) => Test.Body(
        $$"""
                _ = Message.CreateBuilder().WithDeliveryMethod(DeliveryMethod.Sms).WithSmsSettings({{value}}).{|AMPG1005:WithSmsSettings|}(s => s.WithSmsMessage("b")).Build();
        """,
        """
                _ = Message.CreateBuilder().WithDeliveryMethod(DeliveryMethod.Sms).WithSmsSettings(s => s.WithSmsMessage("b")).Build();
        """);

    [Fact]
    public Task Offers_nothing_where_a_comment_would_be_lost() => Test.Nothing(
        """
                _ = SmsSettings.CreateBuilder().WithSmsMessage("a" /* The default. */).{|AMPG1005:WithSmsMessage|}("b").Build();
        """);
}
