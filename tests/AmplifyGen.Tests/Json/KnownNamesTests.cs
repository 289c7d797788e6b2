using AmplifyGen.Json;


namespace AmplifyGen.Tests.Json;

public sealed class KnownNamesTests
{
    [Fact]
    public void Each_level_up_to_64_is_noted_by_itself() => Assert.All(Enumerable.Range(1, 64), static depth =>
    {
        var names = default(KnownNames);
        names.Add(depth);
        names.Add(depth);
        Assert.All(Enumerable.Range(1, 130), other => Assert.Equal(other == depth, names.Has(other)));
        names.Forget(depth);
        Assert.False(names.Has(depth));
    });

    [Fact]
    public void Deeper_names_stay_unknown()
    {
        var names = default(KnownNames);
        names.Add(65);
        Assert.All(Enumerable.Range(1, 130), depth => Assert.False(names.Has(depth)));
        names.Add(1);
        names.Forget(65);
        Assert.True(names.Has(1));
    }
}
