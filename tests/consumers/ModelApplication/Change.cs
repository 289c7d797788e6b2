using System.Text.Json.Serialization;
using Acme.Auth;

namespace ModelApplication;

/// <summary>A type of the application that contains a shape.</summary>
internal sealed record Change(string Author, UpdateBackendAuthRequest Request);

[JsonSerializable(typeof(Change))]
internal sealed partial class ChangeJson : JsonSerializerContext;
