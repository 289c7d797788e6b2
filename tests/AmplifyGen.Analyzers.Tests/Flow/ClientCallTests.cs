using AmplifyGen.Analyzers.Flow;
using AmplifyGen.Analyzers.Tests.Harness;

namespace AmplifyGen.Analyzers.Tests.Flow;

/// <summary>A lambda that a client passes a builder to is followed like one of <c>With…</c>. <c>PutItem</c> requires <c>Id</c> and <c>Owners</c>.</summary>
public sealed class ClientCallTests
{
    [Theory]
    [InlineData("await client.{|AMPG1001:PutItemAsync|}(r => { }, token);", Label = "an empty lambda")]
    [InlineData("await client.{|AMPG1001:PutItemAsync|}(r => { });", Label = "no token")]
    [InlineData("await client.{|AMPG1001:PutItemAsync|}(r => r.WithId(text), options, token);", Label = "options")]
    [InlineData("await ((IStoreClient)client).{|AMPG1001:PutItemAsync|}(r => r.WithId(text), token);", Label = "the interface")]
    [InlineData("await client.{|AMPG1002:PutItemAsync|}(r => { r.WithId(text); if (flag) r.AddOwners(text); }, token);", Label = "a member on some paths")]
    [InlineData("await client.{|AMPG1001:PutItemAsync|}(cancellationToken: token, configure: r => r.WithId(text));", Label = "named arguments in another order")]
    [InlineData("await client.{|AMPG1001:PutItemAsync|}(Fill, token);", Label = "a method group")]
    [InlineData("await client.PutItemAsync(r => r.WithId(text).AddOwners(text).{|AMPG1001:AddShelves|}(\"a\", s => { }), token);", Label = "a lambda within")]
    [InlineData("try { await client.{|AMPG1001:PutItemAsync|}(r => r.WithId(text), token).ConfigureAwait(false); } catch (StoreException) { }", Label = "within try")]
    [InlineData("_ = flag ? client.{|AMPG1001:PutItemAsync|}(r => r.WithId(text), token) : null;", Label = "an arm")]
    public Task Reports(string statement) => Store(statement);

    [Theory]
    [InlineData("await client.PutItemAsync(r => r.WithId(text).AddOwners(text), token);", Label = "a chain")]
    [InlineData("await client.PutItemAsync(r => { r.WithId(text); r.AddOwners(text); }, options, token);", Label = "statements")]
    [InlineData("await client.PutItemAsync(r => { r.WithId(text); if (flag) r.AddOwners(text); else r.AddOwners(\"b\"); }, token);", Label = "both branches")]
    [InlineData("await client.PutItemAsync(request, token);", Label = "a request")]
    [InlineData("await client.PutItemAsync(PutItemRequest.CreateBuilder().WithId(text).AddOwners(text).Build(), token);", Label = "a request that is built here")]
    [InlineData("await client.{|AMPG1010:PutItemAsync|}(unseen, token);", Label = "a delegate that is not seen, except in strict mode")]
    public Task Is_silent_on(string statement) => Store(statement);

    [Fact]
    public Task A_builder_outside_of_the_lambda_is_not_followed_through_the_call() => Store(
        "var b = PutItemRequest.CreateBuilder().WithId(text); await client.PutItemAsync(r => { r.WithId(text).AddOwners(text); b.AddOwners(text); }, token); _ = b.Build();");

    [Fact]
    public Task A_call_may_fail_so_that_a_handler_sees_what_was_set_before() => Store(
        """
        var b = PutItemRequest.CreateBuilder().WithId(text);
        try
        {
            await client.PutItemAsync(r => r.WithId(text).AddOwners(text), token);
            b.AddOwners(text);
        }
        catch (StoreException)
        {
            _ = b.{|AMPG1001:Build|}();
        }
        """);

    [Fact]
    public Task Follows_a_client_that_is_generated_into_the_same_project() => ShapeTest<BuilderFlowAnalyzer>.ShippedAsSources(
        """
        using var client = new AmplifyBackendClient(new AwsClientOptions());
        _ = client.{|AMPG1001:UpdateBackendAuthAsync|}(_ => { });
        """);

    [Fact]
    public Task Says_what_is_missing() => ShapeTest<BuilderFlowAnalyzer>.StoreFile(
        File("await client.{|#0:PutItemAsync|}(r => r.WithId(text), token);"),
        ShapeTest<BuilderFlowAnalyzer>.Error("AMPG1001", "'PutItemRequest' is built without its required member 'Owners': call WithOwners(…) before the end of the lambda"));

    private static Task Store(string statement) => ShapeTest<BuilderFlowAnalyzer>.StoreFile(File(statement));

    private static string File(string statement) =>
        $$"""
        using System.Threading;
        using System.Threading.Tasks;
        using AmplifyGen;

        static class Program
        {
            static async Task Run(StoreClient client, PutItemRequest request, Action<PutItemRequest.Builder> unseen, AwsCallOptions options, bool flag, string text, CancellationToken token)
            {
                {{statement}}
            }

            static void Fill(PutItemRequest.Builder r) => r.WithId("A123");
        }
        """;
}
