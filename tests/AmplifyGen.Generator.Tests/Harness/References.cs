using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;

namespace AmplifyGen.Generator.Tests.Harness;

/// <summary>What the consuming project is compiled against.</summary>
internal static class References
{
    public static IReadOnlyList<MetadataReference> Runtime { get; } = [MetadataReference.CreateFromFile(typeof(AwsHttpRequest).Assembly.Location)];

    /// <summary>The framework that the runtime library is built for.</summary>
    public static IReadOnlyList<MetadataReference> Default { get; } = [.. Net80.References.All, .. Runtime];

    public static IReadOnlyList<MetadataReference> Newest { get; } = [.. Net100.References.All, .. Runtime];
}
