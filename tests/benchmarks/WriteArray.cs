using BenchmarkDotNet.Attributes;

namespace AmplifyGen.Benchmarks;

/// <summary>Returns one request of about 2.3 kB as an array.</summary>
[MemoryDiagnoser]
public class WriteArray
{
    private WriteWork _work = null!;

    /// <summary>Gets or sets whether texts have line breaks, quotes and characters of several languages.</summary>
    [Params(false, true)]
    public bool IsRealText { get; set; }

    /// <summary>Refuses to measure code that writes different things.</summary>
    [GlobalSetup]
    public void Check()
    {
        _work = new WriteWork(IsRealText ? Sample.Real : Sample.Clean);
        _work.Check();
    }

    /// <summary>System.Text.Json's source-generated fast path.</summary>
    [Benchmark(Baseline = true)]
    public byte[] SourceGenerated() => _work.ArraySourceGenerated();

    /// <summary>Hand-written calls of System.Text.Json's writer.</summary>
    [Benchmark]
    public byte[] Utf8JsonWriterByHand() => _work.ArrayUtf8JsonWriter();

    /// <summary>A writer that is written by hand for this request, with vector instructions.</summary>
    [Benchmark]
    public byte[] VectorWriterByHand() => _work.ArrayByHand();

    /// <summary>What AmplifyGen generates.</summary>
    [Benchmark]
    public byte[] AmplifyGen() => _work.ArrayAmplifyGen();

    /// <summary>A copy of the finished JSON.</summary>
    [Benchmark]
    public byte[] Copy() => _work.ArrayCopy();
}
