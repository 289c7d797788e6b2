namespace AmplifyGen.Generator.Spec.Shapes;

/// <summary>
/// The known traits: those of Smithy's prelude in all its versions and AmplifyGen's own, which models cannot extend, and those of the
/// namespaces of AWS, and of Smithy's endpoint rules, that AmplifyGen reads.
/// </summary>
internal static class KnownTraits
{
    /// <summary>A trait of one of these namespaces exists only if it is listed here.</summary>
    public static readonly string[] ClosedNamespaces = ["smithy.api#", "amplifygen#"];

    private static readonly string[] Prelude =
    [
        "addedDefault", "auth", "authDefinition", "box", "clientOptional", "cors", "createsResources", "default", "deletesResources", "deprecated",
        "documentation", "endpoint", "enum", "enumDefault", "enumValue", "error", "eventHeader", "eventPayload", "examples", "externalDocumentation",
        "hostLabel", "http", "httpApiKeyAuth", "httpBasicAuth", "httpBearerAuth", "httpChecksumRequired", "httpDigestAuth", "httpError",
        "httpHeader", "httpLabel", "httpPayload", "httpPrefixHeaders", "httpQuery", "httpQueryParams", "httpResponseCode", "idRef",
        "idempotencyToken", "idempotent", "input", "internal", "jsonName", "length", "longPoll", "mediaType", "metadata", "mixin",
        "nestedProperties", "noReplace", "notProperty", "optionalAuth", "output", "paginated", "pattern", "private", "property",
        "protocolDefinition", "putsResources", "range", "readonly", "readsResources", "recommended", "references", "requestCompression",
        "required", "requiresLength", "resourceIdentifier", "retryable", "sensitive", "since", "sparse", "streaming", "suppress", "tags",
        "timestampFormat", "title", "trait", "traitValidators", "uniqueItems", "unitType", "unstable", "unstableFeatures", "updatesResources",
        "xmlAttribute", "xmlFlattened", "xmlName", "xmlNamespace",
    ];

    private static readonly string[] OfAws =
    [
        "aws.api#arn", "aws.api#arnReference", "aws.api#clientDiscoveredEndpoint", "aws.api#clientEndpointDiscovery",
        "aws.api#clientEndpointDiscoveryId", "aws.api#controlPlane", "aws.api#data", "aws.api#dataPlane", TraitIds.AwsService,
        "aws.api#tagEnabled", "aws.api#taggable", "aws.auth#cognitoUserPools", TraitIds.SigV4, "aws.auth#sigv4a", TraitIds.UnsignedPayload,
        TraitIds.AwsJson1_0, TraitIds.AwsJson1_1, TraitIds.AwsQuery, TraitIds.AwsQueryCompatible, TraitIds.AwsQueryError,
        TraitIds.Ec2Query, "aws.protocols#ec2QueryName", TraitIds.AwsHttpChecksum, TraitIds.RestJson1, TraitIds.RestXml, TraitIds.RpcV2Cbor,
        TraitIds.Waitable,
        TraitIds.ClientContextParams, TraitIds.ContextParam, TraitIds.EndpointBdd, TraitIds.EndpointRuleSet, "smithy.rules#endpointTests",
        TraitIds.OperationContextParams, TraitIds.StaticContextParams,
    ];

    /// <summary>Gets all ids in ordinal order, so that the first of several similar ids is always the same.</summary>
    public static IReadOnlyList<string> All { get; } =
        [.. Prelude.Select(static name => ClosedNamespaces[0] + name).Append(TraitIds.ReplacedBy).Append(TraitIds.Secret).Concat(OfAws).OrderBy(static id => id, StringComparer.Ordinal)];

    private static HashSet<string> Ids { get; } = new(All, StringComparer.Ordinal);

    public static bool Contains(string id) => Ids.Contains(id);
}
