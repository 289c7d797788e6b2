using AmplifyGen.Metadata;

namespace AmplifyGen.Generator.Emit.Text;

/// <summary>
/// All types that generated code uses but that are not generated. Each is qualified by an alias of <see cref="NamespaceAliases"/>, because a
/// model can have a shape <c>String</c> or <c>Task</c>.
/// </summary>
internal static class RuntimeNames
{
    // AmplifyGen: the types that users see.
    public const string AwsAuthScheme = "Runtime::AwsAuthScheme";
    public const string AwsCallOptions = "Runtime::AwsCallOptions";
    public const string AwsClientException = "Runtime::AwsClientException";
    public const string AwsClientOptions = "Runtime::AwsClientOptions";
    public const string AwsEndpoint = "Runtime::AwsEndpoint";
    public const string AwsErrorDetails = "Runtime::AwsErrorDetails";
    public const string AwsHttpRequest = "Runtime::AwsHttpRequest";
    public const string AwsHttpResponse = "Runtime::AwsHttpResponse";
    public const string AwsOperation = "Runtime::AwsOperation";
    public const string AwsPages = "Runtime::AwsPages";
    public const string AwsServiceException = "Runtime::AwsServiceException";
    public const string AwsServiceInfo = "Runtime::AwsServiceInfo";
    public const string AwsTimeoutException = "Runtime::AwsTimeoutException";
    public const string AwsWaiterException = "Runtime::AwsWaiterException";
    public const string AwsWaiterOptions = "Runtime::AwsWaiterOptions";
    public const string BigDecimal = "Runtime::BigDecimal";
    public const string Blob = "Runtime::Blob";
    public const string Document = "Runtime::Document";
    public const string EquatableList = "Runtime::EquatableList";
    public const string EquatableMap = "Runtime::EquatableMap";
    public const string IAwsClient = "Runtime::IAwsClient";
    public const string MissingRequiredMembersException = "Runtime::MissingRequiredMembersException";
    public const string StreamingBlob = "Runtime::StreamingBlob";

    // AmplifyGen.Metadata: the attributes that analyzers read.
    public static readonly string Shape = Attribute(typeof(ShapeAttribute));
    public static readonly string ShapeMember = Attribute(typeof(ShapeMemberAttribute));
    public static readonly string ShapeBuilder = Attribute(typeof(ShapeBuilderAttribute));
    public static readonly string BuilderRole = Attribute(typeof(BuilderRoleAttribute));
    public static readonly string SetsMember = Attribute(typeof(SetsMemberAttribute));
    public static readonly string DeprecatedMember = Attribute(typeof(DeprecatedMemberAttribute));
    public static readonly string LengthConstraint = Attribute(typeof(LengthConstraintAttribute));
    public static readonly string RangeConstraint = Attribute(typeof(RangeConstraintAttribute));
    public static readonly string PatternConstraint = Attribute(typeof(PatternConstraintAttribute));
    public static readonly string KnownValue = Attribute(typeof(KnownValueAttribute));
    public static readonly string Operation = Attribute(typeof(OperationAttribute));

    // AmplifyGen.Building: the parts of builders and records.
    public const string Configuration = Building + "Configuration";
    public const string IdempotencyToken = Building + "IdempotencyToken";
    public const string ListAccumulator = Building + "ListAccumulator";
    public const string MapAccumulator = Building + "MapAccumulator";
    public const string RecursiveShape = Building + "RecursiveShape";
    public const string RequiredMembers = Building + "RequiredMembers";

    // AmplifyGen.Json: the JSON of shapes.
    public const string Elements = Json + "Elements";
    public const string EnumJsonConverter = Json + "EnumJsonConverter";
    public const string EnumValues = Json + "EnumValues";
    public const string IntEnumJsonConverter = Json + "IntEnumJsonConverter";
    public const string JsonEnum = Json + "IJsonEnum";
    public const string JsonIntEnum = Json + "IJsonIntEnum";
    public const string IJsonShape = Json + "IJsonShape";
    public const string JsonShape = Json + "JsonShape";
    public const string JsonShapeReader = Json + "JsonShapeReader";
    public const string JsonShapeWriter = Json + "JsonShapeWriter";
    public const string OpenEnum = Json + "OpenEnum";
    public const string ShapeCodec = Json + "ShapeCodec";
    public const string ShapeJson = Json + "ShapeJson";
    public const string ShapeJsonConverter = Json + "ShapeJsonConverter";
    public const string WireName = Json + "WireName";

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

    // AmplifyGen.Protocols: the parts of HTTP messages that depend on a protocol.
    public const string ErrorReading = Protocols + "ErrorReading";
    public const string ErrorResponse = Protocols + "ErrorResponse";

