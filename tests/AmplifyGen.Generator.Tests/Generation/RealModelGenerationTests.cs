using System.Diagnostics;
using System.Reflection;
using AmplifyGen.Generator.Spec;
using AmplifyGen.Generator.Tests.Harness;
using AmplifyGen.Generator.Tests.Spec;

namespace AmplifyGen.Generator.Tests.Generation;

/// <summary>Published models with all their operations: what is supported compiles and reads what it writes, and what is not is said.</summary>
public sealed class RealModelGenerationTests(ITestOutputHelper output)
{
    public static TheoryData<string> Names => RealModels.Rows();

    [Theory]
    [MemberData(nameof(Names))]
    public void A_published_model_compiles_and_every_shape_reads_what_it_writes(string name)
    {
        var path = RealModels.Find(name);
        var watch = Stopwatch.StartNew();

        var run = GeneratorRun.Of(new Project { UnmarkedIds = [ProblemKinds.UnsupportedId] }, new SpecFile(name, File.ReadAllText(path)));

        output.WriteLine(FormattableString.Invariant($"{run.Files.Count} files, {run.AllText.Length} characters, {run.Problems.Count} left out, {watch.ElapsedMilliseconds} ms"));

        // A model of which nothing is supported gives no code, and a reason for each operation.
        Assert.True(run.Files.Count > 0 || run.Problems.Count > 0);

        var assembly = Assembly.Load(run.Image);
        foreach (var service in RealModels.Read(path).Services)
            output.WriteLine(FormattableString.Invariant($"{RoundTrip.Check(service, assembly)} shapes, {watch.ElapsedMilliseconds} ms"));
    }
}
