using BenchmarkDotNet.Attributes;

namespace AmplifyGen.Benchmarks;

/// <summary>A benchmark that writes one request of about 2.3 kB in different ways.</summary>
[MemoryDiagnoser]
public abstract class WriteBenchmark
{
    /// <summary>Gets or sets whether texts have line breaks, quotes and characters of several languages.</summary>
    [Params(false, true)]
    public bool IsRealText { get; set; }

    private protected WriteWork Work { get; private set; } = null!;

    /// <summary>Refuses to measure code that writes different things.</summary>
    [GlobalSetup]
    public void Check()
    {
        Work = new WriteWork(IsRealText ? Sample.Real : Sample.Clean);
        Work.Check();
    }
}
