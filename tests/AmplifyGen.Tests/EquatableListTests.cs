using System.Collections.Immutable;
using System.Globalization;
using CsCheck;

namespace AmplifyGen.Tests;

public sealed class EquatableListTests
{
    [Fact]
    public void Lists_are_equal_exactly_when_their_elements_are() =>
        Gen.Select(Gen.Int[0, 2].Array[0, 3], Gen.Int[0, 2].Array[0, 3]).Sample(static (first, second) =>
        {
            EquatableList<int> left = first;
            EquatableList<int> right = second;
            var expected = first.AsSpan().SequenceEqual(second);
            Assert.Equal(expected, left.Equals(right));
            Assert.Equal(expected, left.Equals((object)right));
            Assert.Equal(expected, left == right);
            Assert.Equal(!expected, left != right);
            if (expected)
                Assert.Equal(left.GetHashCode(), right.GetHashCode());
        });

    [Fact]
    public void Equality_is_deep()
    {
        EquatableList<EquatableList<string?>> left = [["a", null], []];
        EquatableList<EquatableList<string?>> right = [["a", null], []];
        Assert.Equal(left, right);
        Assert.Equal(left.GetHashCode(), right.GetHashCode());
        Assert.NotEqual(left, [["a", "b"], []]);
    }

    [Fact]
    public void A_null_equals_only_null()
    {
        EquatableList<int>? none = null;
        EquatableList<int>? empty = [];
        Assert.True(none == null);
        Assert.False(none == empty);
        Assert.False(empty == none);
        Assert.False(EquatableList<int>.Empty.Equals(none));
    }

    [Fact]
    public void A_collection_expression_makes_a_list()
    {
        EquatableList<string> list = ["a", .. new[] { "b", "c" }];
        Assert.Equal(3, list.Count);
        Assert.Equal("b", list[1]);
        Assert.Equal(["a", "b", "c"], list.AsSpan());
        Assert.Same(EquatableList<string>.Empty, EquatableList.Create<string>([]));
    }

    [Fact]
    public void A_list_does_not_change_with_what_it_was_made_from()
    {
        int[] items = [1, 2];
        EquatableList<int> converted = items;
        var copied = EquatableList.From(items);
        items[0] = 9;
        Assert.Equal([1, 2], converted.AsSpan());
        Assert.Equal([1, 2], copied.AsSpan());
    }

    [Fact]
    public void Conversions_keep_null_and_read_a_default_array_as_empty()
    {
        EquatableList<int>? fromNull = (int[]?)null;
        EquatableList<int> fromDefault = default(ImmutableArray<int>);
        EquatableList<int> fromImmutable = ImmutableArray.Create(1, 2);
        Assert.Null(fromNull);
        Assert.Empty(fromDefault);
        Assert.Equal([1, 2], fromImmutable.AsSpan());
    }

    [Fact]
    public void A_list_made_from_a_list_is_the_same()
    {
        EquatableList<int> list = [1];
        Assert.Same(list, EquatableList.From(list));
        Assert.Throws<ArgumentNullException>(static () => EquatableList.From<int>(null!));
    }

    [Fact]
    public void Enumerates_in_order_through_every_interface()
    {
        EquatableList<int> list = [3, 1, 2];
        var direct = new List<int>();
        foreach (var item in list)
            direct.Add(item);

        Assert.Equal([3, 1, 2], direct);
        Assert.Equal([3, 1, 2], list.ToArray());
        Assert.Equal([3, 1, 2], ((System.Collections.IEnumerable)list).Cast<int>());
    }

    [Fact]
    public void The_text_is_the_same_in_every_culture()
    {
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("") { NumberFormat = new NumberFormatInfo { NumberDecimalSeparator = "," } };
            EquatableList<double?> list = [1.5, null];
            Assert.Equal("[1.5, null]", list.ToString());
            Assert.Equal("[]", EquatableList<int>.Empty.ToString());
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }
}
