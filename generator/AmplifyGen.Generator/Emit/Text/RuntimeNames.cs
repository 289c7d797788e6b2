namespace AmplifyGen.Generator.Emit.Text;

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

    // AmplifyGen.Building: what builders and records are made of.
    public const string IdempotencyToken = Building + "IdempotencyToken";
    public const string ListAccumulator = Building + "ListAccumulator";
    public const string MapAccumulator = Building + "MapAccumulator";
    public const string RecursiveShape = Building + "RecursiveShape";
    public const string RequiredMembers = Building + "RequiredMembers";

    // AmplifyGen.Json: the JSON of shapes.
    public const string EnumJsonConverter = Json + "EnumJsonConverter";
    public const string IntEnumJsonConverter = Json + "IntEnumJsonConverter";
    public const string JsonEnum = Json + "IJsonEnum";
    public const string JsonIntEnum = Json + "IJsonIntEnum";
    public const string JsonShape = Json + "IJsonShape";
    public const string JsonShapeReader = Json + "JsonShapeReader";
    public const string JsonShapeWriter = Json + "JsonShapeWriter";
    public const string ShapeJson = Json + "ShapeJson";
    public const string ShapeJsonConverter = Json + "ShapeJsonConverter";

    // AmplifyGen.Text: values as text.
    public const string TimestampText = Text + "TimestampText";

    // AmplifyGen.Http: parts of HTTP messages.
    public const string HeaderValue = Http + "HeaderValue";
    public const string HostPrefix = Http + "HostPrefix";
    public const string HttpText = Http + "HttpText";
    public const string RequestBody = Http + "RequestBody";
    public const string RequestHeaders = Http + "RequestHeaders";
    public const string StreamedBody = Http + "StreamedBody";
    public const string UriTarget = Http + "UriTarget";

    // AmplifyGen.Protocols: what a protocol adds to them.
    public const string ErrorReading = Protocols + "ErrorReading";
    public const string ErrorResponse = Protocols + "ErrorResponse";
    public const string JsonHeaders = Protocols + "JsonHeaders";

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
    private const string Building = "global::AmplifyGen.Building.";
    private const string Json = "global::AmplifyGen.Json.";
    private const string Text = "global::AmplifyGen.Text.";
    private const string Http = "global::AmplifyGen.Http.";
    private const string Protocols = "global::AmplifyGen.Protocols.";
}
