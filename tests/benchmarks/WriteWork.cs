using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using AmplifyBackend;
using AmplifyGen.Benchmarks.ByHand;
using AmplifyGen.Benchmarks.SystemTextJson;

namespace AmplifyGen.Benchmarks;

/// <summary>The ways to write a request: into a buffer that is used again, as an array, and as the HTTP request of the operation.</summary>
internal sealed class WriteWork
{
    private static readonly IReadOnlyDictionary<string, string> Headers = UpdateBackendAuthOperation.CreateRequest(Sample.Usual.CreateShape()).Headers;

    private readonly Sample _sample;
    private readonly UpdateBackendAuthRequest _shape;
    private readonly Request _peer;
    private readonly RequestBody _peerBody;
    private readonly byte[][] _parts;
    private readonly ArrayBufferWriter<byte> _output = new(64 * 1024);
    private readonly Utf8JsonWriter _writer;

    public WriteWork(Sample sample)
    {
        _sample = sample;
        _shape = sample.CreateShape();
        _peer = sample.CreatePeer();
        _peerBody = new RequestBody(_peer.ResourceConfig, _peer.ResourceName);
        _parts = [.. JsonParts.Of(sample.Json)];
        // The relaxed encoder escapes least, so that all write the same bytes; without validation the writer checks least.
        _writer = new Utf8JsonWriter(Stream.Null, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true });
    }

    /// <summary>Refuses to measure code that writes something else.</summary>
    public void Check()
    {
        foreach (var write in new Func<int>[] { WriteSourceGenerated, WriteUtf8JsonWriter, WriteByHand, WriteAmplifyGen, WriteParts })
        {
            write();
            if (!_output.WrittenSpan.SequenceEqual(_sample.Json))
                throw new InvalidOperationException($"{write.Method.Name} writes other bytes.");
        }

        foreach (var write in new Func<byte[]>[] { ArrayUtf8JsonWriter, ArrayByHand, ArrayAmplifyGen, ArrayCopy })
        {
            if (!write().AsSpan().SequenceEqual(_sample.Json))
                throw new InvalidOperationException($"{write.Method.Name} writes other bytes.");
        }

        var expected = RequestAmplifyGen();
        foreach (var create in new Func<AwsHttpRequest>[] { RequestUtf8JsonWriter, RequestByHand })
        {
            var request = create();
            if (!string.Equals(request.Target, expected.Target, StringComparison.Ordinal) || !request.Body.Span.SequenceEqual(expected.Body.Span))
                throw new InvalidOperationException($"{create.Method.Name} writes another request.");
        }
    }

    public int WriteSourceGenerated()
    {
        _output.ResetWrittenCount();
        _writer.Reset(_output);
        JsonSerializer.Serialize(_writer, _peer, StjWriteContext.Default.Request);
        _writer.Flush();
        return _output.WrittenCount;
    }

    public int WriteUtf8JsonWriter()
    {
        _output.ResetWrittenCount();
        _writer.Reset(_output);
        Utf8JsonWriting.Write(_writer, _peer);
        _writer.Flush();
        return _output.WrittenCount;
    }

    public int WriteByHand()
    {
        _output.ResetWrittenCount();
        VectorWriting.Write(_output, _peer);
        return _output.WrittenCount;
    }

    public int WriteAmplifyGen()
    {
        _output.ResetWrittenCount();
        _shape.WriteJson(_output);
        return _output.WrittenCount;
    }

    public int WriteParts()
    {
        _output.ResetWrittenCount();
        var span = _output.GetSpan();
        var written = 0;
        foreach (var part in _parts)
        {
            part.CopyTo(span[written..]);
            written += part.Length;
        }

        _output.Advance(written);
        return written;
    }

    /// <summary>With the default encoder, which escapes more: with another one, the fast path is not used.</summary>
    public byte[] ArraySourceGenerated() => JsonSerializer.SerializeToUtf8Bytes(_peer, StjWriteContext.Default.Request);

    public byte[] ArrayUtf8JsonWriter()
    {
        WriteUtf8JsonWriter();
        return _output.WrittenSpan.ToArray();
    }

    public byte[] ArrayByHand()
    {
        WriteByHand();
        return _output.WrittenSpan.ToArray();
    }

    public byte[] ArrayAmplifyGen() => _shape.ToUtf8Json();

    public byte[] ArrayCopy() => _sample.Json.AsSpan().ToArray();

    public AwsHttpRequest RequestSourceGenerated() => CreateRequest(JsonSerializer.SerializeToUtf8Bytes(_peerBody, StjWriteContext.Default.RequestBody));

    public AwsHttpRequest RequestUtf8JsonWriter()
    {
        _output.ResetWrittenCount();
        _writer.Reset(_output);
        Utf8JsonWriting.WriteBody(_writer, _peer);
        _writer.Flush();
        return CreateRequest(_output.WrittenSpan.ToArray());
    }

    public AwsHttpRequest RequestByHand()
    {
        _output.ResetWrittenCount();
        VectorWriting.WriteBody(_output, _peer);
        return CreateRequest(_output.WrittenSpan.ToArray());
    }

    public AwsHttpRequest RequestAmplifyGen() => UpdateBackendAuthOperation.CreateRequest(_shape);

    private AwsHttpRequest CreateRequest(byte[] body) => new()
    {
        Method = "POST",
        Target = $"/backend/{Uri.EscapeDataString(_peer.AppId)}/auth/{Uri.EscapeDataString(_peer.BackendEnvironmentName)}",
        Headers = Headers,
        Body = body,
    };
}
