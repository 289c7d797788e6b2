using AmplifyGen.Generator.Model;

namespace AmplifyGen.Generator.Spec.Endpoints;

/// <summary>The functions whose arguments have a fixed type, by their names in the rules. Other functions have separate rules.</summary>
internal static class EndpointFunctions
{
    public const string IsSet = "isSet";
    public const string GetAttribute = "getAttr";
    public const string Coalesce = "coalesce";
    public const string IfThenElse = "ite";

    private static readonly Dictionary<string, EndpointSignature> Signatures = new(StringComparer.Ordinal)
    {
        ["not"] = new(EndpointFunction.Not, EndpointType.Boolean, EndpointType.Boolean),
        ["stringEquals"] = new(EndpointFunction.StringEquals, EndpointType.Boolean, EndpointType.Text, EndpointType.Text),
        ["booleanEquals"] = new(EndpointFunction.BooleanEquals, EndpointType.Boolean, EndpointType.Boolean, EndpointType.Boolean),
        ["substring"] = new(EndpointFunction.Substring, EndpointType.Text, EndpointType.Text, EndpointType.Number, EndpointType.Number, EndpointType.Boolean),
        ["split"] = new(EndpointFunction.Split, EndpointType.TextList, EndpointType.Text, EndpointType.Text, EndpointType.Number),
        ["uriEncode"] = new(EndpointFunction.UriEncode, EndpointType.Text, EndpointType.Text),
        ["isValidHostLabel"] = new(EndpointFunction.IsValidHostLabel, EndpointType.Boolean, EndpointType.Text, EndpointType.Boolean),
        ["parseURL"] = new(EndpointFunction.ParseUrl, EndpointType.Url, EndpointType.Text),
        ["aws.partition"] = new(EndpointFunction.Partition, EndpointType.Partition, EndpointType.Text),
        ["aws.parseArn"] = new(EndpointFunction.ParseArn, EndpointType.Arn, EndpointType.Text),
        ["aws.isVirtualHostableS3Bucket"] = new(EndpointFunction.IsVirtualHostableS3Bucket, EndpointType.Boolean, EndpointType.Text, EndpointType.Boolean),
    };

    public static IEnumerable<string> Names => Signatures.Keys.Concat([IsSet, GetAttribute, Coalesce, IfThenElse]);

    public static EndpointSignature? Find(string name) => Signatures.TryGetValue(name, out var signature) ? signature : null;
}

/// <summary>The types of the arguments and the result of a function.</summary>
internal sealed class EndpointSignature(EndpointFunction function, EndpointType result, params EndpointType[] arguments)
{
    public EndpointFunction Function { get; } = function;

    public EndpointType Result { get; } = result;

    public IReadOnlyList<EndpointType> Arguments { get; } = arguments;
}
