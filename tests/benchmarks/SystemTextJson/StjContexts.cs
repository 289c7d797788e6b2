using System.Text.Json.Serialization;

namespace AmplifyGen.Benchmarks.SystemTextJson;

/// <summary>System.Text.Json's fastest way to write: generated code without metadata.</summary>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Serialization,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Request))]
[JsonSerializable(typeof(RequestBody))]
internal sealed partial class StjWriteContext : JsonSerializerContext;

/// <summary>System.Text.Json's way to read without reflection.</summary>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Request))]
internal sealed partial class StjReadContext : JsonSerializerContext;
