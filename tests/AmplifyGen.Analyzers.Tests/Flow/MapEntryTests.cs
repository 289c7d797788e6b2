using AmplifyGen.Analyzers.Flow;
using AmplifyGen.Analyzers.Tests.Harness;

namespace AmplifyGen.Analyzers.Tests.Flow;

/// <summary>A lambda that configures the value of a map's entry is followed like every other. <c>Shelf</c> has one required member, <c>Row</c>.</summary>
public sealed class MapEntryTests
{
    [Theory]
    [InlineData(""".{|AMPG1001:AddShelves|}("a", s => { })""", Label = "an empty lambda")]
    [InlineData(""".{|AMPG1002:AddShelves|}("a", s => { if (flag) s.WithRow(1); })""", Label = "a lambda that misses it at times")]
    [InlineData(""".{|AMPG1001:AddShelves|}("a", delegate (Shelf.Builder s) { })""", Label = "an anonymous method")]
    [InlineData(""".{|AMPG1001:AddShelves|}("a", Fill)""", Label = "a method group")]
    [InlineData(""".AddShelves("a", s => s.WithRow(1)).{|AMPG1001:AddShelves|}("b", s => { })""", Label = "the second of two entries")]
    [InlineData(""".{|AMPG1001:AddShelves|}(configure: s => { }, key: "a")""", Label = "named arguments in another order")]
    public Task Reports(string calls) => Store(calls);

    [Theory]
    [InlineData(""".AddShelves("a", s => s.WithRow(1))""", Label = "a lambda")]
    [InlineData(""".AddShelves("a", s => { if (flag) s.WithRow(1); else s.WithRow(2); })""", Label = "a block")]
    [InlineData(""".AddShelves(configure: s => s.WithRow(1), key: "a")""", Label = "named arguments in another order")]
    [InlineData(""".AddShelves(flag ? text : "b", s => s.WithRow(number))""", Label = "a key that is computed")]
    [InlineData(""".AddShelves("a", Shelf.CreateBuilder().WithRow(1).Build())""", Label = "a value")]
    public Task Is_silent_on(string calls) => Store(calls);

    [Fact]
    public Task Says_where_the_entry_stands() => ShapeTest<BuilderFlowAnalyzer>.Store(
        """var b = PutItemRequest.CreateBuilder().{|#0:AddShelves|}("a", s => { }).WithId("A123").AddOwners(text); _ = b.Build();""",
        ShapeTest<BuilderFlowAnalyzer>.Error("AMPG1001", "'Shelf' (at Shelves) is built without its required member 'Row': call WithRow(…) before the end of the lambda"));

    private static Task Store(string calls) => ShapeTest<BuilderFlowAnalyzer>.StoreFile(
        $$"""
        static class Program
        {
            static void Run(bool flag, int number, string text) =>
                _ = PutItemRequest.CreateBuilder().WithId("A123").AddOwners(text){{calls}}.Build();

            static void Fill(Shelf.Builder s) => Console.WriteLine();
        }
        """);
}
