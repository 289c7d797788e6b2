using BenchmarkDotNet.Attributes;

namespace AmplifyGen.Benchmarks;

/// <summary>Writes one request of about 2.3 kB into a buffer that is used again.</summary>
public class WriteRequest : WriteBenchmark
{
    /// <summary>System.Text.Json's source-generated fast path.</summary>
    [Benchmark(Baseline = true)]
    public int SourceGenerated() => Work.WriteSourceGenerated();

    /// <summary>Hand-written calls of System.Text.Json's writer.</summary>
    [Benchmark]
    public int Utf8JsonWriterByHand() => Work.WriteUtf8JsonWriter();

    /// <summary>A writer that is written by hand for this request, with vector instructions.</summary>
    [Benchmark]
    public int VectorWriterByHand() => Work.WriteByHand();

    /// <summary>What AmplifyGen generates.</summary>
    [Benchmark]
    public int AmplifyGen() => Work.WriteAmplifyGen();

    /// <summary>The parts of the JSON, copied one by one: what any writer does at least.</summary>
    [Benchmark]
    public int Parts() => Work.WriteParts();
}
