using System.Diagnostics;
using System.Globalization;

namespace AmplifyGen.Benchmarks.Load;

/// <summary>Many callers on one client, for this client, the official SDK's and one written by hand, in turn: errors, allocations, sockets and time.</summary>
internal static class LoadTable
{
    private const int Callers = 200;
    private const int Rounds = 3;

    public static async Task<int> PrintAsync(int callsPerCaller)
    {
        if (LoadOperation.All.Count == 0)
            throw new NotSupportedException("The load table needs AWS's model of DynamoDB in shared/models, or botocore.");

        using var server = Start(out var url);
        var errors = 0;
        foreach (var operation in LoadOperation.All)
            errors += await PrintAsync(operation, url, callsPerCaller);

        await server.StandardInput.WriteLineAsync();
        await server.WaitForExitAsync();
        return errors == 0 ? 0 : 1;
    }

    /// <summary>Measures the clients of an operation, and returns how many calls failed.</summary>
    private static async Task<int> PrintAsync(LoadOperation operation, Uri url, int callsPerCaller)
    {
        using var probe = new HttpClient { BaseAddress = url };
        var candidates = operation.Candidates(url);
        foreach (var candidate in candidates)
            await candidate.WarmUpAsync(Callers);

        var results = candidates.ToDictionary(static candidate => candidate, static _ => new List<LoadResult>());
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var candidate in candidates)
                results[candidate].Add(await MeasureAsync(candidate, callsPerCaller, probe));
        }

        Print(operation, candidates, results, callsPerCaller);
        return results.Values.SelectMany(static list => list).Sum(static result => result.Errors);
    }

    private static Process Start(out Uri url)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true };
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath) is "dotnet")
            start.ArgumentList.Add(typeof(LoadTable).Assembly.Location);

        start.ArgumentList.Add("load-server");
        var server = Process.Start(start)!;
        var line = server.StandardOutput.ReadLine() ?? throw new InvalidOperationException("The server did not start.");
        url = new Uri(line[LoadServer.ReadyPrefix.Length..]);
        return server;
    }

    private static async Task<LoadResult> MeasureAsync(LoadCandidate candidate, int callsPerCaller, HttpClient probe)
    {
        await probe.GetStringAsync(LoadServer.ConnectionsPath);
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        var errors = 0;
        var allocated = GC.GetTotalAllocatedBytes(precise: true);
        var watch = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, Callers).Select(_ => Task.Run(async () =>
        {
            for (var call = 0; call < callsPerCaller; call++)
            {
                try
                {
                    await candidate.CallAsync();
                }
                catch (Exception)
                {
                    Interlocked.Increment(ref errors);
                }
            }
        })));
        var time = watch.Elapsed;
        var bytes = GC.GetTotalAllocatedBytes(precise: true) - allocated;
        var sockets = int.Parse(await probe.GetStringAsync(LoadServer.ConnectionsPath), CultureInfo.InvariantCulture);
        return new LoadResult(time, bytes / ((long)Callers * callsPerCaller), sockets, errors);
    }

    private static void Print(LoadOperation operation, LoadCandidate[] candidates, Dictionary<LoadCandidate, List<LoadResult>> results, int callsPerCaller)
    {
        var ours = results[candidates[0]].Min(static result => result.Time);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\n{operation.Name}. {Callers} callers, {callsPerCaller} calls each, {Rounds} rounds in turn, the best of each"));
        Console.WriteLine();
        Console.WriteLine("| client | errors | bytes per call | new sockets in a round, at most | time (ours = 1) |");
        Console.WriteLine("| --- | --- | --- | --- | --- |");
        foreach (var candidate in candidates)
        {
            var list = results[candidate];
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {candidate.Name} | {list.Sum(static result => result.Errors)} | {list.Min(static result => result.BytesPerCall):N0} | {list.Max(static result => result.NewSockets)} | {list.Min(static result => result.Time) / ours:F2} |"));
        }
    }

    private sealed record LoadResult(TimeSpan Time, long BytesPerCall, int NewSockets, int Errors);
}
