using System.ComponentModel;

namespace AmplifyGen.Client;

/// <summary>For generated endpoints: contains the parts of an Amazon Resource Name (<c>aws.parseArn</c>).</summary>
/// <param name="Partition">The partition, such as <c>aws</c>.</param>
/// <param name="Service">The service, such as <c>s3</c>.</param>
/// <param name="Region">The region; empty if the ARN has no region.</param>
/// <param name="AccountId">The account; empty if the ARN has no account.</param>
/// <param name="ResourceId">The parts of the resource, separated by <c>:</c> and <c>/</c>.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed record EndpointArn(string Partition, string Service, string Region, string AccountId, IReadOnlyList<string> ResourceId)
{
    private const int PartCount = 6;

    /// <summary>Parses an ARN; returns <see langword="null"/> if the text is not an ARN, or has no partition, service or resource.</summary>
    public static EndpointArn? Parse(string? text)
    {
        // The resource may contain colons.
        var parts = text?.Split(':', PartCount);
        return parts is ["arn", { Length: > 0 } partition, { Length: > 0 } service, var region, var account, { Length: > 0 } resource]
            ? new EndpointArn(partition, service, region, account, resource.Split([':', '/']))
            : null;
    }
}
