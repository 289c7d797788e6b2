using AmplifyGen.Generator.Model;

namespace AmplifyGen.Generator.Spec;

/// <summary>One spec file with the metadata of its <c>AmplifyGenSpec</c> item, as plain values.</summary>
internal sealed record SpecInput
{
    public required string Path { get; init; }

    public required string Text { get; init; }

    /// <summary>Gets the names of the operations to generate; empty means all.</summary>
    public EquatableArray<string> Operations { get; init; } = EquatableArray<string>.Empty;

    /// <summary>Gets the C# namespace; <c>null</c> or empty means the service's <c>sdkId</c>.</summary>
    public string? Namespace { get; init; }

    /// <summary>Gets the accessibility in the item: <c>public</c>, <c>internal</c>, or <c>null</c> or empty for public.</summary>
    public string? Accessibility { get; init; }

    /// <summary>Gets the builders in the item: <c>all</c>, <c>inputs</c>, or <c>null</c> or empty for all.</summary>
    public string? Builders { get; init; }

    /// <summary>
    /// Gets the service of a file that does not name it: its <c>sdkId</c> or C# name; <c>null</c> or empty for the one in the same folder.
    /// </summary>
    public string? Service { get; init; }
}
