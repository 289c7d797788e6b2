namespace AmplifyGen.Generator.Spec.C2j;

/// <summary>
/// The keys in AWS's C2J files. They are not completely documented, so an unknown key is skipped, unless it is probably a misspelled
/// known key.
/// </summary>
internal static class C2jKeys
{
    public static readonly HashSet<string> Model = Of(
        "clientContextParams", "deprecated", "deprecatedMessage", "deprecatedSince", "documentation", "examples", "metadata", "operations", "shapes", "version");

    public static readonly HashSet<string> Metadata = Of(
        "apiVersion", "auth", "awsQueryCompatible", "checksumFormat", "endpointPrefix", "globalEndpoint", "jsonVersion", "protocol", "protocolSettings",
        "protocols", "ripServiceName", "serviceAbbreviation", "serviceFullName", "serviceId", "signatureVersion", "signingName", "targetPrefix", "uid", "xmlNamespace");

    public static readonly HashSet<string> Operation = Of(
        "alias", "auth", "authtype", "deprecated", "deprecatedMessage", "deprecatedSince", "documentation", "documentationUrl", "endpoint", "endpointdiscovery", "endpointoperation",
        "errors", "http", "httpChecksum", "httpChecksumRequired", "idempotent", "input", "name", "operationContextParams", "output", "readonly",
        "requestcompression", "staticContextParams", "unsignedPayload");

    public static readonly HashSet<string> Http = Of("method", "requestUri", "responseCode");

    public static readonly HashSet<string> Reference = Of(
        "documentation", "error", "exception", "fault", "locationName", "payload", "resultWrapper", "shape", "wrapper", "xmlNamespace");

    public static readonly HashSet<string> Error = Of("code", "fault", "httpStatusCode", "senderFault");

    public static readonly HashSet<string> Shape = Of(
        "box", "deprecated", "deprecatedMessage", "deprecatedSince", "document", "documentation", "enum", "error", "event", "eventstream", "exception",
        "fault", "flattened", "key", "locationName", "max", "member", "members", "min", "pattern", "payload", "required", "requiresLength",
        "retryable", "sensitive", "sparse", "streaming", "synthetic", "timestampFormat", "type", "union", "value", "wrapper", "xmlNamespace", "xmlOrder");

    public static readonly HashSet<string> Member = Of(
        "box", "contextParam", "deprecated", "deprecatedMessage", "deprecatedSince", "documentation", "enum", "eventheader", "eventpayload", "flattened",
        "hostLabel", "idempotencyToken", "jsonvalue", "location", "locationName", "max", "min", "pattern", "queryName", "sensitive", "shape", "streaming", "timestampFormat",
        "xmlAttribute", "xmlNamespace");

    private static HashSet<string> Of(params string[] keys) => new(keys, StringComparer.Ordinal);
}
