using BenchmarkDotNet.Attributes;

namespace AmplifyGen.Benchmarks;

/// <summary>Writes one request of about 2.3 kB into a buffer that is used again.</summary>
[MemoryDiagnoser]
public class WriteRequest
{
    private WriteWork _work = null!;

    /// <summary>Gets or sets whether texts have line breaks, quotes and characters of several languages.</summary>
    [Params(false, true)]
    public bool IsRealText { get; set; }

    /// <summary>Refuses to measure writers that write different things.</summary>
    [GlobalSetup]
    public void Check()
    {
        _work = new WriteWork(IsRealText ? Sample.Real : Sample.Clean);
        _work.Check();
    }

    /// <summary>System.Text.Json's source-generated fast path.</summary>
    [Benchmark(Baseline = true)]
    public int SourceGenerated() => _work.WriteSourceGenerated();

    /// <summary>Hand-written calls of System.Text.Json's writer.</summary>
    [Benchmark]
    public int Utf8JsonWriterByHand() => _work.WriteUtf8JsonWriter();

    /// <summary>A writer that is written by hand for this request, with vector instructions.</summary>
    [Benchmark]
    public int VectorWriterByHand() => _work.WriteByHand();

    /// <summary>What AmplifyGen generates.</summary>
    [Benchmark]
    public int AmplifyGen() => _work.WriteAmplifyGen();

    /// <summary>The parts of the JSON, copied one by one: what any writer does at least.</summary>
    [Benchmark]
    public int Parts() => _work.WriteParts();
}
