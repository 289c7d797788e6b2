using System.Collections;

namespace AmplifyGen.Tests;

/// <summary>A list or map that a serializer fills does not change once it was read.</summary>
public sealed class FillingTests
{
    public static TheoryData<string, Func<EquatableList<int>, object>> ListReads => new()
    {
        { "Count", static list => list.Count },
        { "Span", static list => list.AsSpan().Length },
        { "Equals", static list => list.Equals(EquatableList<int>.Empty) },
        { "GetHashCode", static list => list.GetHashCode() },
        { "ToString", static list => list.ToString() },
        { "GetEnumerator", static list => list.GetEnumerator().MoveNext() },
        { "IEnumerable", static list => ((IEnumerable)list).GetEnumerator().MoveNext() },
        { "Contains", static list => ((ICollection<int>)list).Contains(1) },
        { "CopyTo", static list => list.ToArray() },
    };

    public static TheoryData<string, Func<EquatableMap<string, int>, object>> MapReads => new()
    {
        { "Count", static map => map.Count },
        { "ContainsKey", static map => map.ContainsKey("a") },
        { "Keys", static map => map.Keys.ToArray() },
        { "Values", static map => ((IDictionary<string, int>)map).Values },
        { "Equals", static map => map.Equals(EquatableMap<string, int>.Empty) },
        { "GetHashCode", static map => map.GetHashCode() },
        { "ToString", static map => map.ToString() },
        { "GetEnumerator", static map => map.GetEnumerator().MoveNext() },
        { "Contains", static map => ((IDictionary<string, int>)map).Contains(new("a", 1)) },
        { "CopyTo", static map => map.ToArray() },
    };

    [Theory]
    [MemberData(nameof(ListReads))]
    public void A_list_is_closed_by_the_first_read(string read, Func<EquatableList<int>, object> act)
    {
        ICollection<int> list = new EquatableList<int>();
        Assert.False(list.IsReadOnly);
        list.Add(1);
        list.Add(2);
        Assert.NotNull(act((EquatableList<int>)list));
        Assert.True(list.IsReadOnly, read);
        Assert.Throws<NotSupportedException>(() => list.Add(3));
        Assert.Throws<NotSupportedException>(list.Clear);
        Assert.Throws<NotSupportedException>(() => list.Remove(1));
        Assert.Equal([1, 2], list);
    }

    [Theory]
    [MemberData(nameof(MapReads))]
    public void A_map_is_closed_by_the_first_read(string read, Func<EquatableMap<string, int>, object> act)
    {
        IDictionary<string, int> map = new EquatableMap<string, int>();
        Assert.False(map.IsReadOnly);
        map["a"] = 1;
        map.Add("b", 2);
        Assert.NotNull(act((EquatableMap<string, int>)map));
        Assert.True(map.IsReadOnly, read);
        Assert.Throws<NotSupportedException>(() => map["a"] = 3);
        Assert.Throws<NotSupportedException>(() => map.Add("c", 3));
        Assert.Throws<NotSupportedException>(map.Clear);
        Assert.Throws<NotSupportedException>(() => map.Remove("a"));
        Assert.Equal([new("a", 1), new("b", 2)], map);
    }

    [Fact]
    public void What_code_makes_is_closed_from_the_start()
    {
        EquatableList<int> list = [1];
        EquatableMap<string, int> map = [new("a", 1)];
        Assert.All<ICollection<int>>([list, EquatableList<int>.Empty], static made => Assert.Throws<NotSupportedException>(() => made.Add(1)));
        Assert.All<IDictionary<string, int>>([map, EquatableMap<string, int>.Empty], static made => Assert.Throws<NotSupportedException>(() => made["a"] = 2));
    }

    [Fact]
    public void An_entry_cannot_be_added_twice()
    {
        IDictionary<string, int> map = new EquatableMap<string, int>();
        map.Add("a", 1);
        Assert.Throws<ArgumentException>("key", () => map.Add("a", 2));
        Assert.True(map.ContainsKey("a"));
        Assert.False(map.IsReadOnly);
    }
}
