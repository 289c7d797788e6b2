using AmplifyGen.Analyzers.Members;
using AmplifyGen.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AmplifyGen.Analyzers.Tests.Members;

/// <summary>A user sees one message about a deprecated member.</summary>
public sealed class ObsoleteSuppressorTests
{
    [Fact]
    public async Task The_compiler_warns_by_itself_without_analyzers() =>
        Assert.Equal(["CS0618"], await CompilerWarnings.Of(Source("config.ForgotPassword"), analyzers: [new RequiredNullAnalyzer()]));

    [Fact]
    public async Task One_message_for_a_read() => Assert.Equal(["AMPG1003"], await Warnings("config.ForgotPassword"));

    [Fact]
    public async Task One_message_for_a_chain() => Assert.Equal(["AMPG1003"], await Warnings("config.ForgotPassword!.DeliveryMethod"));

    [Fact]
    public async Task One_message_for_a_conditional_chain() => Assert.Equal(["AMPG1003"], await Warnings("config?.ForgotPassword?.DeliveryMethod"));

    [Fact]
    public async Task One_message_for_a_builder_call_with_a_lambda() => Assert.Equal(
        ["AMPG1003"],
        await Warnings("UpdateBackendAuthUserPoolConfig.CreateBuilder().WithForgotPassword(f => f.WithDeliveryMethod(DeliveryMethod.Sms).WithSmsSettings(value: null))"));

    [Fact]
    public async Task One_message_for_an_initializer() => Assert.Equal(
        ["AMPG1003"],
        await Warnings("new UpdateBackendAuthUserPoolConfig { ForgotPassword = new() { DeliveryMethod = DeliveryMethod.Sms } }"));

    [Fact]
    public async Task One_message_for_a_with_expression() => Assert.Equal(["AMPG1003"], await Warnings("config with { ForgotPassword = null }"));

    [Fact]
    public async Task One_message_for_a_pattern() => Assert.Equal(["AMPG1003"], await Warnings("config is { ForgotPassword: { DeliveryMethod: null } }"));

    [Fact]
    public async Task One_message_for_an_extended_pattern() => Assert.Equal(["AMPG1003"], await Warnings("config is { ForgotPassword.DeliveryMethod: null }"));

    [Fact]
    public async Task One_message_for_a_method_group() => Assert.Equal(
        ["AMPG1003"],
        await Warnings("new Func<UpdateBackendAuthForgotPasswordConfig, object>(UpdateBackendAuthUserPoolConfig.CreateBuilder().WithForgotPassword)"));

    [Fact]
    public async Task No_message_for_nameof() => Assert.Empty(await Warnings("nameof(UpdateBackendAuthUserPoolConfig.ForgotPassword)"));

    [Fact]
    public async Task No_message_for_a_documentation_comment() => Assert.Empty(await CompilerWarnings.Of(
        """
        using AmplifyBackend;

        /// <summary>See <see cref="UpdateBackendAuthUserPoolConfig.ForgotPassword"/>.</summary>
        internal static class Program
        {
        }
        """,
        "",
        Analyzers));

    [Fact]
    public async Task The_compiler_speaks_of_what_is_obsolete_elsewhere() => Assert.Equal(["CS0618"], await Warnings("Old"));

    [Theory]
    [InlineData("dotnet_diagnostic.AMPG1003.severity = none")]
    [InlineData("dotnet_analyzer_diagnostic.category-AmplifyGen.severity = none")]
    [InlineData("dotnet_analyzer_diagnostic.severity = none")]
    public async Task The_compiler_speaks_where_the_rule_is_off(string config) =>
        Assert.Equal(["CS0618"], await CompilerWarnings.Of(Source("config.ForgotPassword"), config, Analyzers));

    [Fact]
    public async Task The_compiler_is_silent_where_the_rule_is_on_again() => Assert.Equal(
        ["AMPG1003"],
        await CompilerWarnings.Of(Source("config.ForgotPassword"), "dotnet_analyzer_diagnostic.severity = none\ndotnet_diagnostic.AMPG1003.severity = warning", Analyzers));

    private static DiagnosticAnalyzer[] Analyzers => [new DeprecatedMemberAnalyzer(), new ObsoleteSuppressor()];

    private static Task<string[]> Warnings(string expression) => CompilerWarnings.Of(Source(expression), "", Analyzers);

    private static string Source(string expression) =>
        $$"""
        using System;
        using AmplifyBackend;

        internal static class Program
        {
            [Obsolete("Old.")]
            internal static object Old => "";

            internal static object? Run(UpdateBackendAuthUserPoolConfig config) => {{expression}};
        }
        """;
}
