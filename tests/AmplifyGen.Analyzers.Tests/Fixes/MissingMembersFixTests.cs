using AmplifyGen.Analyzers.Flow;
using AmplifyGen.CodeFixes;
using Test = AmplifyGen.Analyzers.Tests.Fixes.FixTest<AmplifyGen.Analyzers.Flow.BuilderFlowAnalyzer, AmplifyGen.CodeFixes.MissingMembersFix>;

namespace AmplifyGen.Analyzers.Tests.Fixes;

/// <summary><see cref="MissingMembersFix"/> on what <see cref="BuilderFlowAnalyzer"/> reports.</summary>
public sealed class MissingMembersFixTests
{
    [Fact]
    public Task Sets_an_enum_without_choosing_its_value() => Test.Body(
        "        _ = Message.CreateBuilder().{|AMPG1001:Build|}();",
        "        _ = Message.CreateBuilder().WithDeliveryMethod(DeliveryMethod.{|CS0117:TODO|}).Build();");

    [Fact]
    public Task Sets_texts_and_structures_in_the_order_of_the_model() => Test.Body(
        """
                _ = UpdateBackendAuthRequest.CreateBuilder()
                    .WithBackendEnvironmentName(text)
                    .{|AMPG1001:Build|}();
        """,
        """
                _ = UpdateBackendAuthRequest.CreateBuilder()
                    .WithBackendEnvironmentName(text)
                    .WithAppId({|CS0103:TODO|})
                    .WithResourceConfig(resourceConfig => {|CS0201:resourceConfig|})
                    .WithResourceName({|CS0103:TODO|})
                    .Build();
        """);

    [Fact]
    public Task Goes_on_in_the_lambda_that_configures() => Test.Body(
        """
                _ = UpdateBackendAuthUserPoolConfig.CreateBuilder()
                    .{|AMPG1001:WithVerificationMessage|}(message => message.WithSmsSettings(s => s.WithSmsMessage(text)))
                    .Build();
        """,
        """
                _ = UpdateBackendAuthUserPoolConfig.CreateBuilder()
                    .WithVerificationMessage(message => message.WithSmsSettings(s => s.WithSmsMessage(text)).WithDeliveryMethod(DeliveryMethod.{|CS0117:TODO|}))
                    .Build();
        """);

    [Fact]
    public Task Goes_on_in_the_lambda_that_configures_an_entry_of_a_map() => Test.Store(
        """
                _ = PutItemRequest.CreateBuilder().WithId(text).AddOwners(text).{|AMPG1001:AddShelves|}(text, shelf => { }).Build();
        """,
        """
                _ = PutItemRequest.CreateBuilder().WithId(text).AddOwners(text).AddShelves(text, shelf => { shelf.WithRow({|CS0103:TODO|}); }).Build();
        """);

    [Fact]
    public Task Goes_on_in_the_lambda_of_a_client() => Test.Store(
        """
                using var client = new StoreClient(new AmplifyGen.AwsClientOptions());
                _ = client.{|AMPG1001:PutItemAsync|}(item => item.WithId(text));
        """,
        """
                using var client = new StoreClient(new AmplifyGen.AwsClientOptions());
                _ = client.PutItemAsync(item => item.WithId(text).WithOwners({|CS0103:TODO|}));
        """);

    [Fact]
    public Task Adds_a_statement_to_a_block() => Test.Body(
        """
                _ = UpdateBackendAuthUserPoolConfig.CreateBuilder().{|AMPG1001:WithVerificationMessage|}(message =>
                {
                    message.WithSmsSettings(s => s.WithSmsMessage(text));
                }).Build();
        """,
        """
                _ = UpdateBackendAuthUserPoolConfig.CreateBuilder().WithVerificationMessage(message =>
                {
                    message.WithSmsSettings(s => s.WithSmsMessage(text));
                    message.WithDeliveryMethod(DeliveryMethod.{|CS0117:TODO|});
                }).Build();
        """);

    [Fact]
    public Task Sets_a_member_on_a_builder_in_a_variable() => Test.Body(
        """
                var builder = Message.CreateBuilder();
                _ = builder.{|AMPG1001:Build|}();
        """,
        """
                var builder = Message.CreateBuilder();
                _ = builder.WithDeliveryMethod(DeliveryMethod.{|CS0117:TODO|}).Build();
        """);

