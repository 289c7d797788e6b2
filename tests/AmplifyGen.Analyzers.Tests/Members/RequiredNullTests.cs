using AmplifyGen.Analyzers.Members;
using AmplifyGen.Analyzers.Tests.Harness;

namespace AmplifyGen.Analyzers.Tests.Members;

/// <summary>Where <c>null</c> is given to a required member.</summary>
public sealed class RequiredNullTests
{
    [Fact]
    public Task Reports_a_builder_call() => ShapeTest<RequiredNullAnalyzer>.Shipped(
        "_ = UpdateBackendAuthRequest.CreateBuilder().WithAppId({|#0:null|});",
        ShapeTest<RequiredNullAnalyzer>.Error("AMPG1004", "'UpdateBackendAuthRequest.AppId' is required and cannot be null: give it a value"));

    [Fact]
    public Task Reports_null_that_is_forgiven() => Shipped("_ = UpdateBackendAuthRequest.CreateBuilder().WithAppId({|AMPG1004:null|}!);");

    [Fact]
    public Task Reports_default() => Shipped("_ = UpdateBackendAuthRequest.CreateBuilder().WithAppId({|AMPG1004:default|}).WithResourceName({|AMPG1004:default(string)|});");

    [Fact]
    public Task Reports_null_of_a_type() => Shipped(
        "_ = UpdateBackendAuthRequest.CreateBuilder().WithResourceConfig({|AMPG1004:(UpdateBackendAuthResourceConfig)null|});");

    [Fact]
    public Task Reports_a_delegate_that_is_null() => Shipped(
        "_ = UpdateBackendAuthRequest.CreateBuilder().WithResourceConfig(configure: {|AMPG1004:null|});");

    [Fact]
    public Task Reports_a_constant_that_is_null() => Shipped(
        "const string? None = null; _ = UpdateBackendAuthRequest.CreateBuilder().WithAppId({|AMPG1004:None|});");

    [Fact]
    public Task Reports_an_object_initializer() => Store("_ = new PutItemRequest { Id = text, Owners = {|AMPG1004:null|} };");

    [Fact]
    public Task Reports_a_with_expression() => Shipped("_ = UpdateBackendAuthRequest.FromJson(text) with { AppId = {|AMPG1004:null|}! };");

    [Fact]
    public Task Reports_an_arm_of_a_conditional() => Shipped("_ = UpdateBackendAuthRequest.CreateBuilder().WithAppId(flag ? {|AMPG1004:null|} : text);");

    [Fact]
    public Task Reports_an_arm_of_a_switch_expression() => Shipped(
        "_ = UpdateBackendAuthRequest.CreateBuilder().WithAppId(number switch { 0 => text, _ => {|AMPG1004:null|} });");

    [Fact]
    public Task Reports_an_array_of_elements_that_is_null() => Store("_ = PutItemRequest.CreateBuilder().AddOwners({|AMPG1004:null|});");

    [Fact]
    public Task Says_nothing_of_an_optional_member() => Shipped(
        "_ = new UpdateBackendAuthUserPoolConfig { Mfa = null }; _ = UpdateBackendAuthUserPoolConfig.CreateBuilder().WithMfa(value: null);");

    [Fact]
    public Task Says_nothing_of_a_value_that_may_be_null() => Shipped(
        "string? maybe = flag ? null : text; _ = UpdateBackendAuthRequest.CreateBuilder().WithAppId(maybe).WithResourceName(maybe ?? text);");

    [Fact]
    public Task Says_nothing_of_an_arm_that_is_never_taken() => Shipped("_ = UpdateBackendAuthRequest.CreateBuilder().WithAppId(true ? text : null);");

    [Fact]
    public Task Says_nothing_of_a_comparison() => Shipped("_ = UpdateBackendAuthRequest.FromJson(text).AppId == null;");

    private static Task Shipped(string statements) => Verify.Body<RequiredNullAnalyzer>(statements);

    private static Task Store(string statements) => ShapeTest<RequiredNullAnalyzer>.Store(statements);
}
