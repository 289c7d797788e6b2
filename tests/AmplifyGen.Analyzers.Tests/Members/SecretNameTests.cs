using AmplifyGen.Analyzers.Members;
using AmplifyGen.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AmplifyGen.Analyzers.Tests.Members;

/// <summary>Constants that reach a secret member under the name of a local, a field or a property that never has another value.</summary>
public sealed class SecretNameTests
{
    [Fact]
    public Task Reports_a_local_that_is_set_once() => Vault(
        """
        var password = "hunter2";
        string other = flag ? text : "hunter2";
        var bytes = new byte[] { 1, 2, 3 };
        byte[] others = { 1, 2, 3 };
        Blob blob = Blob.FromText("hunter2");
        ReadOnlySpan<byte> span = "hunter2"u8;
        Console.WriteLine(password.Length + blob.Length + span.Length);
        _ = SealRequest.CreateBuilder()
            .WithPassword({|AMPG1007:password|})
            .WithPassword({|AMPG1007:other|})
            .WithPassword(text ?? {|AMPG1007:password|})
            .WithKey({|AMPG1007:bytes|})
            .WithKey({|AMPG1007:others|})
            .WithKey({|AMPG1007:blob|})
            .WithKey(Blob.Copy({|AMPG1007:span|}))
            .WithKey(Encoding.UTF8.GetBytes({|AMPG1007:password|}));
        """);

    [Fact]
    public Task Reports_a_local_in_the_lambda_that_uses_it() => Vault(
        """
        var password = "hunter2";
        Func<SealRequest.Builder> make = () => SealRequest.CreateBuilder().WithPassword({|AMPG1007:password|});
        """);

    [Theory]
    [InlineData("if (flag) password = text;")]
    [InlineData("password += text;")]
    [InlineData("(password, number) = (text, 1);")]
    [InlineData("((password)) = text;")]
    [InlineData("Read(out password);")]
    [InlineData("Change(ref password);")]
    [InlineData("ref var other = ref password; other = text;")]
    [InlineData("Action change = () => password = text; change();")]
    [InlineData("void Assign() => password = text; Assign();")]
    [InlineData("password ??= text;")]
    public Task Says_nothing_of_a_local_that_may_have_another_value(string statement) => Vault(
        $$"""
        var password = "hunter2";
        {{statement}}
        _ = SealRequest.CreateBuilder().WithPassword(password);

        static void Read(out string value) => value = Console.ReadLine()!;
        static void Change(ref string value) => value = Console.ReadLine()!;
        """);

    [Theory]
    [InlineData("bytes[0] = (byte)number;")]
    [InlineData("System.Security.Cryptography.RandomNumberGenerator.Fill(bytes);")]
    [InlineData("var same = bytes; same[0] = 1;")]
    public Task Says_nothing_of_an_array_that_something_else_can_fill(string statement) => Vault(
        $$"""
        var bytes = new byte[] { 1, 2, 3 };
        {{statement}}
        _ = SealRequest.CreateBuilder().WithKey(bytes);
        """);

    [Theory]
    [InlineData("string password; password = text; _ = SealRequest.CreateBuilder().WithPassword(password);")]
    [InlineData("foreach (var password in new[] { \"a\" }) _ = SealRequest.CreateBuilder().WithPassword(password);")]
    [InlineData("if (text is { } password) _ = SealRequest.CreateBuilder().WithPassword(password);")]
    [InlineData("for (var password = \"a\"; flag; password = text) _ = SealRequest.CreateBuilder().WithPassword(password);")]
    [InlineData("switch (number) { case 0: var password = \"a\"; goto default; default: password = text; _ = SealRequest.CreateBuilder().WithPassword(password); break; }")]
    [InlineData("var password = \"\"; _ = SealRequest.CreateBuilder().WithPassword(password);")]
    [InlineData("var password = Environment.GetEnvironmentVariable(\"PASSWORD\")!; _ = SealRequest.CreateBuilder().WithPassword(password);")]
    public Task Says_nothing_of_other_locals(string statements) => Vault(statements);

    [Fact]
    public Task Reports_a_static_member_that_has_one_value() => ShapeTest<SecretConstantAnalyzer>.VaultFile(
        """
        static class Keys
        {
            public static readonly string Password = "hunter2";
            public static readonly byte[] Key = { 1, 2, 3 };
            public static readonly Blob Other = Blob.FromText(Password);
            public static string Property => "hunter2";
            public static string Automatic { get; } = "hunter2";
        }

        static class Program
        {
            static void Run() => _ = SealRequest.CreateBuilder()
                .WithPassword({|AMPG1007:Keys.Password|})
                .WithPassword({|AMPG1007:Keys.Property|})
                .WithPassword({|AMPG1007:Keys.Automatic|})
                .WithKey({|AMPG1007:Keys.Key|})
                .WithKey({|AMPG1007:Keys.Other|});
        }
        """);

    [Fact]
    public Task Says_nothing_of_members_that_may_have_another_value() => ShapeTest<SecretConstantAnalyzer>.VaultFile(
        """
        class Keys
        {
            public static string Password = "hunter2";
            public static readonly string Given;
            public static readonly string Read = Environment.GetEnvironmentVariable("KEY")!;
            public static readonly string First = Second;
            public static readonly string Second = First;
            public static string Property { get; set; } = "hunter2";
            public static string Computed => Environment.GetEnvironmentVariable("KEY") ?? "";
            public readonly string Instance = "hunter2";

            static Keys() => Given = "hunter2";
        }

        static class Program
        {
            static void Run(Keys keys) => _ = SealRequest.CreateBuilder()
                .WithPassword(Keys.Password)
                .WithPassword(Keys.Given)
                .WithPassword(Keys.Read)
                .WithPassword(Keys.First)
                .WithPassword(Keys.Property)
                .WithPassword(Keys.Computed)
                .WithPassword(keys.Instance);
        }
        """);

    [Fact]
    public async Task Says_nothing_of_a_field_whose_source_is_another_project_s()
    {
        MetadataReference[] references = [.. GeneratedAssembly.Framework, TestSpecs.Vault.Reference];
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary);
        var token = TestContext.Current.CancellationToken;
        var keys = CSharpSyntaxTree.ParseText("public static class Keys { public static readonly string Password = \"hunter2\"; }", cancellationToken: token);
        var code = CSharpSyntaxTree.ParseText("class User { object Make() => Vault.SealRequest.CreateBuilder().WithPassword(Keys.Password); }", cancellationToken: token);
        var library = CSharpCompilation.Create("Keys", [keys], references, options);
        var user = CSharpCompilation.Create("User", [code], [.. references, library.ToMetadataReference()], options);

        var reported = await user.WithAnalyzers([new SecretConstantAnalyzer()]).GetAllDiagnosticsAsync(token);

        Assert.Empty(reported);
    }

    private static Task Vault(string statements) => ShapeTest<SecretConstantAnalyzer>.VaultFile(
        $$"""
        using System.Text;

        static class Program
        {
            static void Run(bool flag, int number, string text)
            {
                {{statements}}
            }
        }
        """);
}