    // AmplifyGen.Client: sending requests.
    public const string ClientPipeline = Client + "ClientPipeline";
    public const string JmesPath = Client + "JmesPath";
    public const string PageSequence = Client + "PageSequence";
    public const string RequestScope = Client + "RequestScope";
    public const string ResponseBodyUse = Client + "ResponseBodyUse";
    public const string Waiter = Client + "Waiter";
    public const string WaiterState = Client + "WaiterState";

    // AmplifyGen.Client, for endpoints: the functions of endpoint rules.
    public const string EndpointArn = Client + "EndpointArn";
    public const string EndpointContext = Client + "EndpointContext";
    public const string EndpointOutcome = Client + "EndpointOutcome";
    public const string EndpointPartition = Client + "EndpointPartition";
    public const string EndpointText = Client + "EndpointText";
    public const string EndpointUrl = Client + "EndpointUrl";
    public const string HostLabel = Client + "HostLabel";
    public const string StandardEndpoint = Client + "StandardEndpoint";

    // The framework.
    public const string Action = "Sys::Action";
    public const string ArgumentException = "Sys::ArgumentException";
    public const string ArgumentNullException = "Sys::ArgumentNullException";
    public const string BigInteger = "Sys::Numerics.BigInteger";
    public const string CancellationToken = "Sys::Threading.CancellationToken";
    public const string DateTimeOffset = "Sys::DateTimeOffset";
    public const string EqualityComparer = "Sys::Collections.Generic.EqualityComparer";
    public const string EndpointHeaders = "Sys::Collections.Generic.Dictionary<string, Sys::Collections.Generic.IReadOnlyList<string>>";
    public const string EndpointHeadersType = "Sys::Collections.Generic.IReadOnlyDictionary<string, Sys::Collections.Generic.IReadOnlyList<string>>";
    public const string EndpointProperties = "Sys::Collections.Generic.Dictionary<string, " + Document + ">";
    public const string EndpointPropertiesType = "Sys::Collections.Generic.IReadOnlyDictionary<string, " + Document + ">";
    public const string Exception = "Sys::Exception";
    public const string FormatProvider = "Sys::IFormatProvider";
    public const string HeadersType = "Sys::Collections.Generic.IReadOnlyDictionary<string, string>";
    public const string HashCode = "Sys::HashCode";
    public const string HttpClient = "Sys::Net.Http.HttpClient";
    public const string IDisposable = "Sys::IDisposable";
    public const string IReadOnlyList = "Sys::Collections.Generic.IReadOnlyList";
    public const string KeyValuePair = "Sys::Collections.Generic.KeyValuePair";
    public const string NotNullWhen = "Sys::Diagnostics.CodeAnalysis.NotNullWhen";
    public const string OperationCanceledException = "Sys::OperationCanceledException";
    public const string Obsolete = "Sys::Obsolete";
    public const string DebuggerBrowsable = "Debugger::DebuggerBrowsable";
    public const string MethodImpl = "Jit::MethodImpl";
    public const string FuncOfString = "Sys::Func<string>";
    public const string Utf8 = "Sys::Text.Encoding.UTF8";
    public const string Task = "Sys::Threading.Tasks.Task";
    public const string Type = "Sys::Type";
    public const string ReadOnlyListOfString = "Sys::Collections.Generic.IReadOnlyList<string>";
    public const string StringBuilder = "Sys::Text.StringBuilder";
    public const string ValueTuple = "Sys::ValueTuple";
    public const string GeneratedCode = "Compiler::GeneratedCode";
    public const string ReadOnlyMemoryOfByte = "Sys::ReadOnlyMemory<byte>";
    public const string ReadOnlySpanOfByte = "Sys::ReadOnlySpan<byte>";
    public const string JsonConverter = "Stj::Serialization.JsonConverter";
    public const string JsonException = "Stj::JsonException";
    public const string JsonSerializerOptions = "Stj::JsonSerializerOptions";
    public const string JsonTypeInfo = "Stj::Serialization.Metadata.JsonTypeInfo";
    public const string JsonTypeInfoResolver = "Stj::Serialization.Metadata.IJsonTypeInfoResolver";
    public const string JsonMetadataServices = "Stj::Serialization.Metadata.JsonMetadataServices";

    private const string Building = "Building::";
    private const string Client = "Client::";
    private const string Json = "Json::";
    private const string Text = "Text::";
    private const string Http = "Http::";
    private const string Protocols = "Protocols::";

    /// <summary>Returns the name of an attribute as it is used, without the suffix <c>Attribute</c>.</summary>
    private static string Attribute(Type attribute) =>
        NamespaceAliases.Metadata + attribute.Name.Substring(0, attribute.Name.Length - nameof(Attribute).Length);
}
