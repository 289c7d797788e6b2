using AmplifyGen.Analyzers.Members;
using AmplifyGen.Analyzers.Tests.Harness;

namespace AmplifyGen.Analyzers.Tests.Members;

/// <summary>Which uses of deprecated members are reported.</summary>
public sealed class DeprecatedMemberTests
{
    [Fact]
    public Task Reports_a_builder_call() => Shipped(
        "_ = UpdateBackendAuthUserPoolConfig.CreateBuilder().{|AMPG1003:WithForgotPassword|}(UpdateBackendAuthForgotPasswordConfig.CreateBuilder().Build()).Build();");

    [Fact]
    public Task Names_member_and_replacement() => ShapeTest<DeprecatedMemberAnalyzer>.Shipped(
        "_ = UpdateBackendAuthUserPoolConfig.CreateBuilder().{|#0:WithForgotPassword|}(value: null).Build();",
        ShapeTest<DeprecatedMemberAnalyzer>.Warning(
            "AMPG1003",
            "'UpdateBackendAuthUserPoolConfig.ForgotPassword' is deprecated: use 'VerificationMessage' instead. AWS has deprecated the separate settings for forgotten passwords."));

    [Fact]
    public Task Says_since_when() => ShapeTest<DeprecatedMemberAnalyzer>.Store(
        "_ = PutItemRequest.CreateBuilder().{|#0:AddOldTags|}(\"x\");",
        ShapeTest<DeprecatedMemberAnalyzer>.Warning("AMPG1003", "'PutItemRequest.OldTags' is deprecated since 2020-01-01: use 'Tags' instead"));

    [Fact]
    public Task Writes_a_message_of_several_lines_as_one() => ShapeTest<DeprecatedMemberAnalyzer>.Store(
        "_ = new Item { Name = text, {|#0:OldName|} = text };",
        ShapeTest<DeprecatedMemberAnalyzer>.Warning("AMPG1003", "'Item.OldName' is deprecated. Names are labels now."));

    [Fact]
    public Task Reports_an_object_initializer() => Shipped(
        "_ = new UpdateBackendAuthUserPoolConfig { {|AMPG1003:ForgotPassword|} = null };");

    [Fact]
    public Task Reports_a_read() => Shipped("_ = UpdateBackendAuthUserPoolConfig.FromJson(text).{|AMPG1003:ForgotPassword|};");

    [Fact]
    public Task Reports_a_conditional_read() => Shipped("_ = UpdateBackendAuthRequest.FromJson(text)?.ResourceConfig?.UserPoolConfigs.{|AMPG1003:ForgotPassword|};");

    [Fact]
    public Task Reports_a_with_expression() => Shipped("_ = UpdateBackendAuthUserPoolConfig.FromJson(text) with { {|AMPG1003:ForgotPassword|} = null };");

    [Fact]
    public Task Reports_a_property_pattern() => Shipped("_ = UpdateBackendAuthUserPoolConfig.FromJson(text) is { {|AMPG1003:ForgotPassword|}: null };");

    [Fact]
    public Task Reports_an_extended_property_pattern() => Shipped(
        "_ = UpdateBackendAuthResourceConfig.FromJson(text) is { UserPoolConfigs.{|AMPG1003:ForgotPassword|}: not null };");

    [Fact]
    public Task Reports_a_method_group() => Shipped(
        "Func<UpdateBackendAuthForgotPasswordConfig?, object> set = UpdateBackendAuthUserPoolConfig.CreateBuilder().{|AMPG1003:WithForgotPassword|};");

    [Fact]
    public Task Reports_a_deprecated_enum_value() => ShapeTest<DeprecatedMemberAnalyzer>.Store(
        "_ = PutItemRequest.CreateBuilder().WithColor(Color.{|#0:Sepia|});",
        ShapeTest<DeprecatedMemberAnalyzer>.Warning("AMPG1003", "'Color.Sepia' is deprecated: use 'DarkRed' instead. It has faded."));

    [Fact]
    public Task Reports_the_constant_of_a_deprecated_enum_value() => ShapeTest<DeprecatedMemberAnalyzer>.Store(
        """
        switch (text)
        {
            case Color.Values.DarkRed:
            case Color.Values.{|AMPG1003:Sepia|}:
                break;
        }
        """);

    [Fact]
    public Task Reports_a_member_of_a_deprecated_structure_that_is_made_on_its_own() => Shipped(
        "_ = UpdateBackendAuthForgotPasswordConfig.CreateBuilder().{|AMPG1003:WithDeliveryMethod|}(DeliveryMethod.Sms).{|AMPG1003:WithSmsSettings|}(value: null).Build();");

    [Fact]
    public Task Works_on_sources_as_on_an_assembly() => ShapeTest<DeprecatedMemberAnalyzer>.ShippedAsSources(
        "_ = new UpdateBackendAuthUserPoolConfig { {|AMPG1003:ForgotPassword|} = null };");

    [Fact]
    public Task Says_nothing_of_members_in_use() => Shipped(
        "_ = UpdateBackendAuthUserPoolConfig.CreateBuilder().WithVerificationMessage(m => m.WithDeliveryMethod(DeliveryMethod.Email)).Build().VerificationMessage?.DeliveryMethod;");

    [Fact]
    public Task Says_nothing_of_nameof() => Shipped(
        "_ = nameof(UpdateBackendAuthUserPoolConfig.ForgotPassword) + nameof(UpdateBackendAuthUserPoolConfig.ForgotPassword.DeliveryMethod) + nameof(UpdateBackendAuthUserPoolConfig.Builder.WithForgotPassword);");

    [Fact]
    public Task Says_nothing_of_a_documentation_comment() => ShapeTest<DeprecatedMemberAnalyzer>.StoreFile(
        """
        /// <summary>It is like <see cref="PutItemRequest.OldItem"/>.</summary>
        static class Program;
        """);

    [Fact]
    public Task Says_nothing_in_code_that_is_obsolete_itself() => ShapeTest<DeprecatedMemberAnalyzer>.StoreFile(
        """
        static class Program
        {
            [Obsolete] static object? Read(PutItemRequest request) => request.OldItem;
            [Obsolete] static object? First { get => PutItemRequest.FromJson("").OldItem; }
        }
        """);

    [Fact]
    public Task Says_nothing_of_a_property_of_the_same_name() => ShapeTest<DeprecatedMemberAnalyzer>.StoreFile(
        """
        sealed record Other
        {
            [Obsolete] public string? OldItem { get; init; }
            object? Read(Other other) => other.OldItem;
        }
        """);

    private static Task Shipped(string statements) => Verify.Body<DeprecatedMemberAnalyzer>(statements);
}
