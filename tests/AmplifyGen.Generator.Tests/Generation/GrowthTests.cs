using AmplifyGen.Benchmarks.Scaling;
using AmplifyGen.Generator.Emit.Files;
using AmplifyGen.Generator.Model;
using AmplifyGen.Generator.Spec;

namespace AmplifyGen.Generator.Tests.Generation;

/// <summary>
/// Work grows with the spec, not with its square. What is counted is what is allocated, which is the same on every machine; the benchmark
/// of the same specs measures the time.
/// </summary>
public sealed class GrowthTests
{
    private const int Factor = 4;

    /// <summary>Tables double, so a part of the memory grows by steps.</summary>
    private const double Allowed = Factor * 1.3;

    public static TheoryData<string> Kinds => [.. ScalingKinds.All.Select(static kind => kind.Name)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_spec_four_times_as_large_takes_four_times_the_work(string name)
    {
        var kind = ScalingKinds.All.Single(kind => string.Equals(kind.Name, name, StringComparison.Ordinal));
        var size = Math.Max(kind.Size / 8, 40);
        Generate(kind.Specs(size));

        var small = Generate(kind.Specs(size));
        var large = Generate(kind.Specs(size * Factor));

        Assert.True(large < small * Allowed, FormattableString.Invariant($"{size} parts take {small} bytes, {size * Factor} take {large}."));
    }

    private static long Generate(string[] specs)
    {
        var inputs = specs.Select(static (text, index) => new SpecInput { Path = FormattableString.Invariant($"spec{index}.json"), Text = text }).ToEquatableArray();
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        foreach (var service in SpecReader.Read(inputs, TestContext.Current.CancellationToken).Services)
        {
            foreach (var file in SourceFiles.Of(service, TestContext.Current.CancellationToken))
                SourceFileEmitter.Emit(file, TestContext.Current.CancellationToken);
        }

        return GC.GetAllocatedBytesForCurrentThread() - allocated;
    }
}
