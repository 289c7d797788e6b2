using BenchmarkDotNet.Attributes;

namespace AmplifyGen.Benchmarks;

/// <summary>Returns one request of about 2.3 kB as an array.</summary>
public class WriteArray : WriteBenchmark
{
    /// <summary>System.Text.Json's source-generated fast path.</summary>
    [Benchmark(Baseline = true)]
    public byte[] SourceGenerated() => Work.ArraySourceGenerated();

    /// <summary>Hand-written calls of System.Text.Json's writer.</summary>
    [Benchmark]
    public byte[] Utf8JsonWriterByHand() => Work.ArrayUtf8JsonWriter();

    /// <summary>A writer that is written by hand for this request, with vector instructions.</summary>
    [Benchmark]
    public byte[] VectorWriterByHand() => Work.ArrayByHand();

    /// <summary>What AmplifyGen generates.</summary>
    [Benchmark]
    public byte[] AmplifyGen() => Work.ArrayAmplifyGen();

    /// <summary>A copy of the finished JSON.</summary>
    [Benchmark]
    public byte[] Copy() => Work.ArrayCopy();
}
