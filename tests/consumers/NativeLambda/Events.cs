using System.Text.Json;
using System.Text.Json.Serialization;

namespace NativeLambda;

/// <summary>What the function gets.</summary>
internal sealed record MfaEvent(string App, string Mode);

/// <summary>What the function returns.</summary>
internal sealed record MfaResult(string? Job, string? Status);

/// <summary>What Lambda gets if the function fails.</summary>
internal sealed record LambdaError(string ErrorType, string ErrorMessage);

/// <summary>
/// Reads and writes the events without reflection. It cannot contain generated shapes, because their model is in this project. If you need
/// them here, see https://github.com/amplifygen/amplifygen/blob/main/docs/models.md#your-own-json-context.
/// </summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(MfaEvent))]
[JsonSerializable(typeof(MfaResult))]
[JsonSerializable(typeof(LambdaError))]
internal sealed partial class EventJson : JsonSerializerContext;
