using AmplifyGen.Analyzers.Members;
using AmplifyGen.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AmplifyGen.Analyzers.Tests.Members;

/// <summary>A user sees one message about <c>null</c> in a required member.</summary>
public sealed class NullWarningSuppressorTests
{
    [Theory]
    [InlineData("builder.WithAppId(null)")]
    [InlineData("builder.WithAppId(None)")]
    [InlineData("builder.WithAppId(default)")]
    [InlineData("builder.WithAppId((string)null)")]
    [InlineData("builder.WithAppId(flag ? null : \"x\")")]
    [InlineData("request with { AppId = null }")]
    [InlineData("request with { AppId = None }")]
    public async Task One_message_for_null(string expression) => Assert.Equal(["AMPG1004"], await Warnings(expression));

    [Theory]
    [InlineData("builder.WithAppId(maybe)", "CS8604")]
    [InlineData("Take(null)", "CS8625")]
    [InlineData("builder.WithAppId(Take(null))", "CS8625")]
    public async Task The_compiler_speaks_of_other_nulls(string expression, string id) => Assert.Equal([id], await Warnings(expression));

    [Fact]
    public async Task The_compiler_speaks_where_the_rule_is_off() => Assert.Equal(
        ["CS8625"],
        await CompilerWarnings.Of(Source("builder.WithAppId(null)"), "dotnet_diagnostic.AMPG1004.severity = none", Analyzers));

    private static DiagnosticAnalyzer[] Analyzers => [new RequiredNullAnalyzer(), new NullWarningSuppressor()];

    private static Task<string[]> Warnings(string expression) => CompilerWarnings.Of(Source(expression), "", Analyzers);

    private static string Source(string expression) =>
        $$"""
        using AmplifyBackend;

        internal static class Program
        {
            private const string? None = null;

            internal static object? Run(UpdateBackendAuthRequest request, UpdateBackendAuthRequest.Builder builder, string? maybe, bool flag) => {{expression}};

            private static string Take(string text) => text;
        }
        """;
}
