namespace AmplifyGen.Generator.Emit;

/// <summary>Every type that generated code names and does not generate, once, fully qualified: a model may hold a shape <c>String</c> or <c>Task</c>.</summary>
internal static class RuntimeNames
{
    // AmplifyGen: what users see.
    public const string BigDecimal = "global::AmplifyGen.BigDecimal";
    public const string Blob = "global::AmplifyGen.Blob";
    public const string Document = "global::AmplifyGen.Document";
    public const string EquatableList = "global::AmplifyGen.EquatableList";
    public const string EquatableMap = "global::AmplifyGen.EquatableMap";
    public const string StreamingBlob = "global::AmplifyGen.StreamingBlob";
    public const string MissingRequiredMembersException = "global::AmplifyGen.MissingRequiredMembersException";
    public const string AwsServiceException = "global::AmplifyGen.AwsServiceException";
    public const string AwsErrorDetails = "global::AmplifyGen.AwsErrorDetails";
    public const string AwsHttpRequest = "global::AmplifyGen.AwsHttpRequest";
    public const string AwsHttpResponse = "global::AmplifyGen.AwsHttpResponse";

    // AmplifyGen.Metadata: what analyzers read.
    public const string Shape = Metadata + "Shape";
    public const string ShapeMember = Metadata + "ShapeMember";
    public const string ShapeBuilder = Metadata + "ShapeBuilder";
    public const string BuilderRole = Metadata + "BuilderRole";
    public const string SetsMember = Metadata + "SetsMember";
    public const string DeprecatedMember = Metadata + "DeprecatedMember";
    public const string LengthConstraint = Metadata + "LengthConstraint";
    public const string RangeConstraint = Metadata + "RangeConstraint";
    public const string PatternConstraint = Metadata + "PatternConstraint";
    public const string KnownValue = Metadata + "KnownValue";
    public const string ParsesJson = Metadata + "ParsesJson";
    public const string Operation = Metadata + "Operation";

    // AmplifyGen.Serialization: what generated code calls.
    public const string JsonShape = Serialization + "IJsonShape";
    public const string JsonEnum = Serialization + "IJsonEnum";
    public const string JsonIntEnum = Serialization + "IJsonIntEnum";
    public const string ShapeJson = Serialization + "ShapeJson";
    public const string JsonShapeWriter = Serialization + "JsonShapeWriter";
    public const string JsonShapeReader = Serialization + "JsonShapeReader";
    public const string ShapeJsonConverter = Serialization + "ShapeJsonConverter";
    public const string EnumJsonConverter = Serialization + "EnumJsonConverter";
    public const string IntEnumJsonConverter = Serialization + "IntEnumJsonConverter";
    public const string ListAccumulator = Serialization + "ListAccumulator";
    public const string MapAccumulator = Serialization + "MapAccumulator";
    public const string JsonHeaders = Serialization + "JsonHeaders";
    public const string RequestBody = Serialization + "RequestBody";
    public const string RequestHeaders = Serialization + "RequestHeaders";
    public const string HeaderValue = Serialization + "HeaderValue";
    public const string HttpText = Serialization + "HttpText";
    public const string StreamedBody = Serialization + "StreamedBody";
    public const string TimestampText = Serialization + "TimestampText";
    public const string HostPrefix = Serialization + "HostPrefix";
    public const string IdempotencyToken = Serialization + "IdempotencyToken";
    public const string UriTarget = Serialization + "UriTarget";
    public const string ErrorReading = Serialization + "ErrorReading";
    public const string ErrorResponse = Serialization + "ErrorResponse";
    public const string RecursiveShape = Serialization + "RecursiveShape";
    public const string RequiredMembers = Serialization + "RequiredMembers";

    // The framework.
    public const string Action = "global::System.Action";
    public const string ArgumentNullException = "global::System.ArgumentNullException";
    public const string BigInteger = "global::System.Numerics.BigInteger";
    public const string DateTimeOffset = "global::System.DateTimeOffset";
    public const string EqualityComparer = "global::System.Collections.Generic.EqualityComparer";
    public const string Exception = "global::System.Exception";
    public const string HashCode = "global::System.HashCode";
    public const string Obsolete = "global::System.Obsolete";
    public const string FuncOfString = "global::System.Func<string>";
    public const string Utf8 = "global::System.Text.Encoding.UTF8";
    public const string Type = "global::System.Type";
    public const string StringBuilder = "global::System.Text.StringBuilder";
    public const string GeneratedCode = "global::System.CodeDom.Compiler.GeneratedCode";
    public const string ReadOnlyMemoryOfByte = "global::System.ReadOnlyMemory<byte>";
    public const string ReadOnlySpanOfByte = "global::System.ReadOnlySpan<byte>";
    public const string BufferWriterOfByte = "global::System.Buffers.IBufferWriter<byte>";
    public const string EditorBrowsableNever = "global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)";
    public const string JsonConverter = "global::System.Text.Json.Serialization.JsonConverter";
    public const string JsonException = "global::System.Text.Json.JsonException";
    public const string JsonSerializerOptions = "global::System.Text.Json.JsonSerializerOptions";
    public const string JsonTypeInfo = "global::System.Text.Json.Serialization.Metadata.JsonTypeInfo";
    public const string JsonTypeInfoResolver = "global::System.Text.Json.Serialization.Metadata.IJsonTypeInfoResolver";
    public const string JsonMetadataServices = "global::System.Text.Json.Serialization.Metadata.JsonMetadataServices";

    private const string Metadata = "global::AmplifyGen.Metadata.";
    private const string Serialization = "global::AmplifyGen.Serialization.";
}
