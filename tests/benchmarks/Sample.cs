using System.Text;
using System.Text.Json;
using AmplifyBackend;
using AmplifyGen.Benchmarks.SystemTextJson;

namespace AmplifyGen.Benchmarks;

/// <summary>A request with every member set, about 2.3 kB of JSON, as each serializer knows it.</summary>
internal sealed class Sample
{
    private readonly byte[] _document;

    private Sample(byte[] document)
    {
        _document = document;
        Json = CreateShape().ToUtf8Json();
    }

    /// <summary>Gets the sample of most benchmarks. Only one of its values is escaped: a key of several lines.</summary>
    public static Sample Usual { get; } = new(Read("request.json"));

    /// <summary>Gets a sample in which nothing is escaped.</summary>
    public static Sample Clean { get; } = new(Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(Read("request.json")).Replace("\\n", " ", StringComparison.Ordinal)));

    /// <summary>Gets a sample with texts in several languages, line breaks and quotes.</summary>
    public static Sample Real { get; } = new(Read("request-real.json"));

    /// <summary>Gets the JSON without white space.</summary>
    public byte[] Json { get; }

    public UpdateBackendAuthRequest CreateShape() => UpdateBackendAuthRequest.FromJson(_document);

    public Request CreatePeer() => JsonSerializer.Deserialize(_document, StjReadContext.Default.Request)!;

    private static byte[] Read(string name)
    {
        using var resource = typeof(Sample).Assembly.GetManifestResourceStream(name)!;
        var document = new byte[resource.Length];
        resource.ReadExactly(document);
        return document;
    }
}
