using AmplifyGen.Generator.Spec.Shapes;

namespace AmplifyGen.Generator.Spec.Services;

/// <summary>The rules of the traits that AmplifyGen reads.</summary>
internal static class TraitRules
{
    private static readonly ShapeType[] Texts = [ShapeType.String, ShapeType.Enum];

    private static readonly ShapeType[] Numbers =
    [
        ShapeType.Byte, ShapeType.Short, ShapeType.Integer, ShapeType.IntEnum, ShapeType.Long, ShapeType.Float, ShapeType.Double,
        ShapeType.BigInteger, ShapeType.BigDecimal,
    ];

    private static readonly ShapeType[] Collections = [ShapeType.List, ShapeType.Set, ShapeType.Map];

    private static readonly ShapeType[] Enums = [ShapeType.Enum, ShapeType.IntEnum];

    private static readonly ShapeType[] Structures = [ShapeType.Structure];

    private static readonly ShapeType[] Operations = [ShapeType.Operation];

    private static readonly ShapeType[] Holders = [ShapeType.Structure, ShapeType.Union, .. Collections];

    private static readonly ShapeType[] Data =
        [.. Texts, .. Numbers, ShapeType.Boolean, ShapeType.Timestamp, ShapeType.Blob, ShapeType.Document, .. Holders];

    private static readonly Dictionary<string, TraitRule> ById = new TraitRule[]
    {
        OfMember(TraitIds.Required, isAnnotation: true),
        OfMember(TraitIds.HttpLabel, isAnnotation: true),
        OfMember(TraitIds.HttpQuery),
        OfMember(TraitIds.HttpQueryParams, isAnnotation: true),
        OfMember(TraitIds.HttpHeader),
        OfMember(TraitIds.HttpPrefixHeaders),
        OfMember(TraitIds.HttpPayload, isAnnotation: true),
        OfMember(TraitIds.HttpResponseCode, isAnnotation: true),
        new(TraitIds.HostLabel, "a member of a structure that is a string") { Holders = Structures, Targets = Texts, IsAnnotation = true },
        new(TraitIds.IdempotencyToken, "a member of a structure that is a string") { Holders = Structures, Targets = Texts, IsAnnotation = true },
        new(TraitIds.JsonName, "a member of a structure or union") { Holders = [ShapeType.Structure, ShapeType.Union] },
        new(TraitIds.Sensitive, "a shape that holds data, or a member of one") { Types = Data, Holders = [.. Holders, .. Enums], IsAnnotation = true },
        new(TraitIds.Length, "a string, blob, list or map, or a member that targets one")
        {
            Types = [.. Texts, ShapeType.Blob, .. Collections], Holders = Holders, Targets = [.. Texts, ShapeType.Blob, .. Collections], Keys = ["min", "max"],
        },
        new(TraitIds.Range, "a number, or a member that targets one") { Types = Numbers, Holders = Holders, Targets = Numbers, Keys = ["min", "max"] },
        new(TraitIds.Pattern, "a string, or a member that targets one") { Types = Texts, Holders = Holders, Targets = Texts },
        new(TraitIds.TimestampFormat, "a timestamp, or a member that targets one") { Types = [ShapeType.Timestamp], Holders = Holders, Targets = [ShapeType.Timestamp] },
        new(TraitIds.MediaType, "a blob or string, or a member that targets one") { Types = [.. Texts, ShapeType.Blob], Holders = Holders, Targets = [.. Texts, ShapeType.Blob] },
        new(TraitIds.Enum, "a string") { Types = [ShapeType.String] },
        new(TraitIds.EnumValue, "a member of an enum or intEnum") { Holders = Enums },
        new(TraitIds.Streaming, "a blob or union") { Types = [ShapeType.Blob, ShapeType.Union], IsAnnotation = true },
        new(TraitIds.RequiresLength, "a blob") { Types = [ShapeType.Blob], Companion = TraitIds.Streaming, IsAnnotation = true },
        new(TraitIds.Sparse, "a list or map") { Types = Collections, IsAnnotation = true },
        new(TraitIds.Deprecated, "any shape or member") { Types = AllTypes(), Holders = AllTypes(), Keys = ["message", "since"] },
        new(TraitIds.Error, "a structure") { Types = Structures },
        new(TraitIds.HttpError, "a structure") { Types = Structures, Companion = TraitIds.Error },
        new(TraitIds.Retryable, "a structure") { Types = Structures, Companion = TraitIds.Error, Keys = ["throttling"] },
        new(TraitIds.Http, "an operation") { Types = Operations, Keys = ["method", "uri", "code"] },
        new(TraitIds.Endpoint, "an operation") { Types = Operations, Keys = ["hostPrefix"] },
        new(TraitIds.HttpChecksumRequired, "an operation") { Types = Operations, IsAnnotation = true },
        new(TraitIds.RequestCompression, "an operation") { Types = Operations, Keys = ["encodings"] },
        new(TraitIds.UnsignedPayload, "an operation") { Types = Operations },
        new(TraitIds.ContextParam, "a member of a structure") { Holders = Structures, Keys = ["name"] },
        new(TraitIds.StaticContextParams, "an operation") { Types = Operations },
        new(TraitIds.OperationContextParams, "an operation") { Types = Operations },
        new(TraitIds.Paginated, "a service or operation") { Types = [ShapeType.Service, .. Operations] },
        new(TraitIds.Waitable, "an operation") { Types = Operations },
        new(TraitIds.ReplacedBy, "a member") { Holders = [.. Holders, .. Enums] },
        new(TraitIds.Secret, "a shape that holds data, or a member of one") { Types = Data, Holders = Holders, IsAnnotation = true },
    }.ToDictionary(static rule => rule.Id, StringComparer.Ordinal);

    public static TraitRule? Find(string traitId) => ById.TryGetValue(traitId, out var rule) ? rule : null;

    private static TraitRule OfMember(string id, bool isAnnotation = false) =>
        new(id, "a member of a structure") { Holders = Structures, IsAnnotation = isAnnotation };

    private static ShapeType[] AllTypes() => (ShapeType[])Enum.GetValues(typeof(ShapeType));
}
