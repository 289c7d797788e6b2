using Acme.Observatory;

namespace AmplifyGen.Generated.Tests.Values;

/// <summary>Values of the tests' own model, which has what the model that ships lacks.</summary>
internal static class Skies
{
    /// <summary>Nothing but what is required.</summary>
    public static Sky Minimal { get; } = new()
    {
        Observer = "Vera",
        Azimuth = 12.5,
        Confirmed = true,
        Band = Band.Red,
        Layers = [],
    };

    /// <summary>Every member set. Made anew each time, so that no two share an object.</summary>
    public static Sky CreateComplete() => Minimal with
    {
        Layers = [[1, 2.5], []],
        Tiny = sbyte.MinValue,
        Small = short.MaxValue,
        Stars = int.MinValue,
        Photons = long.MaxValue,
        Magnitude = -1.46f,
        Distance = 4.2465E+16,
        Visible = false,
        Grid = [[0.5], [], [-1, 1E-7]],
        Remarks = ["clear", "cold"],
        Gaps = [1, null, 3],
        Bands = [Band.NearInfrared, new Band("X-ray")],
        Moons = [new() { Name = "Io" }, new() { Name = "Europa", MoonMember = new() { Name = "?" }, Moons = [] }],
        Labels = [new("a", "1"), new("\"b\"", "")],
        Filters = [new(Band.Red, new() { Width = 10 }), new(new Band("?"), new() { Width = 0.1 })],
        Counts = [new("one", 1), new("none", null)],
        Series = [new("x", [1, 2]), new("y", [])],
        Wide = new() { M01 = true, M64 = false, M65 = true, M66 = false },
        Passphrase = "secret-passphrase",
        Passphrases = ["secret-first", "secret-second"],
        Pin = 987654321,
        Place = new() { Latitude = 48.137154, Longitude = 11.576124 },
        Places = [new() { Latitude = 50.775346 }],
        Rating = 99,
        Code = "not a code",
        OldName = "old",
        Class = "class",
        BuilderMember = "builder",
        ToJsonMember = "toJson",
        Name = "lower",
        Name2 = "upper",
        Reader = "reader",
        Value = "value",
        Odd = "odd",
    };
}
