using AmplifyGen.Analyzers.Tests.Harness;
using AmplifyGen.Analyzers.Tests.Oracle.Judging;

namespace AmplifyGen.Analyzers.Tests.Oracle;

/// <summary>
/// Random programs are run, and what the analyzers say of them is held against what happens. <c>AMPLIFYGEN_ORACLE_COUNT</c> sets how
/// many, <c>AMPLIFYGEN_ORACLE_SEED</c> which ones, and <c>AMPLIFYGEN_ORACLE_REPORT</c> names a file for everything that is wrong.
/// </summary>
public sealed class OracleTests(ITestOutputHelper output)
{
    private const int DefaultCount = 600;

    private const ulong DefaultSeed = 20260101;

    /// <summary>As many counterexamples are shrunk and shown.</summary>
    private const int ShownCount = 20;

    /// <summary>The part of right reports that may be missing.</summary>
    private const double AllowedMisses = 0.02;

    [Fact]
    public async Task Verdicts_hold_for_random_programs()
    {
        var (count, seed) = ((int)TestSettings.Number("AMPLIFYGEN_ORACLE_COUNT", DefaultCount), TestSettings.Number("AMPLIFYGEN_ORACLE_SEED", DefaultSeed));
        var campaign = new Campaign(seed);
        await campaign.Judge(count, TestContext.Current.CancellationToken);

        output.WriteLine(Summary(campaign));
        output.WriteLine(campaign.Matrix.Print());
        output.WriteLine(campaign.Features.Print());

        await Show(campaign);
        Assert.Empty(campaign.Errors);
        Assert.Equal(0, campaign.Matrix.Count(Outcome.FalseReport));
        var right = campaign.Matrix.CountMissing(Outcome.RightReport);
        var missed = campaign.Matrix.CountMissing(Outcome.Missed) + campaign.Matrix.CountMissing(Outcome.WrongId);
        Assert.True(missed <= AllowedMisses * (right + missed), $"{missed} of {right + missed} are missed, or their members are wrong.");
    }

    private async Task Show(Campaign campaign)
    {
        var report = Environment.GetEnvironmentVariable("AMPLIFYGEN_ORACLE_REPORT");
        var examples = await Counterexamples.Of(campaign.Wrong, report is null ? ShownCount : (int)TestSettings.Number("AMPLIFYGEN_ORACLE_SHRINK", 200), TestContext.Current.CancellationToken);
        foreach (var example in examples.Take(ShownCount))
            output.WriteLine(example);
        if (report is not null)
            await File.WriteAllLinesAsync(report, [Summary(campaign), campaign.Matrix.Print(), .. examples], TestContext.Current.CancellationToken);
    }

    private static string Summary(Campaign campaign) =>
        $"seed {campaign.Seed}: {campaign.Programs} programs, {campaign.Runs} runs; {campaign.Sampled} sampled, {campaign.Undecided} undecided";
}