    [Fact]
    public Task Leaves_every_comment_where_it_is() => Test.Body(
        """
                _ = UpdateBackendAuthRequest.CreateBuilder()
                    .WithResourceName(text).WithResourceConfig(Config()) // The resource.
                    .WithBackendEnvironmentName(text) // The stage.

                    // Nothing else is known.
                    .{|AMPG1001:Build|}(); // Sent later.
        """ + Config,
        """
                _ = UpdateBackendAuthRequest.CreateBuilder()
                    .WithResourceName(text).WithResourceConfig(Config()) // The resource.
                    .WithBackendEnvironmentName(text) // The stage.
                    .WithAppId({|CS0103:TODO|})

                    // Nothing else is known.
                    .Build(); // Sent later.
        """ + Config);

    [Fact]
    public Task Sets_a_member_whatever_is_compiled_before_it() => Test.Body(
        """
                _ = Message.CreateBuilder()
        #if !DEBUG
                    .WithSmsSettings(s => s.WithSmsMessage(text))
        #endif
                    .{|AMPG1001:Build|}();
        """,
        """
                _ = Message.CreateBuilder()
        #if !DEBUG
                    .WithSmsSettings(s => s.WithSmsMessage(text))
        #endif
                    .WithDeliveryMethod(DeliveryMethod.{|CS0117:TODO|})
                    .Build();
        """);

    [Fact]
    public Task Ends_a_line_with_a_dot_where_the_chain_does() => Test.Body(
        """
                _ = Message.CreateBuilder(). // Empty.
                    {|AMPG1001:Build|}();
                _ = UpdateBackendAuthUserPoolConfig.CreateBuilder().
                    {|AMPG1001:WithVerificationMessage|}(message => message.
                        WithSmsSettings(s => s.WithSmsMessage(text)) // No email.
                    ).
                    Build();
        """,
        """
                _ = Message.CreateBuilder(). // Empty.
                    WithDeliveryMethod(DeliveryMethod.{|CS0117:TODO|}).
                    Build();
                _ = UpdateBackendAuthUserPoolConfig.CreateBuilder().
                    WithVerificationMessage(message => message.
                        WithSmsSettings(s => s.WithSmsMessage(text)). // No email.
                        WithDeliveryMethod(DeliveryMethod.{|CS0117:TODO|})
                    ).
                    Build();
        """);

    [Fact]
    public Task Takes_the_line_end_of_the_line_that_is_next_to_it() => Test.Body(
        "        _ = Message.CreateBuilder()\r\n            .{|AMPG1001:Build|}();",
        "        _ = Message.CreateBuilder()\r\n            .WithDeliveryMethod(DeliveryMethod.{|CS0117:TODO|})\r\n            .Build();");

    [Fact]
    public Task Goes_on_behind_a_helper() => Test.Body(
        """
                _ = UpdateBackendAuthUserPoolConfig.CreateBuilder().{|AMPG1001:WithVerificationMessage|}(message => Fill(message)).Build();

                void Fill(Message.Builder builder) => builder.WithSmsSettings(s => s.WithSmsMessage(text));
        """,
        """
                _ = UpdateBackendAuthUserPoolConfig.CreateBuilder().WithVerificationMessage(message => { Fill(message); message.WithDeliveryMethod(DeliveryMethod.{|CS0117:TODO|}); }).Build();

                void Fill(Message.Builder builder) => builder.WithSmsSettings(s => s.WithSmsMessage(text));
        """);

    [Fact]
    public Task Sets_a_member_before_a_return() => Test.Body(
        """
                _ = UpdateBackendAuthUserPoolConfig.CreateBuilder().{|AMPG1001:WithVerificationMessage|}(message =>
                {
                    // Often.
                    if (flag)
                        return;
                    message.WithSmsSettings(s => s.WithSmsMessage(text));
                }).Build();
        """,
        """
                _ = UpdateBackendAuthUserPoolConfig.CreateBuilder().WithVerificationMessage(message =>
                {
                    message.WithDeliveryMethod(DeliveryMethod.{|CS0117:TODO|});
                    // Often.
                    if (flag)
                        return;
                    message.WithSmsSettings(s => s.WithSmsMessage(text));
                }).Build();
        """);

    private const string Config =
        """


                static UpdateBackendAuthResourceConfig Config() => UpdateBackendAuthResourceConfig.FromJson(Console.ReadLine()!);
        """;
}
