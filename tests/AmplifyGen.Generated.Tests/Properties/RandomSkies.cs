using Acme.Observatory;
using AmplifyGen.Generated.Tests.Values;
using CsCheck;

namespace AmplifyGen.Generated.Tests.Properties;

/// <summary>Random values of the tests' own model.</summary>
internal static class RandomSkies
{
    private static readonly Gen<Band> Bands = RandomRequests.Enum(static text => new Band(text), Band.Red, Band.NearInfrared, new("H\"α"));

    private static readonly Gen<EquatableList<double>> Row = Numbers.Doubles.Array[0, 4].Select(static row => EquatableList.From(row));

    private static readonly Gen<Moon> Moons = Gen.Recursive<Moon>(static (depth, moon) => Gen.Select(
        Texts.Whole,
        depth > 3 ? Gen.Const((Moon?)null) : moon.Null(0.5),
        depth > 3 ? Gen.Const((EquatableList<Moon>?)null) : RandomRequests.List(moon.Array[0, 2]).Select(static lists => lists is { Count: > 0 } ? EquatableList.From(lists[0]) : null),
        static (name, inner, moons) => new Moon { Name = name, MoonMember = inner, Moons = moons }));

    private static readonly Gen<Sky> WithNumbers = Gen.Select(
        Gen.SByte.Nullable(), Gen.Short.Nullable(), Gen.Int.Nullable(), Gen.Long.Nullable(), Numbers.Floats.Nullable(), Numbers.Doubles.Nullable(), Gen.Bool.Nullable(),
        static (tiny, small, stars, photons, magnitude, distance, visible) => Skies.Minimal with
        {
            Tiny = tiny,
            Small = small,
            Stars = stars,
            Photons = photons,
            Magnitude = magnitude,
            Distance = distance,
            Visible = visible,
        });

    /// <summary>Values whose JSON holds exactly what they hold.</summary>
    public static Gen<Sky> Any { get; } = Gen.Select(
        WithNumbers,
        RandomRequests.List(Row),
        RandomRequests.List(Gen.Int.Nullable()),
        RandomRequests.List(Moons),
        Map(Texts.Whole, Texts.Whole),
        Map(Bands, Numbers.Doubles.Select(static width => new Filter { Width = width })),
        Map(Texts.Whole, Gen.Long.Nullable()),
        Map(Texts.Whole, Row),
        static (sky, grid, gaps, moons, labels, filters, counts, series) => sky with
        {
            Grid = grid,
            Gaps = gaps,
            Moons = moons,
            Labels = labels,
            Filters = filters,
            Counts = counts,
            Series = series,
        });

    private static Gen<EquatableMap<TKey, TValue>?> Map<TKey, TValue>(Gen<TKey> keys, Gen<TValue> values)
        where TKey : notnull =>
        Gen.Select(keys, values, static (key, value) => KeyValuePair.Create(key, value)).Array[0, 4].Select(static entries => EquatableMap.From(entries)).Null();
}
