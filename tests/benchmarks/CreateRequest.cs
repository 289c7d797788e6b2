using BenchmarkDotNet.Attributes;

namespace AmplifyGen.Benchmarks;

/// <summary>Creates the HTTP request of an operation with a body of about 2.3 kB.</summary>
public class CreateRequest : WriteBenchmark
{
    /// <summary>System.Text.Json's source-generated fast path.</summary>
    [Benchmark(Baseline = true)]
    public AwsHttpRequest SourceGenerated() => Work.RequestSourceGenerated();

    /// <summary>Hand-written calls of System.Text.Json's writer.</summary>
    [Benchmark]
    public AwsHttpRequest Utf8JsonWriterByHand() => Work.RequestUtf8JsonWriter();

    /// <summary>A writer that is written by hand for this request, with vector instructions.</summary>
    [Benchmark]
    public AwsHttpRequest VectorWriterByHand() => Work.RequestByHand();

    /// <summary>What AmplifyGen generates.</summary>
    [Benchmark]
    public AwsHttpRequest AmplifyGen() => Work.RequestAmplifyGen();

    /// <summary>A copy of the finished JSON.</summary>
    [Benchmark]
    public byte[] Copy() => Work.ArrayCopy();
}
