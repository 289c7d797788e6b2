namespace AmplifyGen.Generator.Model;

/// <summary>The types of values in the rules.</summary>
internal enum EndpointType
{
    Text,
    Boolean,
    Number,
    TextList,
    Partition,
    Arn,
    Url,
}

/// <summary>A value that rules compute from the parameters.</summary>
/// <param name="Type">The type of the value if it is not <c>null</c>.</param>
internal abstract record EndpointExpression(EndpointType Type)
{
    public sealed record Text(string Value) : EndpointExpression(EndpointType.Text);

    public sealed record Flag(bool Value) : EndpointExpression(EndpointType.Boolean);

    public sealed record Number(int Value) : EndpointExpression(EndpointType.Number);

    public sealed record TextList(EquatableArray<string> Values) : EndpointExpression(EndpointType.TextList);

    /// <param name="HasValue">Whether the property always has a value.</param>
    public sealed record Parameter(string PropertyName, EndpointType Type, bool HasValue) : EndpointExpression(Type);

    /// <param name="Name">The unique C# name of the variable.</param>
    /// <param name="HasValue">Whether the variable has a value wherever it can be used.</param>
    public sealed record Variable(string Name, EndpointType Type, bool HasValue) : EndpointExpression(Type);

    /// <summary>A concatenation of texts.</summary>
    public sealed record Template(EquatableArray<EndpointExpression> Parts) : EndpointExpression(EndpointType.Text);

    /// <summary>A part of a partition, ARN or URL.</summary>
    public sealed record Attribute(EndpointExpression Target, EndpointAttribute Name, EndpointType Type) : EndpointExpression(Type);

    /// <summary>An item of a list of texts.</summary>
    public sealed record Item(EndpointExpression Target, int Index) : EndpointExpression(EndpointType.Text);

    public sealed record Call(EndpointFunction Function, EquatableArray<EndpointExpression> Arguments, EndpointType Type) : EndpointExpression(Type);
}

/// <summary>The functions of the rules.</summary>
internal enum EndpointFunction
{
    IsSet,
    Not,
    StringEquals,
    BooleanEquals,
    Coalesce,
    IfThenElse,
    Substring,
    Split,
    UriEncode,
    IsValidHostLabel,
    ParseUrl,
    Partition,
    ParseArn,
    IsVirtualHostableS3Bucket,
}

/// <summary>The parts of partitions, ARNs and URLs.</summary>
internal enum EndpointAttribute
{
    Name,
    DnsSuffix,
    DualStackDnsSuffix,
    ImplicitGlobalRegion,
    SupportsFips,
    SupportsDualStack,
    Partition,
    Service,
    Region,
    AccountId,
    ResourceId,
    Scheme,
    Authority,
    Path,
    NormalizedPath,
    IsIp,
}
