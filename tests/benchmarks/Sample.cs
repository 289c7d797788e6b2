using System.Text.Json;
using AmplifyBackend;
using AmplifyGen.Benchmarks.SystemTextJson;

namespace AmplifyGen.Benchmarks;

/// <summary>A request with every member set, about 2.3 kB of JSON, as each serializer knows it.</summary>
internal static class Sample
{
    private static readonly byte[] Document = ReadDocument();

    /// <summary>The JSON without white space.</summary>
    public static byte[] Json { get; } = CreateShape().ToUtf8Json();

    public static UpdateBackendAuthRequest CreateShape() => UpdateBackendAuthRequest.FromJson(Document);

    public static Request CreatePeer() => JsonSerializer.Deserialize(Document, StjReadContext.Default.Request)!;

    private static byte[] ReadDocument()
    {
        using var resource = typeof(Sample).Assembly.GetManifestResourceStream("request.json")!;
        var document = new byte[resource.Length];
        resource.ReadExactly(document);
        return document;
    }
}
