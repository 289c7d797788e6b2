using BenchmarkDotNet.Attributes;

namespace AmplifyGen.Benchmarks;

/// <summary>Creates the HTTP request of an operation with a body of about 2.3 kB.</summary>
[MemoryDiagnoser]
public class CreateRequest
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
    public AwsHttpRequest SourceGenerated() => _work.RequestSourceGenerated();

    /// <summary>Hand-written calls of System.Text.Json's writer.</summary>
    [Benchmark]
    public AwsHttpRequest Utf8JsonWriterByHand() => _work.RequestUtf8JsonWriter();

    /// <summary>A writer that is written by hand for this request, with vector instructions.</summary>
    [Benchmark]
    public AwsHttpRequest VectorWriterByHand() => _work.RequestByHand();

    /// <summary>What AmplifyGen generates.</summary>
    [Benchmark]
    public AwsHttpRequest AmplifyGen() => _work.RequestAmplifyGen();

    /// <summary>A copy of the finished JSON.</summary>
    [Benchmark]
    public byte[] Copy() => _work.ArrayCopy();
}
