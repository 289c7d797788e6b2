using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using AmplifyGen.Benchmarks.HandWritten;
using AmplifyGen.Serialization;
using BenchmarkDotNet.Attributes;

namespace AmplifyGen.Benchmarks;

/// <summary>Writes one request of about 2.3 kB into a buffer that is used again.</summary>
[MemoryDiagnoser]
public class WriteRequest
{
    private readonly Request<EquatableList<string>> _request = Samples.Create<EquatableList<string>>(static items => items);
    private readonly Request<string[]> _stjRequest = Samples.Create(static items => items);
    private readonly ArrayBufferWriter<byte> _output = new(8192);

    // The relaxed encoder escapes least, so that both write the same bytes.
    private readonly Utf8JsonWriter _stjWriter = new(
        Stream.Null,
        new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true });

    /// <summary>Refuses to measure writers that write different things.</summary>
    [GlobalSetup]
    public void Check()
    {
        Shape();
        var expected = _output.WrittenSpan.ToArray();
        foreach (var (name, write) in new (string, Func<int>)[] { (nameof(SourceGenerated), SourceGenerated), (nameof(Utf8JsonWriterByHand), Utf8JsonWriterByHand) })
        {
            write();
            if (!_output.WrittenSpan.SequenceEqual(expected))
                throw new InvalidOperationException($"{name} writes other bytes.");
        }

        Console.WriteLine($"// The request has {expected.Length} bytes.");
    }

    /// <summary>System.Text.Json's source-generated fast path.</summary>
    [Benchmark(Baseline = true)]
    public int SourceGenerated()
    {
        _output.ResetWrittenCount();
        _stjWriter.Reset(_output);
        JsonSerializer.Serialize(_stjWriter, _stjRequest, StjWriteContext.Default.Request);
        _stjWriter.Flush();
        return _output.WrittenCount;
    }

    /// <summary>Hand-written calls of System.Text.Json's writer.</summary>
    [Benchmark]
    public int Utf8JsonWriterByHand()
    {
        _output.ResetWrittenCount();
        _stjWriter.Reset(_output);
        Utf8JsonWriting.Write(_stjWriter, _stjRequest);
        _stjWriter.Flush();
        return _output.WrittenCount;
    }

    /// <summary>AmplifyGen.</summary>
    [Benchmark]
    public int Shape()
    {
        _output.ResetWrittenCount();
        var writer = new JsonShapeWriter(_output);
        ShapeWriting.Write(ref writer, _request);
        writer.Flush();
        return _output.WrittenCount;
    }
}
