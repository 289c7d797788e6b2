using Test = AmplifyGen.Analyzers.Tests.Fixes.FixTest<AmplifyGen.Analyzers.Flow.BuilderFlowAnalyzer, AmplifyGen.CodeFixes.MissedBranchFix>;

namespace AmplifyGen.Analyzers.Tests.Fixes;

public sealed class MissedBranchFixTests
{
    [Fact]
    public Task Adds_the_else_that_an_if_lacks() => Test.Body(
        """
                var builder = Message.CreateBuilder();
                if (flag)
                    builder.WithDeliveryMethod(DeliveryMethod.Email);
                _ = builder.{|AMPG1002:Build|}();
        """,
        """
                var builder = Message.CreateBuilder();
                if (flag)
                    builder.WithDeliveryMethod(DeliveryMethod.Email);
                else
                    builder.WithDeliveryMethod(DeliveryMethod.{|CS0117:TODO|});
                _ = builder.Build();
        """);

    [Fact]
    public Task Braces_the_else_of_a_braced_if_whose_condition_has_two_operands() => Test.Body(
        """
                var builder = Message.CreateBuilder();
                if (flag && text.Length > 1)
                {
                    builder.WithDeliveryMethod(DeliveryMethod.Email);
                }
                _ = builder.{|AMPG1002:Build|}();
        """,
        """
                var builder = Message.CreateBuilder();
                if (flag && text.Length > 1)
                {
                    builder.WithDeliveryMethod(DeliveryMethod.Email);
                }
                else
                {
                    builder.WithDeliveryMethod(DeliveryMethod.{|CS0117:TODO|});
                }
                _ = builder.Build();
        """);

    [Fact]
    public Task Sets_on_each_branch_what_that_one_leaves_out() => Test.Body(
        """
                var builder = UpdateBackendAuthRequest.CreateBuilder().WithResourceConfig(Config()).WithResourceName(text);
                if (flag)
                {
                    Console.WriteLine();
                    builder.WithAppId(text);
                }
                else
                    builder.WithBackendEnvironmentName(text);
                _ = builder.{|AMPG1002:Build|}();
        """ + Config,
        """
                var builder = UpdateBackendAuthRequest.CreateBuilder().WithResourceConfig(Config()).WithResourceName(text);
                if (flag)
                {
                    builder.WithBackendEnvironmentName({|CS0103:TODO|});
                    Console.WriteLine();
                    builder.WithAppId(text);
                }
                else
                {
                    builder.WithAppId({|CS0103:TODO|});
                    builder.WithBackendEnvironmentName(text);
                }
                _ = builder.Build();
        """ + Config);

    [Fact]
    public Task Adds_the_default_that_a_switch_lacks() => Test.Body(
        """
                var builder = Message.CreateBuilder();
                switch (text)
                {
                    case "a":
                        builder.WithDeliveryMethod(DeliveryMethod.Email);
                        break;
                    case "b":
                        Console.WriteLine();
                        break;
                }
                _ = builder.{|AMPG1002:Build|}();
        """,
        """
                var builder = Message.CreateBuilder();
                switch (text)
                {
                    case "a":
                        builder.WithDeliveryMethod(DeliveryMethod.Email);
                        break;
                    case "b":
                        builder.WithDeliveryMethod(DeliveryMethod.{|CS0117:TODO|});
                        Console.WriteLine();
                        break;
                    default:
                        builder.WithDeliveryMethod(DeliveryMethod.{|CS0117:TODO|});
                        break;
                }
                _ = builder.Build();
        """);

    [Fact]
    public Task Goes_on_with_the_arm_of_an_expression() => Test.Body(
        """
                var builder = Message.CreateBuilder();
                _ = (flag ? builder.WithDeliveryMethod(DeliveryMethod.Email) : builder).{|AMPG1002:Build|}();
                var other = Message.CreateBuilder();
                _ = (text switch { "a" => other, _ => other.WithDeliveryMethod(DeliveryMethod.Sms) }).{|AMPG1002:Build|}();
        """,
        """
                var builder = Message.CreateBuilder();
                _ = (flag ? builder.WithDeliveryMethod(DeliveryMethod.Email) : builder.WithDeliveryMethod(DeliveryMethod.{|CS0117:TODO|})).Build();
                var other = Message.CreateBuilder();
                _ = (text switch { "a" => other.WithDeliveryMethod(DeliveryMethod.{|CS0117:TODO|}), _ => other.WithDeliveryMethod(DeliveryMethod.Sms) }).Build();
        """);

