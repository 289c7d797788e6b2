using System.Buffers;
using System.Text.Json;
using AmplifyGen.Benchmarks.HandWritten;
using AmplifyGen.Serialization;
using BenchmarkDotNet.Attributes;

namespace AmplifyGen.Benchmarks;

/// <summary>Reads one request of about 2.3 kB.</summary>
[MemoryDiagnoser]
public class ReadRequest
{
    private readonly byte[] _json = CreateJson();

    /// <summary>Refuses to measure readers that read different things.</summary>
    [GlobalSetup]
    public void Check()
    {
        var output = new ArrayBufferWriter<byte>();
        var writer = new JsonShapeWriter(output);
        ShapeWriting.Write(ref writer, ShapeReading.Read(_json));
        writer.Flush();
        if (!output.WrittenSpan.SequenceEqual(_json) || SourceGenerated() != Shape())
            throw new InvalidOperationException("The readers read different things.");
    }

    /// <summary>System.Text.Json with source-generated metadata.</summary>
    [Benchmark(Baseline = true)]
    public int SourceGenerated() => JsonSerializer.Deserialize(_json, StjReadContext.Default.Request)!.ResourceName.Length;

    /// <summary>AmplifyGen.</summary>
    [Benchmark]
    public int Shape() => ShapeReading.Read(_json).ResourceName.Length;

    private static byte[] CreateJson()
    {
        var output = new ArrayBufferWriter<byte>();
        var writer = new JsonShapeWriter(output);
        ShapeWriting.Write(ref writer, Samples.Create<EquatableList<string>>(static items => items));
        writer.Flush();
        return output.WrittenSpan.ToArray();
    }
}
