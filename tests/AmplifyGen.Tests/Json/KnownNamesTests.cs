using AmplifyGen.Json;

namespace AmplifyGen.Tests.Json;

public sealed class KnownNamesTests
{
    [Fact]
    public void Each_level_up_to_128_is_noted_by_itself() => Assert.All(Enumerable.Range(1, 128), static depth =>
    {
        var names = default(KnownNames);
        names.Add(depth);
        names.Add(depth);
        Assert.All(Enumerable.Range(1, 260), other => Assert.Equal(other == depth, names.Has(other)));
        names.Forget(depth);
        Assert.False(names.Has(depth));
    });

    [Fact]
    public void Deeper_names_stay_unknown()
    {
        var names = default(KnownNames);
        names.Add(129);
        Assert.All(Enumerable.Range(1, 260), depth => Assert.False(names.Has(depth)));
        names.Add(1);
        names.Forget(129);
        Assert.True(names.Has(1));
    }

    [Fact]
    public void All_means_each_level_that_can_be_noted()
    {
        var names = KnownNames.All;
        Assert.All(Enumerable.Range(1, 260), depth => Assert.Equal(depth <= 128, names.Has(depth)));
        names.Forget(7);
        Assert.False(names.Has(7));
    }
}
