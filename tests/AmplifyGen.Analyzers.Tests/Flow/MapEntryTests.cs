using AmplifyGen.Analyzers.Flow;
using AmplifyGen.Analyzers.Tests.Harness;

namespace AmplifyGen.Analyzers.Tests.Flow;

/// <summary>A lambda that configures the value of a map's entry is followed like every other. <c>Shelf</c> has one required member, <c>Row</c>.</summary>
public sealed class MapEntryTests
{
    [Theory]
    [InlineData("an empty lambda", """.{|AMPG1001:AddShelves|}("a", s => { })""")]
    [InlineData("a lambda that misses it at times", """.{|AMPG1002:AddShelves|}("a", s => { if (flag) s.WithRow(1); })""")]
    [InlineData("an anonymous method", """.{|AMPG1001:AddShelves|}("a", delegate (Shelf.Builder s) { })""")]
    [InlineData("a method group", """.{|AMPG1001:AddShelves|}("a", Fill)""")]
    [InlineData("the second of two entries", """.AddShelves("a", s => s.WithRow(1)).{|AMPG1001:AddShelves|}("b", s => { })""")]
    [InlineData("named arguments in another order", """.{|AMPG1001:AddShelves|}(configure: s => { }, key: "a")""")]
    public Task Reports(string what, string calls) => Store(what, calls);

    [Theory]
    [InlineData("a lambda", """.AddShelves("a", s => s.WithRow(1))""")]
    [InlineData("a block", """.AddShelves("a", s => { if (flag) s.WithRow(1); else s.WithRow(2); })""")]
    [InlineData("named arguments in another order", """.AddShelves(configure: s => s.WithRow(1), key: "a")""")]
    [InlineData("a key that is computed", """.AddShelves(flag ? text : "b", s => s.WithRow(number))""")]
    [InlineData("a value", """.AddShelves("a", Shelf.CreateBuilder().WithRow(1).Build())""")]
    public Task Is_silent_on(string what, string calls) => Store(what, calls);

    [Fact]
    public Task Says_where_the_entry_stands() => ShapeTest<BuilderFlowAnalyzer>.Store(
        """var b = PutItemRequest.CreateBuilder().{|#0:AddShelves|}("a", s => { }).WithId("A123").AddOwners(text); _ = b.Build();""",
        ShapeTest<BuilderFlowAnalyzer>.Error("AMPG1001", "Shelf (at Shelves) is built without its required member Row; set what is missing before this point"));

    private static Task Store(string what, string calls) => ShapeTest<BuilderFlowAnalyzer>.StoreFile(
        $$"""
        // {{what}}
        static class Program
        {
            static void Run(bool flag, int number, string text) =>
                _ = PutItemRequest.CreateBuilder().WithId("A123").AddOwners(text){{calls}}.Build();

            static void Fill(Shelf.Builder s) => Console.WriteLine();
        }
        """);
}
