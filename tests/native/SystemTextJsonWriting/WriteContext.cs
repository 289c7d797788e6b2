using System.Text.Json.Serialization;
using AmplifyGen.Benchmarks.SystemTextJson;

namespace AmplifyGen.Native;

/// <summary>System.Text.Json's fastest way to write.</summary>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Serialization,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Request))]
internal sealed partial class WriteContext : JsonSerializerContext;
