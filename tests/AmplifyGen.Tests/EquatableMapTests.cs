using CsCheck;

namespace AmplifyGen.Tests;

public sealed class EquatableMapTests
{
    // Up to 20 entries: below and above the size from which on a map has an index.
    private static readonly Gen<Dictionary<int, int>> Dictionaries = Gen.Dictionary(Gen.Int[0, 25], Gen.Int[0, 2])[0, 20];

    [Fact]
    public void The_order_of_entries_does_not_matter_for_equality() =>
        Gen.Select(Dictionaries, Gen.Int).Sample(static (entries, seed) =>
        {
            var shuffled = entries.ToArray();
            new Random(seed).Shuffle(shuffled);
            var left = EquatableMap.From(entries);
            var right = EquatableMap.Create<int, int>(shuffled);
            Assert.True(left == right);
            Assert.True(left.Equals((object)right));
            Assert.Equal(left.GetHashCode(), right.GetHashCode());
        });

    [Fact]
    public void A_different_value_or_key_makes_a_different_map() =>
        Gen.Select(Dictionaries.Where(static entries => entries.Count > 0), Gen.Int[0, 19]).Sample(static (entries, which) =>
        {
            var original = EquatableMap.From(entries);
            var key = entries.Keys.ElementAt(which % entries.Count);
            var otherValue = new Dictionary<int, int>(entries) { [key] = 99 };
            var otherKey = new Dictionary<int, int>(entries);
            otherKey.Remove(key);
            var fewer = EquatableMap.From(otherKey);
            otherKey[99] = entries[key];
            Assert.True(original != EquatableMap.From(otherValue));
            Assert.True(original != EquatableMap.From(otherKey));
            Assert.True(original != fewer);
            Assert.True(fewer != original);
        });

    [Fact]
    public void Finds_what_a_dictionary_finds() =>
        Dictionaries.Sample(static entries =>
        {
            var map = EquatableMap.From(entries);
            Assert.Equal(entries.Count, map.Count);
            for (var key = 0; key <= 26; key++)
            {
                Assert.Equal(entries.TryGetValue(key, out var expected), map.TryGetValue(key, out var actual));
                Assert.Equal(expected, actual);
                Assert.Equal(entries.ContainsKey(key), map.ContainsKey(key));
            }
        });

    [Fact]
    public void Entries_stand_in_the_order_of_their_first_addition_and_the_later_value_wins()
    {
        EquatableMap<string, int> map = [new("b", 1), new("a", 2), new("b", 3)];
        Assert.Equal("b a", string.Join(' ', map.Keys));
        Assert.Equal([3, 2], map.Values);
        Assert.Equal("{b: 3, a: 2}", map.ToString());
        Assert.Equal(3, map["b"]);
        var direct = new List<string>();
        foreach (var (key, _) in map)
            direct.Add(key);

        Assert.Equal("b a", string.Join(' ', direct));
    }

    [Fact]
    public void Many_entries_stand_in_order_too()
    {
        var map = EquatableMap.From(Enumerable.Range(0, 100).Select(static i => KeyValuePair.Create(99 - i, i)));
        Assert.Equal(Enumerable.Range(0, 100).Select(static i => 99 - i), map.Keys);
    }

    [Fact]
    public void A_key_that_is_missing_is_refused_without_being_repeated()
    {
        EquatableMap<string, int> map = [new("a", 1)];
        var exception = Assert.Throws<KeyNotFoundException>(() => map["secret"]);
        Assert.DoesNotContain("secret", exception.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => map.ContainsKey(null!));
        Assert.Throws<ArgumentNullException>(static () => EquatableMap.Create<string, int>([new(null!, 1)]));
    }

    [Fact]
    public void A_map_made_from_a_map_is_the_same()
    {
        EquatableMap<string, int> map = [new("a", 1)];
        Assert.Same(map, EquatableMap.From(map));
        Assert.Same(EquatableMap<string, int>.Empty, EquatableMap.Create<string, int>([]));
        Assert.Throws<ArgumentNullException>(static () => EquatableMap.From<string, int>(null!));
    }

    [Fact]
    public void A_null_equals_only_null()
    {
        EquatableMap<string, int>? none = null;
        Assert.True(none == null);
        Assert.False(none == EquatableMap<string, int>.Empty);
        Assert.False(EquatableMap<string, int>.Empty.Equals(none));
    }
}
