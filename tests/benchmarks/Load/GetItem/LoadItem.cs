namespace AmplifyGen.Benchmarks.Load.GetItem;

/// <summary>The item that is asked for, and the answer of the server.</summary>
internal static class LoadItem
{
    public const string Table = "Catalog";
    public const string Key = "item-1";
    public const string Name = "A name that is neither long nor short";

    public static ReadOnlyMemory<byte> Response { get; } =
        """{"Item":{"Id":{"S":"item-1"},"Name":{"S":"A name that is neither long nor short"},"Price":{"N":"129.95"},"Tags":{"SS":["a","b","c"]},"InStock":{"BOOL":true}}}"""u8.ToArray();
}
