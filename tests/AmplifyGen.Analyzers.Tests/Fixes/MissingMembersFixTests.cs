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
}
