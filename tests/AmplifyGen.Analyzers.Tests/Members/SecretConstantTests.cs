using AmplifyGen.Analyzers.Members;
using AmplifyGen.Analyzers.Tests.Harness;

namespace AmplifyGen.Analyzers.Tests.Members;

/// <summary>Where a secret stands in source code.</summary>
public sealed class SecretConstantTests
{
    [Fact]
    public Task Reports_a_builder_call_and_keeps_the_value_to_itself() => ShapeTest<SecretConstantAnalyzer>.Shipped(
        "_ = BackendAuthSocialProviderConfig.CreateBuilder().WithClientSecret({|#0:\"hunter2\"|});",
        ShapeTest<SecretConstantAnalyzer>.Warning("AMPG1007", "'BackendAuthSocialProviderConfig.ClientSecret' is a secret, but its value is in source code: read it at run time from where secrets are kept"));

    [Fact]
    public Task Reports_an_object_initializer() => Shipped("_ = new BackendAuthAppleProviderConfig { PrivateKey = {|AMPG1007:\"hunter2\"|} };");

    [Fact]
    public Task Reports_a_with_expression() => Shipped("_ = new BackendAuthAppleProviderConfig() with { PrivateKey = {|AMPG1007:\"hunter2\"|} };");

    [Fact]
    public Task Reports_a_member_of_a_union() => ShapeTest<SecretConstantAnalyzer>.Store(
        "_ = new Place.Safe({|#0:\"hunter2\"|}); _ = new Place.Safe(text);",
        ShapeTest<SecretConstantAnalyzer>.Warning("AMPG1007", "'Safe.Value' is a secret, but its value is in source code: read it at run time from where secrets are kept"));

    [Fact]
    public Task Reports_a_constant_that_is_written_elsewhere() => ShapeTest<SecretConstantAnalyzer>.Shipped(
        "_ = new BackendAuthAppleProviderConfig { PrivateKey = {|AMPG1007:Shared|} };");

    [Fact]
    public Task Reports_constants_that_are_put_together() => Shipped(
        "const string Part = \"er2\"; _ = new BackendAuthAppleProviderConfig { PrivateKey = {|AMPG1007:\"hunt\" + Part|} }; _ = new BackendAuthAppleProviderConfig { PrivateKey = {|AMPG1007:$\"hunt{Part}\"|} };");

    [Fact]
    public Task Reports_a_fallback() => Shipped(
        "_ = new BackendAuthAppleProviderConfig { PrivateKey = Environment.GetEnvironmentVariable(\"KEY\") ?? {|AMPG1007:\"hunter2\"|} };");

    [Fact]
    public Task Reports_an_arm_of_a_conditional() => Shipped(
        "_ = BackendAuthSocialProviderConfig.CreateBuilder().WithClientSecret(flag ? text : {|AMPG1007:\"hunter2\"|});");

    [Fact]
    public Task Says_nothing_of_a_value_that_is_read_at_run_time() => Shipped(
        "_ = BackendAuthSocialProviderConfig.CreateBuilder().WithClientSecret(text).WithClientSecret($\"{text}!\");");

    [Fact]
    public Task Says_nothing_of_a_text_that_holds_nothing() => Shipped(
        "_ = BackendAuthSocialProviderConfig.CreateBuilder().WithClientSecret(\"\").WithClientSecret(\" \").WithClientSecret(null);");

    [Fact]
    public Task Says_nothing_of_a_member_that_is_no_secret() => Shipped(
        "_ = BackendAuthSocialProviderConfig.CreateBuilder().WithClientId(\"public\"); _ = SmsSettings.CreateBuilder().WithSmsMessage(\"Your code is {####}\");");

    private static Task Shipped(string statements) => Verify.Body<SecretConstantAnalyzer>(statements);
}
