using System.Text.Json.Nodes;

namespace AmplifyGen.Protocol.Tests.Cases;

/// <summary>A small C2J model with cases of its operation. All that a file has, but for <c>operations</c>, which each case gives.</summary>
internal sealed class ProtocolSuite
{
    private const string ServiceId = "Protocol Suite";

    private readonly JsonObject _suite;

    public ProtocolSuite(JsonObject suite)
    {
        _suite = suite;
        Shapes = new C2jShapes(suite["shapes"]!.AsObject());
        Cases = [.. suite["cases"]!.AsArray().Select(one => new ProtocolCase(this, one!.AsObject()))];
    }

    public string Description => (string)_suite["description"]!;

    public C2jShapes Shapes { get; }

    public IReadOnlyList<ProtocolCase> Cases { get; }

    /// <summary>Whether members are bound to parts of the HTTP message. Other protocols put all of them into the body.</summary>
    public bool HasHttpBindings => (string?)_suite["metadata"]!["protocol"] is "rest-json";

    /// <summary>Where the client sends to; a case's path and host hold it.</summary>
    public Uri? ClientEndpoint => (string?)_suite["clientEndpoint"] is { } endpoint ? new Uri(endpoint) : null;

    /// <summary>The whole model as a C2J file.</summary>
    public string ToSpec()
    {
        var metadata = _suite["metadata"]!.DeepClone().AsObject();
        metadata.TryAdd("serviceId", ServiceId);
        metadata.TryAdd("endpointPrefix", "protocol");
        var operations = Cases.DistinctBy(static one => one.Operation, StringComparer.Ordinal)
            .Select(static one => KeyValuePair.Create(one.Operation, (JsonNode?)one.Given.DeepClone()));
        return new JsonObject { ["metadata"] = metadata, ["operations"] = new JsonObject(operations), ["shapes"] = _suite["shapes"]!.DeepClone() }.ToJsonString();
    }
}
