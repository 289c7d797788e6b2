using AmplifyGen.Building;
using CsCheck;

namespace AmplifyGen.Tests.Building;

public sealed class AccumulatorTests
{
    [Fact]
    public void A_list_is_unset_until_it_is_set_or_added_to()
    {
        var list = default(ListAccumulator<int>);
        Assert.False(list.IsSet);
        Assert.Null(list.ToList());
        list.Add([]);
        Assert.True(list.IsSet);
        Assert.Empty(list.ToList()!);
        list.Set(null);
        Assert.False(list.IsSet);
        Assert.Null(list.ToList());
        list.Set([]);
        Assert.True(list.IsSet);
    }

    [Fact]
    public void Adding_goes_on_from_what_was_set() =>
        Gen.Int[0, 9].Array[0, 5].Array[0, 8].Sample(static parts =>
        {
            var list = default(ListAccumulator<int>);
            var expected = new List<int>();
            list.Set([7]);
            expected.Add(7);
            foreach (var part in parts)
            {
                var before = list.ToList();
                int[] copy = [.. before!];
                list.Add(part);
                list.AddOne(1);
                expected.AddRange([.. part, 1]);
                Assert.Equal(expected, list.ToList()!);
                Assert.Equal(copy, before.AsSpan());
            }
        });

    [Fact]
    public void Setting_replaces_what_was_added()
    {
        var list = default(ListAccumulator<int>);
        list.Add([1, 2]);
        list.Set([3]);
        Assert.Equal([3], list.ToList()!.AsSpan());
        list.AddOne(4);
        Assert.Equal([3, 4], list.ToList()!.AsSpan());
        Assert.Same(list.ToList(), list.ToList());
    }

    [Fact]
    public void A_list_that_was_given_out_does_not_change_when_more_is_added()
    {
        for (var count = 1; count < 20; count++)
        {
            var list = default(ListAccumulator<int>);
            for (var i = 0; i < count; i++)
                list.AddOne(i);

            var given = list.ToList()!;
            list.AddOne(99);
            Assert.Equal(Enumerable.Range(0, count), given);
            Assert.Equal(count + 1, list.ToList()!.Count);
        }
    }

    [Fact]
    public void A_map_is_unset_until_it_is_set_or_added_to()
    {
        var map = default(MapAccumulator<string, int>);
        Assert.False(map.IsSet);
        Assert.Null(map.ToMap());
        map.Set(EquatableMap<string, int>.Empty);
        Assert.True(map.IsSet);
        map.Set(null);
        Assert.False(map.IsSet);
        map.Add("a", 1);
        Assert.True(map.IsSet);
        Assert.Equal([new("a", 1)], map.ToMap());
        Assert.True(map.IsSet);
    }

    [Fact]
    public void A_map_that_was_given_out_does_not_change_when_more_is_added()
    {
        var map = default(MapAccumulator<string, int>);
        map.Set([new("a", 1)]);
        map.Add("b", 2);
        var given = map.ToMap()!;
        map.Add("a", 3);
        Assert.Equal([new("a", 1), new("b", 2)], given);
        Assert.Equal([new("a", 3), new("b", 2)], map.ToMap());
        Assert.Throws<ArgumentNullException>(() => map.Add(null!, 1));
    }
}