    [Fact]
    public Task Sets_on_a_branch_of_a_lambda_that_configures() => Test.Body(
        """
                _ = UpdateBackendAuthUserPoolConfig.CreateBuilder().{|AMPG1002:WithVerificationMessage|}(message =>
                {
                    if (flag)
                        message.WithDeliveryMethod(DeliveryMethod.Email);
                });
        """,
        """
                _ = UpdateBackendAuthUserPoolConfig.CreateBuilder().WithVerificationMessage(message =>
                {
                    if (flag)
                        message.WithDeliveryMethod(DeliveryMethod.Email);
                    else
                        message.WithDeliveryMethod(DeliveryMethod.{|CS0117:TODO|});
                });
        """);

    [Fact]
    public Task Sets_before_a_loop_that_may_not_run() => Test.Body(
        """
                var builder = Message.CreateBuilder();
                Console.WriteLine();
                foreach (var letter in text)
                    builder.WithDeliveryMethod(new(letter.ToString()));
                _ = builder.{|AMPG1002:Build|}();
        """,
        """
                var builder = Message.CreateBuilder();
                Console.WriteLine();
                builder.WithDeliveryMethod(DeliveryMethod.{|CS0117:TODO|});
                foreach (var letter in text)
                    builder.WithDeliveryMethod(new(letter.ToString()));
                _ = builder.Build();
        """);

    [Fact]
    public Task Puts_braces_around_an_if_that_would_take_the_else() => Test.Body(
        """
                var builder = Message.CreateBuilder();
                if (flag)
                    if (text.Length > 1)
                        builder.WithDeliveryMethod(DeliveryMethod.Email); // By email.
                _ = builder.{|AMPG1002:Build|}();
        """,
        """
                var builder = Message.CreateBuilder();
                if (flag)
                {
                    if (text.Length > 1)
                        builder.WithDeliveryMethod(DeliveryMethod.Email); // By email.
                    else
                        builder.WithDeliveryMethod(DeliveryMethod.{|CS0117:TODO|});
                }
                else
                {
                    builder.WithDeliveryMethod(DeliveryMethod.{|CS0117:TODO|});
                }
                _ = builder.Build();
        """);

    [Fact]
    public Task Writes_the_branch_as_the_others_are_written() => Test.Body(
        """
                var builder = Message.CreateBuilder();
                if (flag) {
                    builder.WithDeliveryMethod(DeliveryMethod.Email);
                } // By email.
                _ = builder.{|AMPG1002:Build|}();

                var other = Message.CreateBuilder();
                if (flag) Console.WriteLine(); else other.WithDeliveryMethod(DeliveryMethod.Email); // By email.
                _ = other.{|AMPG1002:Build|}();
        """,
        """
                var builder = Message.CreateBuilder();
                if (flag) {
                    builder.WithDeliveryMethod(DeliveryMethod.Email);
                } else {
                    builder.WithDeliveryMethod(DeliveryMethod.{|CS0117:TODO|});
                } // By email.
                _ = builder.Build();

                var other = Message.CreateBuilder();
                if (flag) { other.WithDeliveryMethod(DeliveryMethod.{|CS0117:TODO|}); Console.WriteLine(); } else other.WithDeliveryMethod(DeliveryMethod.Email); // By email.
                _ = other.Build();
        """);

    [Fact]
    public Task Closes_a_brace_under_the_condition_it_was_opened_under() => Test.Body(
        """
                var builder = Message.CreateBuilder();
                if (flag)
                    builder.WithDeliveryMethod(DeliveryMethod.Email);
                else // Nobody reads these.
        #if !DEBUG
                    Console.WriteLine();
        #else
                    Console.WriteLine(text);
        #endif
                _ = builder.{|AMPG1002:Build|}();
        """,
        """
                var builder = Message.CreateBuilder();
                if (flag)
                    builder.WithDeliveryMethod(DeliveryMethod.Email);
                else // Nobody reads these.
                {
                    builder.WithDeliveryMethod(DeliveryMethod.{|CS0117:TODO|});
        #if !DEBUG
                    Console.WriteLine();
        #else
                    Console.WriteLine(text);
        #endif
                }
                _ = builder.Build();
        """);

    [Fact]
    public Task Offers_nothing_where_a_branch_ends_under_another_condition() => Test.Nothing(
        """
                var builder = Message.CreateBuilder();
                if (flag)
                    builder.WithDeliveryMethod(DeliveryMethod.Email);
                else Console.WriteLine(
        #if !DEBUG
                    text);
        #else
                    flag);
        #endif
                _ = builder.{|AMPG1002:Build|}();
        """);

    private const string Config =
        """


                static UpdateBackendAuthResourceConfig Config() => UpdateBackendAuthResourceConfig.FromJson(Console.ReadLine()!);
        """;
}
