using AmplifyGen.Building;
using CsCheck;

namespace AmplifyGen.Tests.Building;

public sealed class AccumulatorTests
{
    [Fact]
    public void A_list_stays_as_it_is_until_something_is_added()
    {
        EquatableList<int> list = [1];
        Assert.Null(ListAccumulator<int>.ToList(default, otherwise: null));
        Assert.Same(list, ListAccumulator<int>.ToList(default, list));
        Assert.Empty(ListAccumulator<int>.ToList(ListAccumulator<int>.Add(default, [], before: null), otherwise: null)!);
    }

    [Fact]
    public void Adding_continues_after_the_list() =>
        Gen.Int[0, 9].Array[0, 5].Array[0, 8].Sample(static parts =>
        {
            EquatableList<int>? list = [7];
            var expected = new List<int> { 7 };
            foreach (var part in parts)
            {
                var before = list;
                int[] copy = [.. before!];
                list = ListAccumulator<int>.ToList(ListAccumulator<int>.AddOne(ListAccumulator<int>.Add(default, part, list), 1, list), list);
                expected.AddRange([.. part, 1]);
                Assert.Equal(expected, list!);
                Assert.Equal(copy, before.AsSpan());
            }
        });

    [Fact]
    public void A_list_that_was_given_out_does_not_change_when_more_is_added()
    {
        for (var count = 1; count < 20; count++)
        {
            var elements = default(ListAccumulator<int>);
            for (var i = 0; i < count; i++)
                elements = ListAccumulator<int>.AddOne(elements, i, before: null);

            var given = ListAccumulator<int>.ToList(elements, otherwise: null)!;
            var longer = ListAccumulator<int>.ToList(ListAccumulator<int>.AddOne(default, 99, given), given);
            Assert.Equal(Enumerable.Range(0, count), given);
            Assert.Equal(count + 1, longer!.Count);
        }
    }

    [Fact]
    public void Added_elements_are_copied_from_the_array_of_the_caller()
    {
        var values = new[] { 1, 2 };
        var elements = ListAccumulator<int>.Add(default, values, before: null);
        values[0] = 9;

        Assert.Equal([1, 2], ListAccumulator<int>.ToList(elements, otherwise: null)!.AsSpan());
    }

    [Fact]
    public void A_map_stays_as_it_is_until_something_is_added()
    {
        EquatableMap<string, int> map = [new("a", 1)];
        Assert.Null(MapAccumulator<string, int>.ToMap(default, otherwise: null));
        Assert.Same(map, MapAccumulator<string, int>.ToMap(default, map));
        Assert.Equal([new("b", 1)], MapAccumulator<string, int>.ToMap(MapAccumulator<string, int>.Add(default, "b", 1, before: null), map));
    }

    [Fact]
    public void A_map_that_was_given_out_does_not_change_when_more_is_added()
    {
        EquatableMap<string, int> map = [new("a", 1)];
        var given = MapAccumulator<string, int>.ToMap(MapAccumulator<string, int>.Add(default, "b", 2, map), map)!;
        var changed = MapAccumulator<string, int>.ToMap(MapAccumulator<string, int>.Add(default, "a", 3, given), given);
        Assert.Equal([new("a", 1), new("b", 2)], given);
        Assert.Equal([new("a", 3), new("b", 2)], changed);
        Assert.Throws<ArgumentNullException>(() => MapAccumulator<string, int>.Add(default, null!, 1, before: null));
    }
}
