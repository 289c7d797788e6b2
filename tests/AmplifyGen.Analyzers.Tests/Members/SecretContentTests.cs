using AmplifyGen.Analyzers.Members;
using AmplifyGen.Analyzers.Tests.Harness;

namespace AmplifyGen.Analyzers.Tests.Members;

/// <summary>The ways in which a constant reaches a secret text or blob.</summary>
public sealed class SecretContentTests
{
    [Theory]
    [InlineData("{|AMPG1007:\"hunter2\"u8|}.ToArray()")]
    [InlineData("{|AMPG1007:new byte[] { 1, 2, 3 }|}")]
    [InlineData("{|AMPG1007:new byte[] { (byte)'a', 0x42 }|}")]
    [InlineData("Convert.FromBase64String({|AMPG1007:\"aHVudGVyMg==\"|})")]
    [InlineData("Convert.FromHexString({|AMPG1007:\"68756e\"|})")]
    [InlineData("Encoding.UTF8.GetBytes({|AMPG1007:\"hunter2\"|})")]
    [InlineData("Encoding.ASCII.GetBytes({|AMPG1007:\"hunter2\"|})")]
    [InlineData("new UTF8Encoding(false).GetBytes({|AMPG1007:\"hunter2\"|})")]
    [InlineData("Encoding.Latin1.GetBytes({|AMPG1007:Shared|})")]
    [InlineData("Blob.FromText({|AMPG1007:\"hunter2\"|})")]
    [InlineData("Blob.FromText({|AMPG1007:$\"{Shared}!\"|})")]
    [InlineData("Blob.FromBase64({|AMPG1007:\"aHVudGVyMg==\"|})")]
    [InlineData("Blob.Copy({|AMPG1007:\"hunter2\"u8|})")]
    [InlineData("Blob.Copy({|AMPG1007:[1, 2, 3]|})")]
    [InlineData("Blob.Copy({|AMPG1007:stackalloc byte[] { 1, 2, 3 }|})")]
    [InlineData("Blob.Copy(Convert.FromBase64String({|AMPG1007:\"aHVudGVyMg==\"|}))")]
    [InlineData("Blob.Copy({|AMPG1007:\"hunter2\"u8|}.ToArray().AsSpan())")]
    [InlineData("Blob.Wrap({|AMPG1007:\"hunter2\"u8|}.ToArray())")]
    [InlineData("Blob.Wrap(new ReadOnlyMemory<byte>({|AMPG1007:new byte[] { 1 }|}))")]
    [InlineData("flag ? Blob.FromText(text) : Blob.FromText({|AMPG1007:\"hunter2\"|})")]
    [InlineData("Blob.FromText(flag ? text : {|AMPG1007:\"hunter2\"|})")]
    [InlineData("Blob.FromText(Environment.GetEnvironmentVariable(\"KEY\") ?? {|AMPG1007:\"hunter2\"|})")]
    [InlineData("number switch { 0 => null, 1 => Blob.Empty, _ => Blob.FromText({|AMPG1007:\"hunter2\"|}) }")]
    [InlineData("(Blob?){|AMPG1007:\"hunter2\"u8|}.ToArray()")]
    public Task Reports_bytes_that_are_made_of_constants(string expression) => Vault($"_ = SealRequest.CreateBuilder().WithKey({expression});");

    [Theory]
    [InlineData("{|AMPG1007:\"\"\"hunter2\"\"\"|}")]
    [InlineData("{|AMPG1007:\"hunt\" + \"er2\"|}")]
    [InlineData("{|AMPG1007:nameof(SealRequest)|}")]
    [InlineData("Encoding.UTF8.GetString(Convert.FromBase64String({|AMPG1007:\"aHVudGVyMg==\"|}))")]
    [InlineData("Encoding.UTF8.GetString({|AMPG1007:\"hunter2\"u8|})")]
    [InlineData("Convert.ToBase64String({|AMPG1007:new byte[] { 1, 2 }|})")]
    public Task Reports_a_text_that_is_made_of_constants(string expression) => Vault($"_ = SealRequest.CreateBuilder().WithPassword({expression});");

