using System.Diagnostics;
using AmplifyGen.Generator;
using AmplifyGen.Sweep;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AmplifyGen.Benchmarks.Scaling;

/// <summary>
/// Prints how long the generator takes for specs of n, 2n and 4n parts of each kind, what it allocates, and how late it notices that
/// the build is cancelled. BenchmarkDotNet would spend hours on this, and the growth is what counts.
/// </summary>
internal static class ScalingTable
{
    /// <summary>Four times the size may take so many times as long: n log n, and the noise of one measurement.</summary>
    private const double AllowedGrowth = 6;

    /// <summary>Shorter runs say more of the machine than of the generator.</summary>
    private static readonly TimeSpan ShortRun = TimeSpan.FromMilliseconds(200);

    private const int Cancellations = 10;

    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.CSharp12);
    private static readonly CSharpCompilation Project = CSharpCompilation.Create("Project");

    /// <param name="part">A part of the names of the kinds to measure; empty for all.</param>
    /// <returns>How many kinds grow faster than they may.</returns>
    public static int Print(string part)
    {
        Measure(ScalingKinds.All[0].Specs(1_000));
        Console.WriteLine($"{"kind",-42}{"n",9}{"n",10}{"2n",10}{"4n",10}{"growth",8}{"MB at n",10}{"2n",8}{"4n",8}{"late",9}");
        var failures = 0;
        foreach (var kind in ScalingKinds.All.Where(kind => kind.Name.Contains(part, StringComparison.Ordinal)))
        {
            var runs = new[] { 1, 2, 4 }.Select(factor => Best(kind.Specs(kind.Size * factor))).ToArray();
            var growth = runs[2].Time / runs[0].Time;
            var late = FindLatest(kind.Specs(kind.Size * 4), runs[2].Time);
            var isSlow = (growth > AllowedGrowth && runs[2].Time > ShortRun) || runs[2].Megabytes / runs[0].Megabytes > AllowedGrowth;
            failures += isSlow ? 1 : 0;
            Console.WriteLine(FormattableString.Invariant(
                $"{kind.Name,-42}{kind.Size,9}{Text(runs[0].Time),10}{Text(runs[1].Time),10}{Text(runs[2].Time),10}{growth,8:F1}{runs[0].Megabytes,10:F1}{runs[1].Megabytes,8:F1}{runs[2].Megabytes,8:F1}{Text(late),9}{(isSlow ? "  !" : "")}"));
        }

        return failures;
    }

    private static string Text(TimeSpan time) => time == TimeSpan.MaxValue ? "?" : FormattableString.Invariant($"{time.TotalMilliseconds:F0} ms");

    /// <summary>The best of a few runs: the others show what else the machine does.</summary>
    private static (TimeSpan Time, double Megabytes) Best(string[] specs)
    {
        var best = Measure(specs);
        var total = best.Time;
        for (var run = 1; run < 8 && total.TotalSeconds < 2; run++)
        {
            var next = Measure(specs);
            total += next.Time;
            best = next.Time < best.Time ? next : best;
        }

        return best;
    }

    private static (TimeSpan Time, double Megabytes) Measure(string[] specs)
    {
        var driver = DriverOf(specs);
        GC.Collect();
        var allocated = GC.GetTotalAllocatedBytes(precise: true);
        var watch = Stopwatch.StartNew();
        var result = driver.RunGenerators(Project).GetRunResult().Results.Single();
        var time = watch.Elapsed;
        if (result.Exception is not null)
            throw result.Exception;

        return (time, (GC.GetTotalAllocatedBytes(precise: true) - allocated) / 1e6);
    }

    /// <summary>The longest time from a cancellation to the end of the run, over moments spread over the run.</summary>
    private static TimeSpan FindLatest(string[] specs, TimeSpan time)
    {
        if (time.TotalSeconds > 10)
            return TimeSpan.MaxValue;

        // Only what comes again at the same moment is the generator's, and not the machine's.
        return Enumerable.Range(1, Cancellations)
            .Max(moment => Enumerable.Range(0, 3).Min(_ => Cancel(specs, time * moment / (Cancellations + 1))));
    }

    private static TimeSpan Cancel(string[] specs, TimeSpan after)
    {
        using var source = new CancellationTokenSource();
        var driver = DriverOf(specs);
        var cancelled = 0L;
        using var registration = source.Token.Register(() => cancelled = Stopwatch.GetTimestamp());
        source.CancelAfter(after);
        try
        {
            driver.RunGenerators(Project, source.Token);
        }
        catch (OperationCanceledException) when (source.IsCancellationRequested)
        {
            // What was to happen. A run that ends as if nothing had happened noticed nothing, which is measured as well.
        }

        return cancelled == 0 ? TimeSpan.Zero : Stopwatch.GetElapsedTime(cancelled);
    }

    private static GeneratorDriver DriverOf(string[] specs) => CSharpGeneratorDriver.Create(
        [new AmplifyGenerator().AsSourceGenerator()],
        specs.Select(static (text, index) => new SpecText(FormattableString.Invariant($"spec{index}.json"), text)),
        ParseOptions,
        new SpecOptions());
}
