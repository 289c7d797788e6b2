using AmplifyGen.Analyzers.Tests.Oracle.Grammar;
using AmplifyGen.Analyzers.Tests.Oracle.Judging;

namespace AmplifyGen.Analyzers.Tests.Oracle;

/// <summary>Many random programs, judged.</summary>
internal sealed class Campaign(ulong seed)
{
    private const int BatchSize = 200;

    private readonly Lock _lock = new();
    private readonly List<WrongProgram> _wrong = [];

    public ulong Seed => seed;

    public ConfusionMatrix Matrix { get; } = new();

    public FeatureTable Features { get; } = new();

    /// <summary>The programs of which something wrong is said.</summary>
    public IReadOnlyList<WrongProgram> Wrong => [.. _wrong.OrderBy(static program => program.Program.Seed)];

    public int Programs { get; private set; }

    public long Runs { get; private set; }

    /// <summary>The programs that were sampled, since they have too many runs.</summary>
    public int Sampled { get; private set; }

    /// <summary>The programs that are not judged, since they do not end or use null as a value.</summary>
    public int Undecided { get; private set; }

    /// <summary>What the compiler says of programs that it refuses: the grammar is wrong there.</summary>
    public List<string> Errors { get; } = [];

    public Task Judge(int count, CancellationToken token) =>
        Parallel.ForEachAsync(
            Enumerable.Range(0, count).Chunk(BatchSize),
            new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = token },
            async (indexes, batchToken) => await Judge(indexes, batchToken));

    private async Task Judge(int[] indexes, CancellationToken token)
    {
        var batch = new ProgramBatch(indexes.Select(index => ProgramGrammar.Write(SeededRandom.Mix(seed, (ulong)index), $"P{index}")));
        var judged = await batch.Judge(token);
        lock (_lock)
        {
            Errors.AddRange(batch.Errors.Values);
            Programs += judged.Count;
            foreach (var program in judged)
                Add(program);
        }
    }

    private void Add(JudgedProgram program)
    {
        Runs += program.Truth.Runs;
        if (program.Truth.IsUndecided)
        {
            Undecided++;
            return;
        }

        if (!program.Truth.IsComplete)
            Sampled++;
        foreach (var verdict in program.Verdicts)
            Matrix.Add(verdict);
        Features.Add(program);
        if (program.Wrong.Any())
            _wrong.Add(new WrongProgram(program.Program, [.. program.Wrong]));
    }
}
