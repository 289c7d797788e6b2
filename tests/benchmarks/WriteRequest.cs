using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using AmplifyBackend;
using AmplifyGen.Benchmarks.SystemTextJson;
using BenchmarkDotNet.Attributes;

namespace AmplifyGen.Benchmarks;

/// <summary>Writes one request of about 2.3 kB into a buffer that is used again.</summary>
[MemoryDiagnoser]
public class WriteRequest
{
    private readonly UpdateBackendAuthRequest _request = Sample.CreateShape();
    private readonly Request _peer = Sample.CreatePeer();
    private readonly ArrayBufferWriter<byte> _output = new(8192);

    // The relaxed encoder escapes least, so that all write the same bytes; without validation the writer checks least.
    private readonly Utf8JsonWriter _peerWriter = new(
        Stream.Null,
        new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true });

    /// <summary>Refuses to measure writers that write different things.</summary>
    [GlobalSetup]
    public void Check()
    {
        foreach (var (name, write) in new (string, Func<int>)[]
            { (nameof(SourceGenerated), SourceGenerated), (nameof(Utf8JsonWriterByHand), Utf8JsonWriterByHand), (nameof(AmplifyGen), AmplifyGen) })
        {
            write();
            if (!_output.WrittenSpan.SequenceEqual(Sample.Json))
                throw new InvalidOperationException($"{name} writes other bytes.");
        }

        Console.WriteLine($"// The request has {Sample.Json.Length} bytes.");
    }

    /// <summary>System.Text.Json's source-generated fast path.</summary>
    [Benchmark(Baseline = true)]
    public int SourceGenerated()
    {
        _output.ResetWrittenCount();
        _peerWriter.Reset(_output);
        JsonSerializer.Serialize(_peerWriter, _peer, StjWriteContext.Default.Request);
        _peerWriter.Flush();
        return _output.WrittenCount;
    }

    /// <summary>Hand-written calls of System.Text.Json's writer.</summary>
    [Benchmark]
    public int Utf8JsonWriterByHand()
    {
        _output.ResetWrittenCount();
        _peerWriter.Reset(_output);
        Utf8JsonWriting.Write(_peerWriter, _peer);
        _peerWriter.Flush();
        return _output.WrittenCount;
    }

    /// <summary>What AmplifyGen generates.</summary>
    [Benchmark]
    public int AmplifyGen()
    {
        _output.ResetWrittenCount();
        _request.WriteJson(_output);
        return _output.WrittenCount;
    }
}
