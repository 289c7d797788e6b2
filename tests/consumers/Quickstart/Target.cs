namespace Quickstart;

/// <summary>Where requests go: to AWS, or to the service inside this program.</summary>
internal sealed record Target(string? Region, string? Profile)
{
    public bool IsEmbedded => Region is null && Profile is null;
}
