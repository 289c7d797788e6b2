using System.Text.Json;

namespace AmplifyGen.Serialization;

/// <summary>A NaN or an infinity was to be written. The path is <c>null</c> where the text before it has already left the writer.</summary>
internal sealed class NonFiniteNumberException(string? path)
    : JsonException($"A number is NaN or infinite, which JSON cannot hold. Path: {path ?? "unknown"}.", path, lineNumber: null, bytePositionInLine: null);
