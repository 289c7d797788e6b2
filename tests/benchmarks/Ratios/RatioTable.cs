using System.Diagnostics;
using System.Globalization;

namespace AmplifyGen.Benchmarks.Ratios;

/// <summary>
/// Compares candidates in short rounds, one after the other in one process, and prints the medians of the ratios as Markdown. So noise of the
/// machine affects all of them alike, where times would need a quiet machine.
/// </summary>
internal static class RatioTable
{
    private const int Rounds = 400;

    private static readonly TimeSpan RoundTime = TimeSpan.FromMilliseconds(0.4);

    private static readonly TimeSpan WarmUpTime = TimeSpan.FromMilliseconds(100);

    /// <param name="filter">Part of the names of the works to measure; empty for all.</param>
    public static int Print(string filter)
    {
        var works = RatioWork.All.Where(work => work.Name.Contains(filter, StringComparison.OrdinalIgnoreCase)).ToList();
        WarmUp(works);
        Console.WriteLine($"| work | {string.Join(" | ", RatioWork.Candidates)} |");
        Console.WriteLine($"| --- |{string.Concat(RatioWork.Candidates.Select(static _ => " ---: |"))}");
        foreach (var work in works)
        {
            var bytes = work.Runs.Select(AllocatedBytes).ToList();
            Console.WriteLine($"| {work.Name} | {string.Join(" | ", Measure(work.Runs).Select((ratio, index) => $"{Format(ratio)}, {bytes[index]} B"))} |");
        }

        return works.Count == 0 ? 1 : 0;
    }

    /// <summary>Runs everything until the runtime has compiled its final code, which it does in the background.</summary>
    private static void WarmUp(List<RatioWork> works)
    {
        for (var pass = 0; pass < 4; pass++)
        {
            foreach (var run in works.SelectMany(static work => work.Runs))
                CountPerRound(run);

            Thread.Sleep(500);
        }
    }

    /// <summary>Returns how many times faster than the first candidate each one is.</summary>
    private static double[] Measure(IReadOnlyList<Action> runs)
    {
        var counts = runs.Select(CountPerRound).ToArray();
        var ratios = runs.Select(static _ => new List<double>()).ToArray();
        var times = new double[runs.Count];
        for (var round = 0; round < Rounds; round++)
        {
            for (var turn = 0; turn < runs.Count; turn++)
            {
                // Another candidate starts each round.
                var index = (round + turn) % runs.Count;
                times[index] = Time(runs[index], counts[index]) / counts[index];
            }

            for (var index = 0; index < runs.Count; index++)
                ratios[index].Add(times[0] / times[index]);
        }

        return [.. ratios.Select(static list => list.Order().ElementAt(Rounds / 2))];
    }

    private static int CountPerRound(Action run)
    {
        var count = 0;
        var watch = Stopwatch.StartNew();
        for (; watch.Elapsed < WarmUpTime; count++)
            run();

        return Math.Max(1, (int)(count * (RoundTime / WarmUpTime)));
    }

    private static double Time(Action run, int count)
    {
        var start = Stopwatch.GetTimestamp();
        for (var i = 0; i < count; i++)
            run();

        return Stopwatch.GetElapsedTime(start).TotalNanoseconds;
    }

    private static string AllocatedBytes(Action run)
    {
        const int Count = 100;
        run();
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < Count; i++)
            run();

        return ((GC.GetAllocatedBytesForCurrentThread() - before) / Count).ToString(CultureInfo.InvariantCulture);
    }

    private static string Format(double ratio) => ratio.ToString("0.0 ×", CultureInfo.InvariantCulture);
}
