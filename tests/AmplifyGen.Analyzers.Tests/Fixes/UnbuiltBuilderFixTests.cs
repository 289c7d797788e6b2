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

    [Fact]
    public Task Puts_braces_around_a_variable_in_an_embedded_statement() => Test.Body(
        """
                if (flag) // Rarely.
                    SmsSettings.{|AMPG1006:CreateBuilder|}() // Empty.
                        .WithSmsMessage(text); // Filled.
                else SmsSettings.{|AMPG1006:CreateBuilder|}().WithSmsMessage("b"); // Always.
        """,
        """
                if (flag) // Rarely.
                {
                    var smsSettings = SmsSettings.CreateBuilder() // Empty.
                        .WithSmsMessage(text)
                        .Build(); // Filled.
                }
                else { var smsSettings2 = SmsSettings.CreateBuilder().WithSmsMessage("b").Build(); } // Always.
        """);

    [Fact]
    public Task Builds_several_in_one_block_into_variables_of_their_own() => Test.Body(
        """
                SmsSettings.{|AMPG1006:CreateBuilder|}().WithSmsMessage("a");
                SmsSettings.{|AMPG1006:CreateBuilder|}().WithSmsMessage("b"); SmsSettings.{|AMPG1006:CreateBuilder|}().WithSmsMessage("c");
                var builder = SmsSettings.{|AMPG1006:CreateBuilder|}();
                builder.WithSmsMessage(text);
                Console.WriteLine();
        """,
        """
                var smsSettings = SmsSettings.CreateBuilder().WithSmsMessage("a").Build();
                var smsSettings2 = SmsSettings.CreateBuilder().WithSmsMessage("b").Build(); var smsSettings3 = SmsSettings.CreateBuilder().WithSmsMessage("c").Build();
                var builder = SmsSettings.CreateBuilder();
                builder.WithSmsMessage(text);
                var smsSettings4 = builder.Build();
                Console.WriteLine();
        """);

    [Fact]
    public Task Builds_several_variables_behind_the_statement_that_fills_them() => Test.Body(
        """
                SmsSettings.Builder first = SmsSettings.{|AMPG1006:CreateBuilder|}(), second = SmsSettings.{|AMPG1006:CreateBuilder|}();
                if (flag)
                {
                    first.WithSmsMessage(text);
                    second.WithSmsMessage(text);
                }
        """,
        """
                SmsSettings.Builder first = SmsSettings.CreateBuilder(), second = SmsSettings.CreateBuilder();
                if (flag)
                {
                    first.WithSmsMessage(text);
                    second.WithSmsMessage(text);
                }
                var smsSettings2 = second.Build();
                var smsSettings = first.Build();
        """,
        """
                SmsSettings.Builder first = SmsSettings.CreateBuilder(), second = SmsSettings.CreateBuilder();
                if (flag)
                {
                    first.WithSmsMessage(text);
                    second.WithSmsMessage(text);
                }
                var smsSettings = first.Build();
                var smsSettings2 = second.Build();
        """);

    [Fact]
    public Task Builds_those_of_all_files() => Test.Files(
        [
            """        SmsSettings.{|AMPG1006:CreateBuilder|}().WithSmsMessage("a");""",
            """        SmsSettings.{|AMPG1006:CreateBuilder|}().WithSmsMessage("b");""",
        ],
        [
            """        var smsSettings = SmsSettings.CreateBuilder().WithSmsMessage("a").Build();""",
            """        var smsSettings = SmsSettings.CreateBuilder().WithSmsMessage("b").Build();""",
        ]);

    [Fact]
    public Task Builds_what_an_expression_body_leaves_unbuilt() => Test.Body(
        """
                Action make = () => SmsSettings.{|AMPG1006:CreateBuilder|}().WithSmsMessage(text);
                var settings = SmsSettings.CreateBuilder().WithSmsMessage("a").Build();
                void Change() => settings.{|AMPG1006:ToBuilder|}().WithSmsMessage(text); // Again.
        """,
        """
                Action make = () => SmsSettings.CreateBuilder().WithSmsMessage(text).Build();
                var settings = SmsSettings.CreateBuilder().WithSmsMessage("a").Build();
                void Change() => settings = settings.ToBuilder().WithSmsMessage(text).Build(); // Again.
        """);

    [Fact]
    public Task Gives_no_name_that_a_nested_block_has() => Test.Body(
        """
                SmsSettings.{|AMPG1006:CreateBuilder|}().WithSmsMessage(text);
                foreach (var smsSettings in text)
                    Console.WriteLine(smsSettings);
        """,
        """
                var smsSettings2 = SmsSettings.CreateBuilder().WithSmsMessage(text).Build();
                foreach (var smsSettings in text)
                    Console.WriteLine(smsSettings);
        """);
}
