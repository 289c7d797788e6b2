using AmplifyGen.Generator.Model;

namespace AmplifyGen.Generator.Spec.Endpoints;

/// <summary>The types of the rules: their names in messages, and their parts.</summary>
internal static class EndpointTypes
{
    private static readonly Dictionary<(EndpointType Type, string Name), (EndpointAttribute Attribute, EndpointType Type)> Attributes = new()
    {
        [(EndpointType.Partition, "name")] = (EndpointAttribute.Name, EndpointType.Text),
        [(EndpointType.Partition, "dnsSuffix")] = (EndpointAttribute.DnsSuffix, EndpointType.Text),
        [(EndpointType.Partition, "dualStackDnsSuffix")] = (EndpointAttribute.DualStackDnsSuffix, EndpointType.Text),
        [(EndpointType.Partition, "implicitGlobalRegion")] = (EndpointAttribute.ImplicitGlobalRegion, EndpointType.Text),
        [(EndpointType.Partition, "supportsFIPS")] = (EndpointAttribute.SupportsFips, EndpointType.Boolean),
        [(EndpointType.Partition, "supportsDualStack")] = (EndpointAttribute.SupportsDualStack, EndpointType.Boolean),
        [(EndpointType.Arn, "partition")] = (EndpointAttribute.Partition, EndpointType.Text),
        [(EndpointType.Arn, "service")] = (EndpointAttribute.Service, EndpointType.Text),
        [(EndpointType.Arn, "region")] = (EndpointAttribute.Region, EndpointType.Text),
        [(EndpointType.Arn, "accountId")] = (EndpointAttribute.AccountId, EndpointType.Text),
        [(EndpointType.Arn, "resourceId")] = (EndpointAttribute.ResourceId, EndpointType.TextList),
        [(EndpointType.Url, "scheme")] = (EndpointAttribute.Scheme, EndpointType.Text),
        [(EndpointType.Url, "authority")] = (EndpointAttribute.Authority, EndpointType.Text),
        [(EndpointType.Url, "path")] = (EndpointAttribute.Path, EndpointType.Text),
        [(EndpointType.Url, "normalizedPath")] = (EndpointAttribute.NormalizedPath, EndpointType.Text),
        [(EndpointType.Url, "isIp")] = (EndpointAttribute.IsIp, EndpointType.Boolean),
    };

    public static string Describe(EndpointType type) => type switch
    {
        EndpointType.Text => "a string",
        EndpointType.Boolean => "a Boolean",
        EndpointType.Number => "a number",
        EndpointType.TextList => "a list of strings",
        EndpointType.Partition => "a partition",
        EndpointType.Arn => "an ARN",
        _ => "a URL",
    };

    /// <summary>Returns a part of a value; <c>null</c> if values of its type have no such part.</summary>
    public static EndpointExpression? FindAttribute(EndpointExpression target, string name) => Attributes.TryGetValue((target.Type, name), out var found)
        ? new EndpointExpression.Attribute(target, found.Attribute, found.Type)
        : null;
}
