using System.Text.Json;
using AmplifyBackend;
using AmplifyGen.Benchmarks.SystemTextJson;
using BenchmarkDotNet.Attributes;

namespace AmplifyGen.Benchmarks;

/// <summary>Reads one request of about 2.3 kB.</summary>
[MemoryDiagnoser]
public class ReadRequest
{
    private readonly byte[] _json = Sample.Usual.Json;

    /// <summary>Refuses to measure readers that lose anything.</summary>
    [GlobalSetup]
    public void Check()
    {
        if (!AmplifyGen().ToUtf8Json().AsSpan().SequenceEqual(_json))
            throw new InvalidOperationException($"{nameof(AmplifyGen)} reads something else.");

        var peer = JsonSerializer.Serialize(ReadPeer(), StjWriteContext.Default.Request);
        if (UpdateBackendAuthRequest.FromJson(peer) != AmplifyGen())
            throw new InvalidOperationException($"{nameof(SourceGenerated)} reads something else.");
    }

    /// <summary>System.Text.Json with source-generated metadata.</summary>
    [Benchmark(Baseline = true)]
    public object SourceGenerated() => ReadPeer();

    /// <summary>What AmplifyGen generates.</summary>
    [Benchmark]
    public UpdateBackendAuthRequest AmplifyGen() => UpdateBackendAuthRequest.FromJson(_json);

    private Request ReadPeer() => JsonSerializer.Deserialize(_json, StjReadContext.Default.Request)!;
}