    [Fact]
    public Task Reports_every_way_to_give_a_value() => Vault(
        """
        _ = SealRequest.FromJson(text) with { Key = Blob.FromText({|AMPG1007:"hunter2"|}) };
        _ = new Choice.Key({|AMPG1007:"hunter2"u8|}.ToArray());
        _ = SealRequest.CreateBuilder().WithKeys([{|AMPG1007:"a"|}, text]).WithKeys(new[] { {|AMPG1007:"a"|} }).AddKeys({|AMPG1007:"b"|}, text, {|AMPG1007:Shared|});
        _ = SealRequest.CreateBuilder().AddTokens("name", {|AMPG1007:"hunter2"|}).AddTokens(value: {|AMPG1007:"hunter2"|}, key: "name").AddTokens("name", text);
        _ = SealRequest.CreateBuilder().WithTokens(EquatableMap.From(new Dictionary<string, string> { ["name"] = {|AMPG1007:"hunter2"|}, ["other"] = text }));
        _ = SealRequest.CreateBuilder().WithTokens(EquatableMap.From(new Dictionary<string, string> { { "name", {|AMPG1007:"hunter2"|} }, { "other", text } }));
        _ = SealRequest.CreateBuilder().WithTokens([new("name", {|AMPG1007:"hunter2"|}), KeyValuePair.Create("name", {|AMPG1007:"hunter2"|}), new("name", text)]);
        """);

    [Fact]
    public Task Keeps_the_value_to_itself() => ShapeTest<SecretConstantAnalyzer>.Vault(
        "_ = SealRequest.CreateBuilder().WithKey(Convert.FromBase64String({|#0:\"aHVudGVyMg==\"|}));",
        ShapeTest<SecretConstantAnalyzer>.Warning("AMPG1007", "'SealRequest.Key' is a secret, but its value is in source code: read it at run time from where secrets are kept"));

    [Theory]
    [InlineData("new byte[0]")]
    [InlineData("new byte[32]")]
    [InlineData("new byte[] { }")]
    [InlineData("new byte[] { 0, 0, 0 }")]
    [InlineData("new byte[] { 32, 10 }")]
    [InlineData("Blob.Copy([0, 0])")]
    [InlineData("Blob.Copy([])")]
    [InlineData("Blob.Copy(stackalloc byte[] { 0, 32 })")]
    [InlineData("new byte[] { 1, (byte)number }")]
    [InlineData("Array.Empty<byte>()")]
    [InlineData("Blob.Empty")]
    [InlineData("null")]
    [InlineData("Blob.FromText(\"\")")]
    [InlineData("Blob.FromText(\" \")")]
    [InlineData("Blob.FromText(text)")]
    [InlineData("Blob.FromText($\"{text}!\")")]
    [InlineData("Blob.FromText(\"prefix\" + text)")]
    [InlineData("Blob.Copy([1, 2, .. Encoding.UTF8.GetBytes(text)])")]
    [InlineData("Blob.Copy(stackalloc byte[16])")]
    [InlineData("Convert.FromBase64String(text)")]
    [InlineData("Encoding.UTF8.GetBytes(Environment.GetEnvironmentVariable(\"KEY\")!)")]
    [InlineData("System.IO.File.ReadAllBytes(\"key.bin\")")]
    [InlineData("System.Security.Cryptography.SHA256.HashData(\"x\"u8)")]
    [InlineData("System.Security.Cryptography.RandomNumberGenerator.GetBytes(32)")]
    [InlineData("\"secret\"u8.ToArray().Select(one => (byte)(one ^ number)).ToArray()")]
    public Task Says_nothing_of_other_bytes(string expression) => Vault($"_ = SealRequest.CreateBuilder().WithKey({expression});");

    [Fact]
    public Task Says_nothing_of_members_that_are_no_secrets() => Vault(
        """
        _ = SealRequest.CreateBuilder().WithPhoto("hunter2"u8.ToArray()).WithNames(["a"]).AddLabels("k", "v").WithPhotos([new byte[] { 1 }]);
        """);

    [Fact]
    public Task Says_nothing_of_the_keys_of_a_secret_map() => Vault("_ = SealRequest.CreateBuilder().AddTokens(\"name\", text).WithTokens([new(\"name\", text)]);");

    private static Task Vault(string statements) => ShapeTest<SecretConstantAnalyzer>.VaultFile(
        $$"""
        using System.Text;

        static class Program
        {
            const string Shared = "constant";

            static void Run(bool flag, int number, string text)
            {
                {{statements}}
            }
        }
        """);
}
