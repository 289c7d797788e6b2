using System.Diagnostics;
using System.Reflection;

namespace AmplifyGen.Tests;

/// <summary>What a debugger shows.</summary>
public sealed class DebuggerTests
{
    [Fact]
    public void A_list_shows_its_elements() => Assert.Equal(["a", "b"], (string[])Items(typeof(EquatableList<string>), EquatableList.From(["a", "b"])));

    [Fact]
    public void A_map_shows_its_entries() => Assert.Equal(
        [new("k", 1)],
        (KeyValuePair<string, int>[])Items(typeof(EquatableMap<string, int>), EquatableMap.From([KeyValuePair.Create("k", 1)])));

    [Theory]
    [InlineData(typeof(EquatableList<string>))]
    [InlineData(typeof(EquatableMap<string, int>))]
    public void Both_show_their_count(Type type) => Assert.Equal("Count = {Count}", type.GetCustomAttribute<DebuggerDisplayAttribute>()!.Value);

    [Fact]
    public void A_shape_shows_its_text_which_hides_what_is_sensitive() =>
        Assert.Equal("{ToString(),nq}", typeof(AmplifyGen.Json.JsonShape<>).GetCustomAttribute<DebuggerDisplayAttribute>()!.Value);

    // As a debugger does it.
    private static object Items(Type type, object value)
    {
        var proxy = Type.GetType(type.GetCustomAttribute<DebuggerTypeProxyAttribute>()!.ProxyTypeName)!.MakeGenericType(type.GetGenericArguments());
        var items = proxy.GetProperty("Items")!;
        Assert.Equal(DebuggerBrowsableState.RootHidden, items.GetCustomAttribute<DebuggerBrowsableAttribute>()!.State);
        return items.GetValue(Activator.CreateInstance(proxy, value))!;
    }
}
