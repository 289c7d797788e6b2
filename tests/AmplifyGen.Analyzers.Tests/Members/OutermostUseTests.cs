using AmplifyGen.Analyzers.Members;
using AmplifyGen.Analyzers.Tests.Harness;

namespace AmplifyGen.Analyzers.Tests.Members;

/// <summary>Of deprecated uses that hang together only the outermost is reported.</summary>
public sealed class OutermostUseTests
{
    [Fact]
    public Task A_configuring_lambda() => Shipped(
        "_ = UpdateBackendAuthUserPoolConfig.CreateBuilder().{|AMPG1003:WithForgotPassword|}(f => f.WithDeliveryMethod(DeliveryMethod.Sms).WithSmsSettings(s => s.WithSmsMessage(text)));");

    [Fact]
    public Task A_value_in_an_argument() => Shipped(
        "_ = UpdateBackendAuthUserPoolConfig.CreateBuilder().{|AMPG1003:WithForgotPassword|}(new UpdateBackendAuthForgotPasswordConfig { DeliveryMethod = DeliveryMethod.Sms });");

    [Fact]
    public Task A_value_in_an_initializer() => Shipped(
        "_ = new UpdateBackendAuthUserPoolConfig { {|AMPG1003:ForgotPassword|} = new() { DeliveryMethod = DeliveryMethod.Sms } };");

    [Fact]
    public Task A_chain_of_reads() => Store("_ = PutItemRequest.FromJson(text).{|AMPG1003:OldItem|}!.Inner!.Inner!.Name;");

    [Fact]
    public Task A_chain_of_conditional_reads() => Store("_ = PutItemRequest.FromJson(text).{|AMPG1003:OldItem|}?.Inner?.Inner?.Name;");

    [Fact]
    public Task A_chain_in_parentheses() => Store("_ = (PutItemRequest.FromJson(text)?.{|AMPG1003:OldItem|})?.Name;");

    [Fact]
    public Task A_chain_with_a_fallback() => Store("_ = (PutItemRequest.FromJson(text).{|AMPG1003:OldItem|} ?? new()).Name;");

    [Fact]
    public Task A_chain_through_a_builder() => Store("_ = PutItemRequest.FromJson(text).{|AMPG1003:OldItem|}!.ToBuilder().WithName(text).Build();");

    [Fact]
    public Task A_copy_of_what_was_read() => Store("_ = PutItemRequest.FromJson(text).{|AMPG1003:OldItem|}! with { Name = text };");

    [Fact]
    public Task A_pattern_in_a_pattern() => Store("_ = PutItemRequest.FromJson(text) is { {|AMPG1003:OldItem|}: { Name: null, Inner: { Name: null } } };");

    [Fact]
    public Task An_extended_pattern() => Store("_ = PutItemRequest.FromJson(text) is { {|AMPG1003:OldItem|}.Inner.Name: null };");

    [Fact]
    public Task A_pattern_for_what_was_read() => Store("_ = PutItemRequest.FromJson(text).{|AMPG1003:OldItem|} is { Name: null };");

    [Fact]
    public Task A_pattern_in_a_switch_expression() => Store("_ = PutItemRequest.FromJson(text).{|AMPG1003:OldItem|} switch { { Name: null } => 1, _ => 2 };");

    [Fact]
    public Task A_pattern_in_a_switch_statement() => Store(
        """
        switch (PutItemRequest.FromJson(text).{|AMPG1003:OldItem|})
        {
            case { Name: null }:
                break;
        }
        """);

    [Fact]
    public Task A_call_after_a_call_is_no_part_of_it() => Shipped(
        "_ = UpdateBackendAuthForgotPasswordConfig.CreateBuilder().{|AMPG1003:WithDeliveryMethod|}(DeliveryMethod.Sms).{|AMPG1003:WithEmailSettings|}(value: null);");

    [Fact]
    public Task A_sibling_is_no_part() => Store("_ = new OldItem { {|AMPG1003:Name|} = text, Label = text, {|AMPG1003:Inner|} = null };");

    [Fact]
    public Task A_member_of_a_new_object_is_no_part_of_the_one_it_is_compared_with() => Store(
        "_ = PutItemRequest.FromJson(text).{|AMPG1003:OldItem|} == new OldItem { {|AMPG1003:Name|} = text };");

    private static Task Shipped(string statements) => Verify.Body<DeprecatedMemberAnalyzer>(statements);

    private static Task Store(string statements) => ShapeTest<DeprecatedMemberAnalyzer>.Store(statements);
}
